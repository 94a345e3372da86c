using Terminal.Gui.Input;
using TodoTui.Commands;

namespace TodoTui.Tests.Commands;

public sealed class KeySequenceTests
{
    [TestCaseSource(nameof(Names))]
    public void A_key_has_the_name_that_the_command_table_gives_it(Key key, string name)
    {
        Assert.That(KeySequence.NameOf(key), Is.EqualTo(name));
    }

    [TestCase("j", "j")]
    [TestCase("d d", "dd")]
    [TestCase("G", "G")]
    [TestCase("Ctrl+D", "Ctrl-D")]
    [TestCase("Shift+Tab", "Shift-Tab")]
    [TestCase("CursorDown", "Down")]
    [TestCase("CursorLeft", "Left")]
    [TestCase("PageUp", "PgUp")]
    [TestCase("Delete", "Del")]
    [TestCase("Esc", "Esc")]
    public void Keys_are_shown_as_people_write_them(string keys, string shown)
    {
        Assert.That(KeySequence.Display(keys), Is.EqualTo(shown));
    }

    [Test]
    public void All_keys_of_a_command_are_shown_in_one_line()
    {
        Assert.That(CommandCatalog.Get(CommandId.Delete).KeyText, Is.EqualTo("dd, Del"));
        Assert.That(CommandCatalog.Get(CommandId.About).KeyText, Is.Empty);
    }

    private static IEnumerable<object[]> Names() =>
    [
        [Key.J, "j"],
        [Key.J.WithShift, "J"],
        [new Key('/'), "/"],
        [new Key('?'), "?"],
        [new Key('+'), "+"],
        [new Key('-'), "-"],
        [new Key('1'), "1"],
        [new Key('é'), "é"],
        [Key.D.WithCtrl, "Ctrl+D"],
        [Key.Space, "Space"],
        [Key.Enter, "Enter"],
        [Key.Esc, "Esc"],
        [Key.Tab, "Tab"],
        [Key.Tab.WithShift, "Shift+Tab"],
        [Key.Delete, "Delete"],
        [Key.Home, "Home"],
        [Key.PageDown, "PageDown"],
        [Key.CursorUp, "CursorUp"],
        [Key.F1, "F1"],
        [Key.F10.WithShift, "Shift+F10"],
    ];
}
