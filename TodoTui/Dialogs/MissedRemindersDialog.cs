using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Core.Reminders;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>The reminders that were to come while the program was closed: the user goes to a task, or puts a reminder off.</summary>
internal sealed class MissedRemindersDialog : Window
{
    private const int WidestList = 100;

    private readonly LocalDateTime _now;
    private readonly ScreenLook _look;
    private readonly Action<TodoId, Snooze> _putOff;
    private readonly LinesView _page;
    private readonly List<StandingReminder> _reminders;
    private TodoId? _chosen;
    private bool _isPuttingOff;

    private MissedRemindersDialog(IEnumerable<StandingReminder> reminders, LocalDateTime now, ScreenLook look, Action<TodoId, Snooze> putOff)
    {
        (_reminders, _now, _look, _putOff) = ([.. reminders], now, look, putOff);
        BorderStyle = LineStyle.Single;
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Columns);
        Height = Dim.Func(_ => Math.Clamp(_reminders.Count + 2, 5, Math.Max(5, (App?.Screen.Height ?? 24) - 2)));
        _page = new LinesView(look, isChoice: true) { Width = Dim.Fill(), Height = Dim.Fill() };
        _page.Chosen += GoThere;
        Add(_page);
    }

    private int Columns => Math.Min(WidestList, App?.Screen.Width ?? 80);

    /// <summary>Shows the list until it is closed.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="reminders">Those that were missed.</param>
    /// <param name="now">The present.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="putOff">Puts one off.</param>
    /// <returns>The task to go to, or null.</returns>
    public static TodoId? Show(IApplication app, IEnumerable<StandingReminder> reminders, LocalDateTime now, ScreenLook look, Action<TodoId, Snooze> putOff)
    {
        using var dialog = new MissedRemindersDialog(reminders, now, look, putOff);
        app.Run(dialog);
        return dialog._chosen;
    }

    /// <inheritdoc/>
    protected override void OnSubViewsLaidOut(LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        ShowRows();
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        var stroke = KeySequence.NameOf(key);
        if (_isPuttingOff)
        {
            PutOff(stroke);
            return true;
        }

        switch (stroke)
        {
            case "Enter":
                GoThere();
                return true;
            case "s":
                _isPuttingOff = true;
                ShowRows();
                return true;
            case "q" or "Esc" or "Ctrl+C":
                RequestStop();
                return true;
            default:
                return _page.Press(key);
        }
    }

    private void GoThere()
    {
        _chosen = _reminders[_page.Selected].Task.Id;
        RequestStop();
    }

    private void PutOff(string stroke)
    {
        Snooze? snooze = stroke switch
        {
            "1" => Snooze.TenMinutes,
            "h" => Snooze.Hour,
            "t" => Snooze.Tomorrow,
            _ => null,
        };
        _isPuttingOff = false;
        if (snooze is { } chosen)
        {
            _putOff(_reminders[_page.Selected].Task.Id, chosen);
            _reminders.RemoveAt(_page.Selected);
        }

        if (_reminders.Count == 0)
            RequestStop();
        else
            ShowRows();
    }

    private void ShowRows()
    {
        var isNarrow = Columns < 60;
        Title = (_isPuttingOff, isNarrow) switch
        {
            (true, false) => "Remind again: 1 in 10 minutes, h in 1 hour, t tomorrow",
            (true, true) => "Again: 1 10 min, h 1 hour, t 1 day",
            (_, false) => "Missed reminders: Enter goes there, s puts off, Esc closes",
            _ => "Missed: Enter goes, s later, Esc",
        };
        _page.Show([.. _reminders.Select(reminder => ReminderText.Row(reminder, _now, Columns - 2, _look.Glyphs))]);
    }
}
