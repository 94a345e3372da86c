using TodoTui.Commands;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands on the due dates of the tasks that are pointed at, all of them at once.</summary>
internal sealed class DueCommands : ICommandHandlers
{
    private const string Verb = "reschedule";

    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly Func<IReadOnlyList<TodoId>> _targets;
    private readonly Glyphs _glyphs;

    /// <summary>Commands on the tasks of <paramref name="store"/>.</summary>
    /// <param name="presenter">The screen.</param>
    /// <param name="store">The tasks.</param>
    /// <param name="targets">The tasks that a command acts on.</param>
    /// <param name="glyphs">The signs of the screen.</param>
    public DueCommands(MainPresenter presenter, TodoStore store, Func<IReadOnlyList<TodoId>> targets, Glyphs glyphs)
    {
        (_presenter, _store, _targets, _glyphs) = (presenter, store, targets, glyphs);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.SetDue] = () => Ask(_targets()),
            [CommandId.DueLater] = () => Step(_targets(), 1),
            [CommandId.DueEarlier] = () => Step(_targets(), -1),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private LocalDateTime Now => _presenter.State.Now;

    private void Ask(IReadOnlyList<TodoId> targets)
    {
        var before = CommonDue(targets);
        var change = DueChange.Read(before, UserHabits.At(Now));
        _presenter.Window.Ask(new InputLine.Request(targets.Count == 1 ? "Due:" : $"Due ({targets.Count} tasks):", text => Accept(targets, before, text))
        {
            Text = before,
            SelectsText = true,
            StaysOpen = true,
            Changed = text =>
            {
                change = DueChange.Read(text, UserHabits.At(Now));
                TellKeys();
            },
            Inks = _ => DuePromptText.Inks(change),
            Preview = room => DuePromptText.Preview(change, Existing(targets), Now, room, _glyphs),
            Cancelled = () => _presenter.Tell(null),
        });
        TellKeys();
    }

    private void TellKeys() => _presenter.Tell(new Notice(DuePromptText.Keys(_glyphs)));

    private void Accept(IReadOnlyList<TodoId> targets, string before, string text)
    {
        var change = DueChange.Read(text, UserHabits.At(Now));
        if (change is DueChange.Wrong wrong)
        {
            _presenter.Notify(wrong.Warning.Message, isError: true);
            return;
        }

        _presenter.Window.Input.Cancel();
        // With dates that differ the line begins empty, and Enter alone must not clear them.
        if (text != before)
            Apply(change, targets);
    }

    private void Step(IReadOnlyList<TodoId> targets, int days)
    {
        var tasks = Existing(targets);
        if (days < 0 && tasks.All(task => task.Due is null))
            _presenter.Notify($"There is no due date to move; {CommandCatalog.Get(CommandId.SetDue).KeyText} sets one.", isError: true);
        else
            Change(targets, due => due is { } date ? new DateShift(days, DateUnit.Day).ApplyTo(date) ?? date : days > 0 ? new DueDate(Now.Day) : null);
    }

    private void Apply(DueChange change, IReadOnlyList<TodoId> targets) => Change(targets, due => change.Of(due, Now.Day));

    private void Change(IReadOnlyList<TodoId> targets, Func<DueDate?, DueDate?> change)
    {
        if (_store.UpdateAll(Verb, targets, draft => With(draft, change(draft.Due))) is not { } done)
            return;
        _presenter.Tell(new Notice(DuePromptText.Done(Existing(done.Ids), Now, _glyphs)) { Next = CommandId.Undo });
    }

    // Without a date there is nothing to repeat from or to be reminded of.
    private static TodoDraft With(TodoDraft draft, DueDate? due) =>
        due is null && draft.Due is not null ? draft with { Due = null, Recurrence = null, ReminderBefore = null } : draft with { Due = due };

    private string CommonDue(IReadOnlyList<TodoId> targets)
    {
        DueDate?[] dates = [.. Existing(targets).Select(task => task.Due).Distinct()];
        return dates is [{ } due] ? due.ToString() : "";
    }

    private TodoItem[] Existing(IReadOnlyList<TodoId> ids) => [.. ids.Select(_store.Get).OfType<TodoItem>()];
}
