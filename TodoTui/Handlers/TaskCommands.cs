using System.Globalization;
using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Query;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands that change tasks.</summary>
internal sealed class TaskCommands : ICommandHandlers
{
    private static readonly string[] OfferedTags = ["Work", "Home"];

    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly IApplication _app;
    private readonly Glyphs _glyphs;

    /// <summary>Commands on the tasks of <paramref name="store"/>.</summary>
    public TaskCommands(MainPresenter presenter, TodoStore store, IApplication app, Glyphs glyphs)
    {
        (_presenter, _store, _app, _glyphs) = (presenter, store, app, glyphs);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.QuickAdd] = () => AskLine(""),
            [CommandId.AddInForm] = AddInForm,
            [CommandId.EditTask] = Edit,
            [CommandId.ToggleDone] = () => _ = Selected.IsComplete ? store.Reopen(Selected.Id) : store.Complete(Selected.Id),
            [CommandId.Delete] = () => store.Delete(Selected.Id),
            [CommandId.CyclePriority] = () => SetPriority(Selected.Priority == Priority.Low ? Priority.High : Selected.Priority - 1),
            [CommandId.RaisePriority] = () => SetPriority(Selected.Priority == Priority.High ? Priority.High : Selected.Priority + 1),
            [CommandId.LowerPriority] = () => SetPriority(Selected.Priority == Priority.Low ? Priority.Low : Selected.Priority - 1),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private TodoItem Selected => _presenter.State.Selected ?? throw new InvalidOperationException("The command needs a selected task.");

    private void AskLine(string line) => _presenter.Window.Ask(new InputLine.Request("Add:", Add)
    {
        Text = line,
        Changed = text => _presenter.Tell(QuickAddText.Of(Read(text), _presenter.State.Now, _glyphs)),
        Cancelled = () => _presenter.Tell(null),
    });

    private void Add(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        var draft = Read(line).Draft;
        if (draft.Validate() is [var error, ..])
        {
            AskLine(line);
            _presenter.Notify(error.Message, isError: true);
            return;
        }

        Add(draft);
    }

    private QuickAddResult Read(string line)
    {
        var culture = CultureInfo.CurrentCulture;
        return QuickAddLine.Parse(line, new QuickAddContext(_presenter.State.Now, culture, culture.DateTimeFormat.FirstDayOfWeek));
    }

    private void AddInForm()
    {
        if (AskDraft("Add a task", new TodoDraft()) is { } draft)
            Add(draft);
    }

    private void Add(TodoDraft draft)
    {
        var item = _store.Add(draft);
        if (_presenter.State.Selected?.Id != item.Id)
            _presenter.Notify($"Added \"{item.Title}\" with the id {item.Id}; the list {ListText.Name(TaskList.All)} shows it.");
    }

    private void Edit()
    {
        var before = Selected;
        if (AskChange(before) is not { } draft)
            return;
        if (_store.Get(before.Id) is not { } now)
            AddAgain(draft);
        else if ((now == before ? draft : Bring(draft, before, now)) is { } chosen && _store.Update(before.Id, chosen) is null)
            _presenter.Notify("Nothing was changed.");
    }

    private TodoDraft? AskChange(TodoItem before)
    {
        Action<StoreChange>? warn = null;
        try
        {
            return AskDraft("Edit the task", TodoDraft.Of(before), form => _store.Changed += warn = _ => Warn(form, before));
        }
        finally
        {
            _store.Changed -= warn;
        }
    }

    // The user is asked what to do about it when the form is saved.
    private void Warn(EditTodoDialog form, TodoItem before)
    {
        if (_store.Get(before.Id) is not { } now)
            form.Warn("Deleted on disk meanwhile");
        else if (now != before)
            form.Warn("Changed on disk meanwhile");
    }

    // Another program deleted the task while the form was open.
    private void AddAgain(TodoDraft draft)
    {
        if (Questions.Confirm(_app, "The task is gone", "Another program deleted this task while you were editing it.", "_Add it again", "_Let it go"))
            Add(draft);
    }

    // Another program changed the task while the form was open; null to leave it as that program made it.
    private TodoDraft? Bring(TodoDraft draft, TodoItem before, TodoItem now)
    {
        const string message = "Another program changed this task while you were editing it.";
        return MessageDialog.Ask(_app, "Changed on disk", message, "Keep _mine", "Keep _theirs", "_Bring both together") switch
        {
            0 => draft,
            2 => draft.Onto(TodoDraft.Of(before), TodoDraft.Of(now)),
            _ => null,
        };
    }

    private TodoDraft? AskDraft(string heading, TodoDraft draft, Action<EditTodoDialog>? opened = null)
    {
        var tags = OfferedTags.Concat(_store.Snapshot.Items.SelectMany(item => item.Tags));
        return EditTodoDialog.Ask(_app, heading, draft, [.. tags.Distinct(StringComparer.OrdinalIgnoreCase)], opened);
    }

    private void SetPriority(Priority priority) => _store.Update(Selected.Id, TodoDraft.Of(Selected) with { Priority = priority });
}
