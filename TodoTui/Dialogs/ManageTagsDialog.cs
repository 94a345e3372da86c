using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Core.Query;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>What can be done to a tag wherever it is.</summary>
internal interface ITagActions
{
    /// <summary>All tags.</summary>
    IReadOnlyList<TagCount> Tags { get; }

    /// <summary>The colour of a tag.</summary>
    TagColor ColorOf(string tag);

    /// <summary>Gives a tag the next colour.</summary>
    void NextColor(string tag);

    /// <summary>Asks for a new name and renames; to that of another tag, the two become one.</summary>
    void Rename(string tag);

    /// <summary>Takes a tag off every task.</summary>
    void Delete(string tag);
}

/// <summary>All tags, to rename, merge, colour and delete. What is typed narrows them.</summary>
internal sealed class ManageTagsDialog : Window
{
    private const int WidestDialog = 64;
    private const int ColumnsWithKeys = 50;

    private static readonly (string Text, string Key)[] Buttons = [("_Rename", "F2"), ("C_olour", "F4"), ("_Delete", "F8")];

    private readonly ITagActions _actions;
    private readonly LineField _field = new() { X = 1, Y = 0, Width = Dim.Fill(1), Hint = "type to find a tag" };
    private readonly LinesView _page;
    private readonly IReadOnlyList<Button> _buttons;
    private IReadOnlyList<TagCount> _shown = [];
    private string? _chosen;

    private ManageTagsDialog(ITagActions actions, ScreenLook look)
    {
        _actions = actions;
        Title = "Tags: Enter shows its tasks";
        BorderStyle = LineStyle.Single;
        SchemeName = "Dialog";
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(WidestDialog, (App?.Screen.Width ?? WidestDialog) - 2));
        Height = Dim.Func(_ => Math.Clamp(_actions.Tags.Count + 5, 10, Math.Max(10, (App?.Screen.Height ?? 24) - 4)));
        _page = new LinesView(look, isChoice: true) { Y = 1, Width = Dim.Fill(), Height = Dim.Fill(1), CanFocus = false, TakesFocus = false };
        _page.Chosen += Choose;
        _field.ValueChanged += (_, _) => ShowMatching(isTyped: true);
        _field.Accepting += (_, args) => { args.Handled = true; Choose(); };
        Add(_field, _page);
        _buttons = ButtonRow.AddTo(this, Pos.AnchorEnd(1), (Buttons[0].Text, () => OnSelected(_actions.Rename)), (Buttons[1].Text, () => OnSelected(_actions.NextColor)), (Buttons[2].Text, () => OnSelected(_actions.Delete)));
        ShowMatching(isTyped: false);
    }

    /// <summary>Shows the tags until the user closes them.</summary>
    /// <returns>The tag whose tasks the user wants to see, or null.</returns>
    public static string? Show(IApplication app, ITagActions actions, ScreenLook look)
    {
        using var dialog = new ManageTagsDialog(actions, look);
        app.Run(dialog);
        return dialog._chosen;
    }

    /// <inheritdoc/>
    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        for (var number = 0; number < _buttons.Count; number++)
            _buttons[number].Text = Viewport.Width < ColumnsWithKeys ? Buttons[number].Text : $"{Buttons[number].Text} {Buttons[number].Key}";
        base.OnSubViewLayout(args);
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        switch (KeySequence.NameOf(key))
        {
            case "Esc" or "Ctrl+C":
                RequestStop();
                return true;
            case "F2":
                OnSelected(_actions.Rename);
                return true;
            case "F4":
                OnSelected(_actions.NextColor);
                return true;
            case "F8":
                OnSelected(_actions.Delete);
                return true;
            case "CursorDown" or "CursorUp" or "PageDown" or "PageUp":
                return _page.Press(key);
            default:
                return false;
        }
    }

    private void OnSelected(Action<string> action)
    {
        if (_page.Selected >= _shown.Count)
            return;
        action(_shown[_page.Selected].Tag);
        ShowMatching(isTyped: false);
        _field.SetFocus();
    }

    private void Choose()
    {
        if (_page.Selected >= _shown.Count)
            return;
        _chosen = _shown[_page.Selected].Tag;
        RequestStop();
    }

    private void ShowMatching(bool isTyped)
    {
        var typed = TagText.Clean(_field.Line);
        _shown = [.. _actions.Tags.Where(tag => tag.Tag.Contains(typed, StringComparison.CurrentCultureIgnoreCase))];
        _page.Show(_shown.Count > 0
            ? [.. _shown.Select(tag => TagText.Row(tag, _actions.ColorOf(tag.Tag)))]
            : [StyledLine.Of(" No tag is called so.", Ink.Dim)]);
        if (isTyped)
            _page.Select(0);
    }
}
