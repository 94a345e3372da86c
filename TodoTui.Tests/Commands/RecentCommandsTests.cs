using TodoTui.Commands;

namespace TodoTui.Tests.Commands;

public sealed class RecentCommandsTests
{
    private readonly RecentCommands _recent = new();

    [Test]
    public void The_latest_stands_first_and_each_stands_once()
    {
        Use(CommandId.Undo, CommandId.Search, CommandId.Undo);

        Assert.That(_recent.Commands, Is.EqualTo([CommandId.Undo, CommandId.Search]));
    }

    [Test]
    public void Movements_and_the_palette_itself_are_not_remembered()
    {
        Use(CommandId.MoveDown, CommandId.ShowPalette, CommandId.Cancel, CommandId.ShowContextMenu);

        Assert.That(_recent.Commands, Is.Empty);
    }

    [Test]
    public void The_oldest_is_forgotten()
    {
        Use(CommandId.Quit, CommandId.Undo, CommandId.Redo, CommandId.Search, CommandId.Delete, CommandId.ShowAll);

        Assert.That(_recent.Commands, Has.Count.EqualTo(5).And.None.EqualTo(CommandId.Quit));
    }

    private void Use(params CommandId[] commands)
    {
        foreach (var command in commands)
            _recent.Note(command);
    }
}
