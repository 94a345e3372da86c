using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// Gives tags to tasks and takes them off. What is typed narrows the tags or names a new one; Enter on it toggles it,
/// Enter with nothing typed is the end.
/// </summary>
internal sealed class TagsDialog : Window
{
    private const int WidestDialog = 56;

    private readonly ScreenLook _look;
    private readonly LineField _field = new() { X = 1, Y = 0, Width = Dim.Fill(1), Hint = "type to find a tag or to name a new one" };
    private readonly LinesView _page;
    private TagChoices _choices;
    private IReadOnlyList<string> _shown = [];
    private bool _isAccepted;

    private TagsDialog(string title, TagChoices choices, ScreenLook look)
    {
        (_choices, _look) = (choices, look);
        HotKeySpecifier = PlainLabel.NoMark;
        Title = title;
        BorderStyle = LineStyle.Single;
        SchemeName = "Dialog";
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(WidestDialog, (App?.Screen.Width ?? WidestDialog) - 2));
        Height = Dim.Func(_ => Math.Clamp(_choices.Matching("").Count + 5, 8, Math.Max(8, (App?.Screen.Height ?? 24) - 4)));
        _page = new LinesView(look, isChoice: true) { Y = 1, Width = Dim.Fill(), Height = Dim.Fill(1), CanFocus = false, TakesFocus = false };
        _page.Clicked += index => Toggle(_shown[index]);
        _field.ValueChanged += (_, _) => ShowMatching(isTyped: true);
        _field.Accepting += (_, args) =>
        {
            args.Handled = true;
            Accept();
        };
        // Before the field takes it as text.
        _field.KeyDown += (_, key) => key.Handled = key == Key.Space && ToggleSelected();
        Add(_field, _page);
        ButtonRow.AddTo(this, Pos.AnchorEnd(1), ("_Save", () => Close(isAccepted: true)), ("_Cancel", () => Close(isAccepted: false)));
        ShowMatching(isTyped: false);
    }

    /// <summary>Lets the user choose; null when nothing is to be changed.</summary>
    public static TagChoices? Ask(IApplication app, string title, TagChoices choices, ScreenLook look)
    {
        using var dialog = new TagsDialog(title, choices, look);
        app.Run(dialog);
        return dialog._isAccepted ? dialog._choices : null;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (InputLine.IsCancel(key))
            Close(isAccepted: false);
        else if (key == Key.S.WithCtrl)
            Close(isAccepted: true);
        else
            return KeySequence.NameOf(key) is "CursorDown" or "CursorUp" or "PageDown" or "PageUp" && _page.Press(key);
        return true;
    }

    private void Accept()
    {
        if (_field.Line.Trim().Length > 0)
            ToggleSelected();
        else
            Close(isAccepted: true);
    }

    private bool ToggleSelected()
    {
        if (_page.Selected >= _shown.Count)
            return false;
        Toggle(_shown[_page.Selected]);
        return true;
    }

    private void Toggle(string tag)
    {
        _choices = _choices.Toggle(tag);
        if (_field.Text.Length > 0)
            _field.Text = "";
        else
            ShowMatching(isTyped: false);
    }

    private void ShowMatching(bool isTyped)
    {
        _shown = _choices.Matching(TagText.Clean(_field.Line));
        _page.Show([.. _shown.Select(tag => TagText.Row(tag, _choices.PresenceOf(tag), _choices.IsKnown(tag), _look.Glyphs))]);
        if (isTyped)
            _page.Select(0);
    }

    private void Close(bool isAccepted)
    {
        _isAccepted = isAccepted;
        RequestStop();
    }
}
