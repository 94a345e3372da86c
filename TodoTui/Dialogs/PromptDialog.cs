using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>Asks for a line of text, such as a name. What is wrong with it stands below the field until it is mended.</summary>
internal sealed class PromptDialog : Window
{
    private const int WidestPrompt = 60;

    private readonly LineField _field = new() { X = 1, Y = 0, Width = Dim.Fill(1) };
    private readonly PlainLabel _error = new() { X = 1, Y = 1, Width = Dim.Fill(1), Height = 2, SchemeName = "Error" };
    private readonly Func<string, string?> _whyNot;
    private string? _answer;

    private PromptDialog(string title, string text, Func<string, string?> whyNot)
    {
        _whyNot = whyNot;
        HotKeySpecifier = PlainLabel.NoMark;
        Title = title;
        BorderStyle = LineStyle.Single;
        SchemeName = "Dialog";
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(WidestPrompt, (App?.Screen.Width ?? WidestPrompt) - 2));
        Height = 5;
        _field.Text = text;
        _field.MoveEnd();
        _field.ValueChanged += (_, _) => _error.Text = "";
        _field.Accepting += (_, args) =>
        {
            args.Handled = true;
            Accept();
        };
        Add(_field, _error);
    }

    /// <summary>Asks until there is an answer.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="title">What is asked; Enter and Esc are told after it.</param>
    /// <param name="text">What the field holds at first.</param>
    /// <param name="whyNot">What is wrong with an answer, for the user; null when nothing is.</param>
    /// <returns>The answer without blanks around it, or null when the user gave up.</returns>
    public static string? Ask(IApplication app, string title, string text, Func<string, string?> whyNot)
    {
        using var dialog = new PromptDialog(title, text, whyNot);
        app.Run(dialog);
        return dialog._answer;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (!InputLine.IsCancel(key))
            return false;
        RequestStop();
        return true;
    }

    private void Accept()
    {
        var answer = _field.Line.Trim();
        if (_whyNot(answer) is { } reason)
        {
            _error.Text = reason;
            return;
        }

        _answer = answer;
        RequestStop();
    }
}
