using TodoTui.Core.Query;
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
            or CommandId.EditTags or CommandId.RepeatDaily or CommandId.RepeatWeekly or CommandId.RepeatBiweekly or CommandId.RepeatMonthly
            or CommandId.RepeatYearly or CommandId.RepeatNever or CommandId.SetReminder or CommandId.SetDue or CommandId.DueLater or CommandId.DueEarlier => WhyReadOnly() ?? WhyNothingSelected(),
        CommandId.MoveTaskDown or CommandId.MoveTaskUp => WhyReadOnly() ?? WhyNothingSelected()
            ?? (state().Sort.Key == SortKey.Manual ? null : $"This list is not sorted by hand: {KeyOf(CommandId.SortManually)} sorts it so."),
        CommandId.AddSamples => WhyReadOnly() ?? (store.Snapshot.Count == 0 ? null : "There are tasks already; samples are for an empty list."),
        CommandId.ManageTags => WhyReadOnly() ?? (state().Lists.Any(entry => entry.List is SmartList.OfTag) ? null : $"No task has a tag yet: {KeyOf(CommandId.EditTags)} adds one."),
        CommandId.DropTerm => state().WhyNothing is null ? "There is no term to drop: it is for a search that finds nothing." : null,
        CommandId.AddOnDay => WhyReadOnly() ?? WhyNoCalendar(),
        CommandId.NextDay or CommandId.PreviousDay or CommandId.NextWeek or CommandId.PreviousWeek or CommandId.NextMonth or CommandId.PreviousMonth
            or CommandId.GoToToday or CommandId.ShowDay or CommandId.ToggleWeek => WhyNoCalendar(),
        CommandId.SortByDue or CommandId.SortByPriority or CommandId.SortByTitle or CommandId.SortByCreated or CommandId.SortByCompleted
            or CommandId.SortById or CommandId.SortManually or CommandId.ReverseSort => state().Calendar is null ? null : "The agenda goes by the day.",
        CommandId.RenameList or CommandId.DeleteList or CommandId.MoveListDown or CommandId.MoveListUp =>
            state().Query.List is SmartList.Own ? null : $"This is no list of your own: {KeyOf(CommandId.SaveList)} saves what is shown as one.",
        CommandId.RepeatLast => WhyReadOnly() ?? WhyNothingSelected() ?? (hasLast() ? null : "Nothing was changed yet that could be done again."),
        CommandId.ShowDetails or CommandId.CopyTitle or CommandId.Mark or CommandId.MarkAll or CommandId.MarkDown or CommandId.MarkUp => WhyNothingSelected(),
        CommandId.OpenAddress => WhyNothingSelected() ?? (WebAddress.FirstOf(state().Selected!) is null ? "The task has no address to open." : null),
        CommandId.GoToReminder or CommandId.RemindInTenMinutes or CommandId.RemindInHour or CommandId.RemindTomorrow or CommandId.DismissReminder =>
            state().Reminder is null ? "No reminder stands." : null,
        CommandId.Undo => WhyReadOnly() ?? (store.UndoLabel is null ? "There is nothing to undo." : null),
        CommandId.Redo => WhyReadOnly() ?? (store.RedoLabel is null ? "There is nothing to redo." : null),
        CommandId.ShowHistory => WhyReadOnly() ?? (store.History.Count == 0 ? "There is no history yet." : null),
        CommandId.NextMatch or CommandId.PreviousMatch => state().Query.Search.Length == 0 ? "Nothing is searched for: press / first." : WhyNothingSelected(),
        _ => null,
    };

    private static string KeyOf(CommandId command) => CommandCatalog.Get(command).FirstKeyText;

    private string? WhyReadOnly() => state().ReadOnly is null ? null : "Read-only: nothing can be changed here.";

    private string? WhyNoCalendar() => state().Calendar is null ? $"The calendar is not open: {KeyOf(CommandId.ShowCalendar)} opens it." : null;

    private string? WhyNothingSelected() => state().Selected is null ? "No task is selected." : null;
}
