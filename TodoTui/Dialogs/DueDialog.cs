using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// Asks for a due date: a line in the language of dates, what it means, and a calendar that follows it. As long as nothing
/// is typed the arrows move in the calendar.
/// </summary>
internal sealed class DueDialog : Window
{
    private const int WidestDialog = 62;
    private const int CalendarRow = 4;
    private const int MostRows = CalendarRow + MonthPickerText.Rows + 3;

    private readonly DueQuestion _question;
    private readonly LineField _field;
    private readonly PreviewRows _meaning;
    private readonly PreviewRows _hints;
    private readonly MonthPicker _calendar;
    private DueEntry _entry;
    private DueEntry? _warned;
    private DueChange? _answer;
    private bool _isTyped;
    private bool _isShowing;

    // So that the focus is there again when a small screen has had no room for the calendar.
    private bool _wasInCalendar;

    private DueDialog(DueQuestion question, ScreenLook look)
    {
        _question = question;
        _entry = DueEntry.Of(question.Text, question.Context());
        HotKeySpecifier = PlainLabel.NoMark;
        Title = question.Title(look.Glyphs);
        BorderStyle = LineStyle.Single;
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(WidestDialog, App?.Screen.Width ?? WidestDialog));
        Height = Dim.Func(_ => Math.Min(MostRows, App?.Screen.Height ?? MostRows));

        _field = new LineField
        {
            X = 1,
            Width = Dim.Fill(1),
            Parts = _ => DuePromptText.Inks(_entry.Change).Select(part => (part.Span, look.Theme[part.Ink])),
            KeyPressed = PressInField,
        };
        _meaning = new PreviewRows(look, Meaning) { X = 1, Y = 1, Width = Dim.Fill(1), Height = 2 };
        _calendar = new MonthPicker(look, question.Context().FirstDayOfWeek) { X = 1, Y = CalendarRow, Width = MonthPickerText.Columns, Height = MonthPickerText.Rows };
        _hints = new PreviewRows(look, size => DuePromptText.Hints(size, look.Glyphs)) { X = MonthPickerText.Columns + 4, Y = CalendarRow, Width = Dim.Fill(1), Height = MonthPickerText.Rows };
        var keys = new PreviewRows(look, size => [DuePromptText.Keys(size.Width, look.Glyphs)]) { X = 1, Y = Pos.AnchorEnd(1), Width = Dim.Fill(1), Height = 1 };
        Add(_field, _meaning, _calendar, _hints, keys);
        Listen();
        Show(_entry);
    }

    /// <summary>Asks.</summary>
    /// <returns>What becomes of the dates; null when the user gave up, or left everything as it was.</returns>
    public static DueChange? Ask(IApplication app, DueQuestion question, ScreenLook look)
    {
        using var dialog = new DueDialog(question, look);
        dialog.Initialized += (_, _) =>
        {
            dialog._field.SetFocus();
            dialog._field.SelectAll();
        };
        app.Run(dialog);
        return dialog._answer;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (InputLine.IsCancel(key))
            RequestStop();
        else if (_calendar.HasFocus)
            return PressInCalendar(key);
        else
            return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        _wasInCalendar |= _calendar.HasFocus;
        _calendar.Visible = Viewport.Height > CalendarRow + MonthPickerText.Rows;
        _hints.Visible = _calendar.Visible;
        if (_calendar.Visible && _wasInCalendar)
            _wasInCalendar = _calendar.SetFocus();
        base.OnSubViewLayout(args);
    }

    private void Listen()
    {
        _field.ValueChanged += (_, _) => Type();
        _field.Accepting += (_, args) =>
        {
            args.Handled = true;
            Accept();
        };
        _calendar.DayClicked += day =>
        {
            _calendar.SetFocus();
            Show(_entry.On(day));
        };
        _calendar.DayChosen += Accept;
        _calendar.Turned += step => Show(_entry.Stepped(step));
    }

    // Letters are typed here, so only the keys that are none move the day.
    private bool PressInField(Key key)
    {
        var stroke = KeySequence.NameOf(key);
        if (stroke is "Tab" or "Shift+Tab")
            return _calendar.Visible && _calendar.SetFocus();
        var isSideways = stroke is "CursorLeft" or "CursorRight";
        if (stroke.Length > 1 && CalendarKeys.StepOf(stroke) is { } step && (!isSideways || !_isTyped))
            Show(_entry.Stepped(step));
        else
            return NoteTyping();
        return true;
    }

    private bool NoteTyping()
    {
        _isTyped = true;
        return false;
    }

    private bool PressInCalendar(Key key)
    {
        var stroke = KeySequence.NameOf(key);
        if (CalendarKeys.StepOf(stroke) is { } step)
            Show(_entry.Stepped(step));
        else if (stroke == "Home")
            Show(_entry.On(_question.Context().Now.Day));
        else if (stroke == "Enter")
            Accept();
        else if (stroke is "Delete" or "Backspace")
            Show(_entry.Typed("", _question.Context()));
        else
            return TypeInField(key, stroke);
        return true;
    }

    // Anything else belongs to the line, where a time can be typed behind the day.
    private bool TypeInField(Key key, string stroke)
    {
        var time = _entry.Time;
        _field.SetFocus();
        Select(time);
        return stroke is "Tab" or "Shift+Tab" || _field.NewKeyDownEvent(key);
    }

    private void Type()
    {
        if (_isShowing)
            return;
        _entry = _entry.Typed(_field.Line, _question.Context());
        ShowMeaning();
    }

    private void Show(DueEntry entry)
    {
        _entry = entry;
        _isShowing = true;
        _field.Text = entry.Text;
        _isShowing = false;
        Select(entry.Time);
        _isTyped = false;
        ShowMeaning();
    }

    private void Select(TextSpan? time)
    {
        if (time is { Length: > 0 } span)
            _field.SelectFrom(span.Start);
        else
            _field.MoveEnd();
    }

    private void ShowMeaning()
    {
        var today = _question.Context().Now.Day;
        _warned = _warned == _entry ? _warned : null;
        _calendar.Show(_entry.Day, today);
        _field.SetNeedsDraw();
        _meaning.SetNeedsDraw();
    }

    private IReadOnlyList<StyledLine> Meaning(Size room) =>
        DuePromptText.Meaning(_entry.Change, _question.Tasks(), _question.Context().Now, room, isWarned: _warned is not null);

    // A date that has passed is asked for once, since it is seldom meant.
    private void Accept()
    {
        if (_entry.Text.Trim() != _question.Text)
        {
            if (_entry.Change is DueChange.Wrong)
                return;
            if (_warned != _entry && DuePromptText.IsPast(_entry.Change, _question.Tasks(), _question.Context().Now))
            {
                _warned = _entry;
                ShowMeaning();
                return;
            }

            _answer = _entry.Change;
        }

        RequestStop();
    }
}
