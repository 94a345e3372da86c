using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Presentation;

namespace TodoTui.Dialogs;

/// <summary>
/// A message with one or more answers. The text begins at the left, as paths and sentences are read; the last answer
/// has the focus, so the harmless one stands there.
/// </summary>
internal sealed class MessageDialog : Window
{
    private const int WidestText = 70;
    private const int TextMargin = 1;

    private readonly string _message;
    private readonly Label _text = new() { X = TextMargin, Y = 0 };
    private readonly List<Button> _buttons;
    private int? _answer;

    private MessageDialog(string title, string message, string[] answers)
    {
        Title = title;
        BorderStyle = LineStyle.Single;
        SchemeName = "Dialog";
        _message = message;
        _buttons = [.. answers.Select((answer, number) => NewButton(answer, number))];
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => TextColumns() + (2 * TextMargin) + 2);
        Height = Dim.Func(_ => Lines().Count + 4);
        _text.Width = Dim.Fill(TextMargin);
        _text.Height = Dim.Func(_ => Lines().Count);
        Add(_text);
        for (var number = 0; number < _buttons.Count; number++)
            AddButton(number);
    }

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
        _text.Text = string.Join('\n', Lines());
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

    private void AddButton(int number)
    {
        var button = _buttons[number];
        button.Y = Pos.AnchorEnd(1);
        button.X = number == _buttons.Count - 1
            ? Pos.AnchorEnd() - TextMargin
            : Pos.Left(_buttons[number + 1]) - Pos.Func(_ => button.Frame.Width + 1);
        Add(button);
    }

    private int TextColumns()
    {
        var buttons = _buttons.Sum(button => ScreenText.Columns(button.Text) + 6);
        var longest = _message.Split('\n').Max(ScreenText.Columns);
        var screen = (App?.Screen.Width ?? WidestText) - (2 * TextMargin) - 2;
        return Math.Min(screen, Math.Max(buttons, Math.Min(WidestText, longest)));
    }

    private List<string> Lines() => [.. ScreenText.Wrap(_message, TextColumns())];
}
