using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Commands;

/// <summary>Says why a command cannot be run now.</summary>
/// <param name="store">The tasks.</param>
/// <param name="state">What the screen shows.</param>
/// <param name="hasLast">Whether there is a change to do again.</param>
internal sealed class CommandAvailability(TodoStore store, Func<ScreenState> state, Func<bool> hasLast)
{
    /// <summary>The reason, for the user; null when the command can be run.</summary>
    public string? WhyNot(CommandId command) => command switch
    {
        CommandId.QuickAdd or CommandId.AddInForm or CommandId.SaveNow => WhyReadOnly(),
        CommandId.EditTask or CommandId.ToggleDone or CommandId.Delete
            or CommandId.CyclePriority or CommandId.RaisePriority or CommandId.LowerPriority or CommandId.EditNotes
            or CommandId.EditTags or CommandId.SetDue or CommandId.DueLater or CommandId.DueEarlier => WhyReadOnly() ?? WhyNothingSelected(),
        CommandId.RepeatLast => WhyReadOnly() ?? WhyNothingSelected() ?? (hasLast() ? null : "Nothing was changed yet that could be done again."),
        CommandId.ShowDetails or CommandId.CopyTitle or CommandId.Mark or CommandId.MarkAll or CommandId.MarkDown or CommandId.MarkUp => WhyNothingSelected(),
        CommandId.OpenAddress => WhyNothingSelected() ?? (WebAddress.FirstOf(state().Selected!) is null ? "The task has no address to open." : null),
        CommandId.Undo => WhyReadOnly() ?? (store.UndoLabel is null ? "There is nothing to undo." : null),
        CommandId.Redo => WhyReadOnly() ?? (store.RedoLabel is null ? "There is nothing to redo." : null),
        CommandId.ShowHistory => WhyReadOnly() ?? (store.History.Count == 0 ? "There is no history yet." : null),
        CommandId.NextMatch or CommandId.PreviousMatch => state().Query.Search.Length == 0 ? "Nothing is searched for: press / first." : WhyNothingSelected(),
        _ => null,
    };

    private string? WhyReadOnly() => state().ReadOnly is null ? null : "Read-only: nothing can be changed here.";

    private string? WhyNothingSelected() => state().Selected is null ? "No task is selected." : null;
}
