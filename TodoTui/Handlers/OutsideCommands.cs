using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Hosting;
using TodoTui.Presentation;

namespace TodoTui.Handlers;

/// <summary>Commands that hand something to the world around: the clipboard, the browser, the user's editor.</summary>
internal sealed class OutsideCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TaskCommands _tasks;
    private readonly IApplication _app;
    private readonly TerminalModes _terminal;
    private readonly TerminalClipboard _clipboard;
    private readonly UserPrograms _programs;

    /// <summary>Commands on the selected task.</summary>
    /// <param name="presenter">Says what is selected, and tells the user how it went.</param>
    /// <param name="tasks">Takes what the user made of a task.</param>
    /// <param name="app">The application.</param>
    /// <param name="terminal">Is lent to the editor.</param>
    /// <param name="environment">Looks an environment variable up.</param>
    public OutsideCommands(MainPresenter presenter, TaskCommands tasks, IApplication app, TerminalModes terminal, Func<string, string?> environment)
    {
        (_presenter, _tasks, _app, _terminal) = (presenter, tasks, app, terminal);
        _clipboard = new TerminalClipboard(app, presenter.Thread, environment, Find);
        _programs = new UserPrograms(environment, Find);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.CopyTitle] = () => Copy([Selected]),
            [CommandId.OpenAddress] = Open,
            [CommandId.EditNotes] = EditNotes,
        };

        string? Find(string program) => ProgramFile.Find(program, environment("PATH"));
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private TodoItem Selected => _presenter.State.Selected ?? throw new InvalidOperationException("The command needs a selected task.");

    /// <summary>Copies the titles of <paramref name="items"/>, one a line.</summary>
    public void Copy(IReadOnlyList<TodoItem> items)
    {
        var text = string.Join('\n', items.Select(item => ClipboardSequence.SafeLine(item.Title)));
        if (_clipboard.TryCopy(text))
            _presenter.Notify(OutsideText.Copied(items));
        else
            _presenter.Notify(OutsideText.TooLong, isError: true);
    }

    private void Open()
    {
        var address = WebAddress.FirstOf(Selected)!;
        if (_programs.Opener(address) is { } opener && OutsideProgram.StartApart(opener))
            _presenter.Notify(OutsideText.Opening(address));
        else if (_clipboard.TryCopy(address))
            _presenter.Notify(OutsideText.CopiedInstead(address));
        else
            _presenter.Notify(OutsideText.TooLong, isError: true);
    }

    private void EditNotes()
    {
        var before = Selected;
        using var scratch = ScratchFile.TryCreate($"task-{before.Id}.md", before.Description, out var fault);
        if (scratch is null)
            _presenter.Notify(OutsideText.NoScratch(fault!), isError: true);
        else if (_programs.Editor(scratch.Path, out var problem) is not { } editor)
            _presenter.Notify(problem!, isError: true);
        else
            Take(before, scratch, editor, _terminal.Lend(() => _presenter.Thread.WaitFor(OutsideProgram.RunOnTerminal(editor))));
    }

    private void Take(TodoItem before, ScratchFile scratch, OutsideCommand editor, int? exitCode)
    {
        var read = scratch.Read();
        var isTaken = exitCode == 0 && read is not ScratchRead.Unreadable;
        if (!isTaken && read is ScratchRead.Changed or ScratchRead.Unreadable { IsThere: true })
        {
            // In a box, since the line may be too short for where the text is.
            scratch.Keep();
            Questions.Tell(_app, "Editor", OutsideText.NotTaken(editor, exitCode, read, scratch.Path));
        }
        else if (!isTaken)
        {
            _presenter.Notify(OutsideText.NotTaken(editor, exitCode, read, keptAs: null), isError: true);
        }
        else if (read is ScratchRead.Changed { Text: var text })
        {
            _tasks.Take(before, TodoDraft.Of(before) with { Description = text });
        }
        else
        {
            _presenter.Notify("Nothing was changed.");
        }
    }
}
