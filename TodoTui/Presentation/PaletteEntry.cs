using TodoTui.Commands;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>Something that the palette finds and Enter goes to.</summary>
/// <param name="Place">Where it is from, in a few columns: the menu of a command, the box of a task.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Detail">What else is good to know: keys, a number, a date.</param>
/// <param name="Choose">What happens when it is chosen.</param>
internal sealed record PaletteEntry(string Place, string Title, string Detail, Action Choose)
{
    /// <summary>Why it cannot be chosen now, or null.</summary>
    public string? WhyNot { get; init; }

    /// <summary>What it is found by: begins with the title.</summary>
    public string Text { get; init; } = Title;
}

/// <summary>What happens to what is chosen in the palette.</summary>
/// <param name="Run">Runs a command.</param>
/// <param name="ShowList">Goes to a list.</param>
/// <param name="ShowTask">Goes to a task.</param>
internal sealed record PaletteActions(Action<CommandId> Run, Action<SmartList> ShowList, Action<TodoId> ShowTask);
