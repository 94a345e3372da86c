using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// A message with one or more answers. The text begins at the left, as paths and sentences are read; the last answer
/// has the focus, so the harmless one stands there.
/// </summary>
internal sealed class MessageDialog : Window
{
    private const int WidestText = 70;
    private const int TextMargin = 1;
    private const int BlankRows = 1;

    private readonly string _message;
    private readonly PlainLabel _text = new() { X = TextMargin, Y = 0 };
    private readonly List<Button> _buttons;
    private int? _answer;

    private MessageDialog(string title, string message, string[] answers)
    {
        HotKeySpecifier = PlainLabel.NoMark;
        Title = title;
        BorderStyle = LineStyle.Single;
        SchemeName = "Dialog";
        _message = message;
        _buttons = [.. answers.Select((answer, number) => NewButton(answer, number))];
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => TextColumns() + (2 * TextMargin) + 2);
        Height = Dim.Func(_ => Math.Min(Lines().Count + BlankRows + ButtonRows().Count + 2, ScreenRows));
        _text.Width = Dim.Fill(TextMargin);
        _text.Height = Dim.Func(_ => TextRows());
        Add(_text);
        _buttons.ForEach(button => Add(button));
    }

    private int ScreenColumns => App?.Screen.Width ?? WidestText;

    private int ScreenRows => App?.Screen.Height ?? 24;

    /// <summary>Asks until there is an answer.</summary>
    /// <returns>The number of the answer, or null for Esc.</returns>
    public static int? Ask(IApplication app, string title, string message, params string[] answers)
    {
        using var dialog = new MessageDialog(title, message, answers);
        app.Run(dialog);
        return dialog._answer;
    }

    /// <inheritdoc/>
    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        _text.Text = string.Join('\n', Lines().Take(TextRows()));
        PlaceButtons();
        base.OnSubViewLayout(args);
    }

    /// <inheritdoc/>
    protected override void OnIsRunningChanged(bool newIsRunning)
    {
        base.OnIsRunningChanged(newIsRunning);
        if (newIsRunning)
            _buttons[^1].SetFocus();
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (key != Key.Esc && key != Key.C.WithCtrl)
            return false;
        RequestStop();
        return true;
    }

    private Button NewButton(string answer, int number)
    {
        var button = new Button { Text = answer };
        button.Accepting += (_, args) =>
        {
            args.Handled = true;
            _answer = number;
            RequestStop();
        };
        return button;
    }

    private int TextColumns()
    {
        var buttons = _buttons.Sum(ColumnsOf) + _buttons.Count - 1;
        var longest = _message.Split('\n').Max(ScreenText.Columns);
        return Math.Min(ScreenColumns - (2 * TextMargin) - 2, Math.Max(buttons, Math.Min(WidestText, longest)));
    }

    private List<string> Lines() => [.. ScreenText.Wrap(_message, TextColumns())];

    // On a screen that is too small for all of it, the answers stay.
    private int TextRows() => Math.Max(0, Math.Min(Lines().Count, ScreenRows - 2 - ButtonRows().Count));

    // At the right, in as many rows as it takes.
    private List<List<Button>> ButtonRows()
    {
        var rows = new List<List<Button>> { new() };
        var used = 0;
        foreach (var button in _buttons)
        {
            if (used > 0 && used + ColumnsOf(button) > TextColumns())
            {
                rows.Add([]);
                used = 0;
            }

            rows[^1].Add(button);
            used += ColumnsOf(button) + 1;
        }

        return rows;
    }

    private void PlaceButtons()
    {
        var rows = ButtonRows();
        for (var row = 0; row < rows.Count; row++)
        {
            var x = Viewport.Width - TextMargin - rows[row].Sum(button => ColumnsOf(button) + 1) + 1;
            foreach (var button in rows[row])
            {
                (button.X, button.Y) = (x, Viewport.Height - rows.Count + row);
                x += ColumnsOf(button) + 1;
            }
        }
    }

    // The brackets and the blanks inside them; the mark of the hot key is not shown.
    private static int ColumnsOf(Button button) => ScreenText.Columns(button.Text) - 1 + 4;
}
