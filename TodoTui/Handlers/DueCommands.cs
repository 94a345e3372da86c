using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands on the due dates of the tasks that are pointed at, all of them at once.</summary>
internal sealed class DueCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly TargetChange _targets;
    private readonly Glyphs _glyphs;

    /// <summary>Commands on the tasks of <paramref name="store"/>.</summary>
    /// <param name="presenter">The screen.</param>
    /// <param name="store">The tasks.</param>
    /// <param name="targets">The tasks that a command is about.</param>
    /// <param name="glyphs">The signs of the screen.</param>
    public DueCommands(MainPresenter presenter, TodoStore store, TargetChange targets, Glyphs glyphs)
    {
        (_presenter, _store, _targets, _glyphs) = (presenter, store, targets, glyphs);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.SetDue] = () => Ask([.. targets.Items.Select(item => item.Id)]),
            [CommandId.DueLater] = () => Step(1),
            [CommandId.DueEarlier] = () => Step(-1),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private LocalDateTime Now => _presenter.State.Now;

    private void Ask(IReadOnlyList<TodoId> targets)
    {
        var before = CommonDue(targets);
        var change = DueChange.Read(before, UserHabits.At(Now));
        _presenter.Window.Ask(new InputLine.Request(targets.Count == 1 ? "Due:" : $"Due ({targets.Count} tasks):", text => Accept(before, text))
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

    private void Accept(string before, string text)
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
            _targets.Do(items => Change(items, due => change.Of(due, Now.Day)));
    }

    private void Step(int days) => _targets.Do(items =>
    {
        if (days < 0 && items.All(item => item.Due is null))
            _presenter.Notify($"There is no due date to move; {CommandCatalog.Get(CommandId.SetDue).KeyText} sets one.", isError: true);
        else
            Change(items, due => due is { } date ? new DateShift(days, DateUnit.Day).ApplyTo(date) ?? date : days > 0 ? new DueDate(Now.Day) : null);
    });

    private void Change(IReadOnlyList<TodoItem> items, Func<DueDate?, DueDate?> change)
    {
        if (_store.Change(items.Select(item => item.Id), item => With(TodoDraft.Of(item), change(item.Due)), EditLabel.Due) is not { } done)
            return;
        _presenter.Tell(new Notice(DuePromptText.Done(Existing(done.Ids), Now, _glyphs)) { Next = CommandId.Undo });
    }

    // Without a date there is nothing to repeat from or to be reminded of.
    private static TodoDraft With(TodoDraft draft, DueDate? due) =>
        due is null && draft.Due is not null ? draft with { Due = null, Repeat = null, ReminderBefore = null } : draft with { Due = due };

    private string CommonDue(IReadOnlyList<TodoId> targets)
    {
        DueDate?[] dates = [.. Existing(targets).Select(task => task.Due).Distinct()];
        return dates is [{ } due] ? due.ToString() : "";
    }

    private TodoItem[] Existing(IReadOnlyList<TodoId> ids) => [.. ids.Select(_store.Get).OfType<TodoItem>()];
}
