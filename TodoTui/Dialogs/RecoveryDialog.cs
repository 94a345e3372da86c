using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Todos;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// What is left of past mishaps: the files that were put aside, and below them what the log tells. A file opens to
/// bring tasks of it back.
/// </summary>
internal sealed class RecoveryDialog : Window
{
    private readonly ScreenThread _thread;
    private readonly Services _services;
    private readonly ScreenLook _look;
    private readonly LinesView _files;
    private readonly LinesView _events;
    private IReadOnlyList<RecoveryFile> _found = [];

    private RecoveryDialog(ScreenThread thread, Services services, ScreenLook look)
    {
        (_thread, _services, _look) = (thread, services, look);
        Title = "Recovery: Enter opens, d deletes, Esc closes";
        BorderStyle = LineStyle.Single;
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(110, App?.Screen.Width ?? 80));
        Height = Dim.Func(_ => Math.Max(6, (App?.Screen.Height ?? 24) - 2));
        _files = new LinesView(look, isChoice: true) { Width = Dim.Fill(), Height = Dim.Percent(50) };
        _events = new LinesView(look) { Y = Pos.Bottom(_files), Width = Dim.Fill(), Height = Dim.Fill() };
        _files.Chosen += Open;
        Add(_files, _events);
        _files.Show([StyledLine.Of(" Reading…", Ink.Dim)]);
    }

    /// <summary>Shows it until it is closed.</summary>
    public static void Show(IApplication app, ScreenThread thread, Services services, ScreenLook look)
    {
        using var dialog = new RecoveryDialog(thread, services, look);
        dialog.Initialized += (_, _) => dialog.Read();
        app.Run(dialog);
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        switch (KeySequence.NameOf(key))
        {
            case "Enter":
                Open();
                return true;
            case "d" or "Delete":
                Delete();
                return true;
            case "q" or "Esc" or "Ctrl+C":
                RequestStop();
                return true;
            case "Tab":
                (_files.HasFocus ? _events : _files).SetFocus();
                return true;
            default:
                return (_events.HasFocus ? _events : _files).Press(key);
        }
    }

    private RecoveryFile? Selected => _files.Selected < _found.Count ? _found[_files.Selected] : null;

    private void Read() => Task.Run(() =>
    {
        var files = _services.Recovery.Find();
        var events = _services.Recovery.Events();
        _thread.Post(() => ShowFound(files, events));
    });

    private void ShowFound(IReadOnlyList<RecoveryFile> files, IReadOnlyList<RecoveryEvent> events)
    {
        _found = files;
        _files.Show(files.Count > 0 ? [.. files.Select(RecoveryText.Row)] : [StyledLine.Of(" No file was ever put aside.", Ink.Dim)]);
        StyledLine[] told = [.. events.SelectMany(item => RecoveryText.Lines(item, Math.Max(20, Viewport.Width - 4)))];
        _events.Show([StyledLine.Of(" What happened", Ink.Heading), .. told.Length > 0 ? told : [StyledLine.Of(" Nothing out of the ordinary.", Ink.Dim)]]);
    }

    private void Open()
    {
        if (Selected is not { } file)
            return;
        if (file.Tasks is not { } tasks)
        {
            Questions.Tell(App!, "Not readable", $"{file.Path}: {file.Problem}\nThe file is left as it is; an editor can mend it.");
            return;
        }

        var (store, now) = (_services.Store, LocalDateTime.Now(_services.Clock));
        if (BringBackDialog.Ask(App!, Path.GetFileName(file.Path), tasks, store.Snapshot, now, _look) is { Count: > 0 } chosen)
            store.BringBack(chosen);
    }

    private void Delete()
    {
        if (Selected is not { } file || !Questions.Confirm(App!, "Delete", $"{file.Path} is deleted for good.", "_Delete", "_Keep"))
            return;
        if (_services.Recovery.Delete(file))
            Read();
        else
            Questions.Tell(App!, "Delete", $"{file.Path} was not deleted: the backup stays, and other files need write permission in their directory.");
    }
}
