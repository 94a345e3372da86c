using TodoTui.Core.Store;

namespace TodoTui.Commands;

/// <summary>Says why a command cannot be run now.</summary>
internal sealed class CommandAvailability(TodoStore store, Func<ScreenState> state)
{
    /// <summary>The reason, for the user; null when the command can be run.</summary>
    public string? WhyNot(CommandId command) => command switch
    {
        CommandId.QuickAdd or CommandId.AddInForm or CommandId.SaveNow => WhyReadOnly(),
        CommandId.EditTask or CommandId.ToggleDone or CommandId.Delete
            or CommandId.CyclePriority or CommandId.RaisePriority or CommandId.LowerPriority => WhyReadOnly() ?? WhyNothingSelected(),
        CommandId.ShowDetails => WhyNothingSelected(),
        CommandId.Undo => WhyReadOnly() ?? (store.UndoLabel is null ? "There is nothing to undo." : null),
        CommandId.Redo => WhyReadOnly() ?? (store.RedoLabel is null ? "There is nothing to redo." : null),
        CommandId.ShowHistory => WhyReadOnly() ?? (store.History.Count == 0 ? "There is no history yet." : null),
        CommandId.NextMatch or CommandId.PreviousMatch => state().Query.Search.Length == 0 ? "Nothing is searched for: press / first." : WhyNothingSelected(),
        _ => null,
    };

    private string? WhyReadOnly() => state().ReadOnly is null ? null : "Read-only: nothing can be changed here.";

    private string? WhyNothingSelected() => state().Selected is null ? "No task is selected." : null;
}
