using TodoTui.Commands;
using TodoTui.Configuration;

namespace TodoTui.Tests.Commands;

public sealed class KeyBindingsTests
{
    [Test]
    public void Without_settings_the_keys_are_those_of_the_table()
    {
        var (commands, problems) = KeyBindings.Apply(CommandCatalog.Default, new KeySettings());

        Assert.That(problems, Is.Empty);
        Assert.That(KeysOf(commands), Is.EqualTo(KeysOf(CommandCatalog.Default)));
    }

    [Test]
    public void A_command_gets_the_keys_that_the_user_wants_and_loses_its_own()
    {
        var commands = Bound((CommandId.QuickAdd, ["F5", "z o"])).Commands;

        Assert.That(commands.Single(command => command.Id == CommandId.QuickAdd).Keys, Is.EqualTo(new[] { "F5", "z o" }));
    }

    [Test]
    public void Keys_of_another_command_are_refused_unless_that_gets_others()
    {
        var (alone, problems) = Bound((CommandId.QuickAdd, ["e"]));
        Assert.That(problems.Single().Text, Is.EqualTo("line 1: e is already for \"Edit the task\"; \"quick_add\" keeps its keys"));
        Assert.That(KeysOf(alone), Is.EqualTo(KeysOf(CommandCatalog.Default)));

        var (swapped, none) = Bound((CommandId.Undo, ["t"]), (CommandId.SetDue, ["u"]));
        Assert.That(none, Is.Empty);
        Assert.That(swapped.Single(command => command.Id == CommandId.SetDue).Keys, Is.EqualTo(new[] { "u" }));
    }

    [TestCase("d", Description = "begins d d")]
    [TestCase("g g g", Description = "begins with g g")]
    [TestCase("J", Description = "moves a task in the tasks")]
    public void Keys_that_would_hide_others_are_refused(string keys) =>
        Assert.That(Bound((CommandId.QuickAdd, [keys])).Problems, Has.Count.EqualTo(1));

    [Test]
    public void Of_two_that_want_the_same_the_first_has_it()
    {
        var (commands, problems) = Bound((CommandId.QuickAdd, ["F5"]), (CommandId.Search, ["F5"]));

        Assert.That(problems.Single().Line, Is.EqualTo(2));
        Assert.That(commands.Single(command => command.Id == CommandId.QuickAdd).Keys, Is.EqualTo(new[] { "F5" }));
        Assert.That(commands.Single(command => command.Id == CommandId.Search).Keys, Is.EqualTo(new[] { "/" }));
    }

    [Test]
    public void A_command_can_have_no_keys() =>
        Assert.That(Bound((CommandId.Suspend, [])).Commands.Single(command => command.Id == CommandId.Suspend).Keys, Is.Empty);

    [TestCase("Default")]
    [TestCase("Taskwarrior")]
    [TestCase("TodoTxt")]
    [TestCase("Arrows")]
    public void In_a_preset_every_key_can_be_pressed(string preset)
    {
        var (commands, problems) = KeyBindings.Apply(CommandCatalog.Default, new KeySettings { Preset = Enum.Parse<KeyPreset>(preset) });

        Assert.That(problems, Is.Empty);
        Assert.That(commands.SelectMany(command => command.Keys.Select(keys => (command.Scope, keys))), Is.Unique);
        foreach (var scope in Enum.GetValues<CommandScope>())
        {
            var bindings = KeyMap.BindingsIn(scope, commands).ToList();
            Assert.That(bindings.Where(binding => bindings.Any(other => other.Keys.StartsWith(binding.Keys + " ", StringComparison.Ordinal))), Is.Empty);
        }
    }

    [TestCase("quick_add", "QuickAdd")]
    [TestCase("half_page_down", "HalfPageDown")]
    [TestCase("fly", null)]
    [TestCase("7", null)]
    public void A_command_has_a_name(string name, string? command) =>
        Assert.That(KeyNames.CommandOf(name)?.ToString(), Is.EqualTo(command));

    [TestCase("a", "a")]
    [TestCase("A", "A")]
    [TestCase("Ctrl-S", "Ctrl+S")]
    [TestCase("ctrl+s", "Ctrl+S")]
    [TestCase("d d", "d d")]
    [TestCase("dd", "d d")]
    [TestCase("PgDn", "PageDown")]
    [TestCase("Down", "CursorDown")]
    [TestCase("Shift-F10", "Shift+F10")]
    [TestCase("Shift-Up", "Shift+CursorUp")]
    [TestCase("Del", "Delete")]
    [TestCase("Enter", "Enter")]
    [TestCase("Space", "Space")]
    [TestCase("Esc", "Esc")]
    [TestCase("+", "+")]
    [TestCase("-", "-")]
    [TestCase("Alt-x", "Alt+X")]
    [TestCase("é", "é")]
    [TestCase("Ctrl-Banana", null)]
    [TestCase("", null)]
    [TestCase(" ", null)]
    public void Keys_are_written_as_people_write_them(string text, string? sequence) => Assert.That(KeyNames.SequenceOf(text), Is.EqualTo(sequence));

    [Test]
    public void What_the_table_has_and_what_is_shown_of_it_are_both_read()
    {
        foreach (var keys in CommandCatalog.Default.SelectMany(command => command.Keys))
        {
            Assert.That(KeyNames.SequenceOf(keys), Is.EqualTo(keys));
            Assert.That(KeyNames.SequenceOf(KeySequence.Display(keys)), Is.EqualTo(keys));
        }
    }

    private static (IReadOnlyList<UserCommand> Commands, IReadOnlyList<SettingProblem> Problems) Bound(params (CommandId Command, string[] Keys)[] own) =>
        KeyBindings.Apply(CommandCatalog.Default, new KeySettings { Own = [.. own.Select((setting, index) => new KeySetting(setting.Command, [.. setting.Keys], index + 1))] });

    private static IEnumerable<string> KeysOf(IEnumerable<UserCommand> commands) => commands.Select(command => $"{command.Id} {command.KeyText}");
}
