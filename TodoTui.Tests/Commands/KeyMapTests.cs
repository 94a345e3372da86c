using TodoTui.Commands;

namespace TodoTui.Tests.Commands;

public sealed class KeyMapTests
{
    private readonly KeyMap _keys = new(
    [
        new(CommandId.MoveDown, CommandGroup.Move, "Down", "j", "CursorDown"),
        new(CommandId.Delete, CommandGroup.Task, "Delete", "d d"),
        new(CommandId.SortByDue, CommandGroup.View, "By due date", "s d"),
        new(CommandId.SortByTitle, CommandGroup.View, "By title", "s t"),
        new(CommandId.ShowToday, CommandGroup.View, "Something else in the lists", "d d", "l x") { Scope = CommandScope.Lists },
    ]);

    [TestCase("j")]
    [TestCase("CursorDown")]
    public void A_key_of_one_stroke_is_a_command_at_once(string stroke)
    {
        Assert.That(_keys.Press(stroke), Is.EqualTo(new KeyMatch.Command(CommandId.MoveDown)));
        Assert.That(_keys.IsWaiting, Is.False);
    }

    [Test]
    public void A_sequence_waits_for_its_last_stroke()
    {
        Assert.That(_keys.Press("d"), Is.InstanceOf<KeyMatch.Prefix>());
        Assert.That(_keys.IsWaiting);

        Assert.That(_keys.Press("d"), Is.EqualTo(new KeyMatch.Command(CommandId.Delete)));
        Assert.That(_keys.IsWaiting, Is.False);
    }

    [Test]
    public void While_it_waits_it_says_what_can_follow()
    {
        var prefix = (KeyMatch.Prefix)_keys.Press("s");

        Assert.That(prefix.Typed, Is.EqualTo("s"));
        Assert.That(prefix.Continuations.Select(next => (next.NextStroke, next.Command.Id)), Is.EqualTo(new[] { ("d", CommandId.SortByDue), ("t", CommandId.SortByTitle) }));
    }

    [Test]
    public void A_stroke_that_leads_nowhere_ends_the_sequence_and_is_not_the_first_of_another()
    {
        _keys.Press("s");

        Assert.That(_keys.Press("j"), Is.EqualTo(new KeyMatch.None()));
        Assert.That(_keys.IsWaiting, Is.False);
        Assert.That(_keys.Press("j"), Is.EqualTo(new KeyMatch.Command(CommandId.MoveDown)));
    }

    [Test]
    public void A_key_without_a_command_means_nothing()
    {
        Assert.That(_keys.Press("z"), Is.EqualTo(new KeyMatch.None()));
        Assert.That(_keys.IsWaiting, Is.False);
    }

    [Test]
    public void A_reset_forgets_what_was_typed()
    {
        _keys.Press("d");

        _keys.Reset();

        Assert.That(_keys.IsWaiting, Is.False);
        Assert.That(_keys.Press("d"), Is.InstanceOf<KeyMatch.Prefix>());
    }

    [TestCase(CommandScope.Lists, CommandId.ShowToday)]
    [TestCase(CommandScope.Tasks, CommandId.Delete)]
    [TestCase(CommandScope.Everywhere, CommandId.Delete)]
    public void In_a_pane_its_own_commands_come_first(object scope, object command)
    {
        var prefix = (KeyMatch.Prefix)_keys.Press("d", (CommandScope)scope);

        Assert.That(prefix.Continuations.Single().Command.Id, Is.EqualTo(command));
        Assert.That(_keys.Press("d", (CommandScope)scope), Is.EqualTo(new KeyMatch.Command((CommandId)command)));
    }

    [Test]
    public void In_a_pane_the_commands_for_everywhere_work_too()
    {
        Assert.That(_keys.Press("j", CommandScope.Lists), Is.EqualTo(new KeyMatch.Command(CommandId.MoveDown)));
    }

    [Test]
    public void The_keys_of_a_pane_mean_nothing_elsewhere()
    {
        Assert.That(_keys.Press("l", CommandScope.Tasks), Is.EqualTo(new KeyMatch.None()));
    }

    [Test]
    public void While_a_reminder_stands_its_keys_come_before_those_of_the_pane()
    {
        var map = new KeyMap(CommandCatalog.All);

        Assert.That(map.Press("Enter", CommandScope.Tasks, isReminded: true), Is.EqualTo(new KeyMatch.Command(CommandId.GoToReminder)));
        Assert.That(map.Press("j", CommandScope.Tasks, isReminded: true), Is.EqualTo(new KeyMatch.Command(CommandId.MoveDown)));
        Assert.That(map.Press("J", CommandScope.Lists, isReminded: true), Is.EqualTo(new KeyMatch.Command(CommandId.MoveListDown)));
        var prefix = (KeyMatch.Prefix)map.Press("s", CommandScope.Tasks, isReminded: true);
        Assert.That(prefix.Continuations.Select(next => next.NextStroke), Is.EqualTo(new[] { "1", "h", "t" }));
    }

    [TestCase(false, CommandId.SortByTitle)]
    [TestCase(true, CommandId.RemindTomorrow)]
    public void A_reminder_that_comes_or_goes_in_a_sequence_does_not_change_its_meaning(bool isReminded, object command)
    {
        var map = new KeyMap(CommandCatalog.All);

        map.Press("s", CommandScope.Tasks, isReminded);

        Assert.That(map.Press("t", CommandScope.Tasks, !isReminded), Is.EqualTo(new KeyMatch.Command((CommandId)command)));
    }

    [TestCaseSource(nameof(AllBindings))]
    public void All_keys_of_the_program_lead_to_their_command(string keys, string command, string scope)
    {
        var map = new KeyMap(CommandCatalog.All);

        var last = KeySequence.Strokes(keys).Select(stroke => map.Press(stroke, Enum.Parse<CommandScope>(scope))).ToList()[^1];

        Assert.That(last, Is.EqualTo(new KeyMatch.Command(Enum.Parse<CommandId>(command))));
    }

    private static IEnumerable<object[]> AllBindings() =>
        CommandCatalog.All.SelectMany(command => command.Keys.Select(keys => new object[] { keys, command.Id.ToString(), command.Scope.ToString() }));
}
