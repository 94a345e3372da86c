using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Sets the reminders of the tasks that are pointed at, all of them at once.</summary>
internal sealed class ReminderPrompt : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly TargetChange _targets;
    private readonly ScreenLook _look;

    /// <summary>Commands on the tasks of <paramref name="store"/>.</summary>
    /// <param name="presenter">The screen.</param>
    /// <param name="store">The tasks.</param>
    /// <param name="targets">The tasks that a command is about.</param>
    /// <param name="look">How the screen looks.</param>
    public ReminderPrompt(MainPresenter presenter, TodoStore store, TargetChange targets, ScreenLook look)
    {
        (_presenter, _store, _targets, _look) = (presenter, store, targets, look);
        Handlers = new Dictionary<CommandId, Action> { [CommandId.SetReminder] = () => Ask([.. targets.Items.Select(item => item.Id)]) };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private LocalDateTime Now => _presenter.State.Now;

    private void Ask(IReadOnlyList<TodoId> targets)
    {
        if (WhyNot(Existing(targets)) is { } reason)
        {
            _presenter.Notify(reason, isError: true);
            return;
        }

        var before = Common(Existing(targets));
        var change = ReminderChange.Read(before);
        _presenter.Window.Ask(new InputLine.Request(targets.Count == 1 ? "Remind:" : $"Remind ({targets.Count} tasks):", text => Accept(targets, before, text))
        {
            Text = before,
            SelectsText = true,
            StaysOpen = true,
            Changed = text =>
            {
                change = ReminderChange.Read(text);
                TellKeys();
            },
            Inks = text => change is ReminderChange.Wrong ? [(new TextSpan(0, text.Length), Ink.TokenWarning)] : [],
            Preview = room => ReminderPromptText.Preview(change, Existing(targets), Now, room, _look.Glyphs),
            Cancelled = () => _presenter.Tell(null),
        });
        TellKeys();
    }

    private void TellKeys() => _presenter.Tell(new Notice(ReminderPromptText.Keys(_look.Glyphs)));

    private void Accept(IReadOnlyList<TodoId> targets, string before, string text)
    {
        var change = ReminderChange.Read(text);
        if (ReminderPromptText.Problem(change, Existing(targets)) is { } problem)
        {
            _presenter.Notify(problem, isError: true);
            return;
        }

        _presenter.Window.Input.Cancel();
        // With reminders that differ the line begins empty, and Enter alone must not take them away.
        if (text != before)
            _targets.Do(items => Change(items, change));
    }

    // Done again to others, some of them may have no date, or one that the reminder would come after.
    private void Change(IReadOnlyList<TodoItem> items, ReminderChange change)
    {
        TodoItem[] dated = [.. items.Where(item => item.Due is not null)];
        if ((WhyNot(items) ?? ReminderPromptText.Problem(change, dated)) is { } reason)
            _presenter.Notify(reason, isError: true);
        else if (_store.Change(dated.Select(item => item.Id), item => TodoDraft.Of(item) with { ReminderBefore = change.Of(item.Due!.Value) }, EditLabel.Reminder) is { } done)
            _presenter.Tell(new Notice(ReminderPromptText.Done(Existing(done.Ids), Now, _look.Glyphs)) { Next = CommandId.Undo });
        else
            _presenter.Notify("Nothing was changed.");
    }

    private static string? WhyNot(IReadOnlyList<TodoItem> items) => ReminderPromptText.WhyNot(items, CommandCatalog.Get(CommandId.SetDue).FirstKeyText);

    private static string Common(IReadOnlyList<TodoItem> items)
    {
        TimeSpan?[] reminders = [.. items.Where(item => item.Due is not null).Select(item => item.ReminderBefore).Distinct()];
        return reminders is [{ } before] ? DurationText.Format(before) : "";
    }

    private TodoItem[] Existing(IReadOnlyList<TodoId> ids) => [.. ids.Select(_store.Get).OfType<TodoItem>()];
}
