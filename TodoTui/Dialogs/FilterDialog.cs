using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// Builds a filter from fields and shows the text that it comes to, with the number of tasks that it finds. The text is
/// what the search line takes.
/// </summary>
internal sealed class FilterDialog : Window
{
    private const int LabelColumns = 10;
    private const int WidestDialog = 76;
    private const int NarrowColumns = 52;

    private readonly Func<string, int> _count;
    private readonly LineField _words = new() { Hint = "all of them, in title or notes" };
    private readonly ChoiceField<string> _state = new(FilterForm.States, FilterWords.Of);
    private readonly CheckField[] _priorities;
    private readonly LineField _tags = new() { Hint = "all of them, such as work, home" };
    private readonly ChoiceField<string> _due = new(FilterForm.Dues, FilterWords.Of);
    private readonly LineField _from = new() { Hint = "2026-12-01" };
    private readonly LineField _to = new() { Hint = "+7d" };
    private readonly LineField _rest = new() { Hint = "such as -#work or created<7d" };
    private readonly PlainLabel _text = new() { X = LabelColumns + 1, Width = Dim.Fill(1), SchemeName = "Note" };
    private readonly Label _found = new() { X = 1 };
    private readonly List<(Label Label, View[] Fields)> _rows = [];
    private string? _answer;
    private readonly FormRoom _shown;

    private FilterDialog(string text, IReadOnlyList<string> tags, Func<string, int> count, ScreenLook look)
    {
        (_count, _shown) = (count, new FormRoom(this));
        _priorities = [.. Enum.GetValues<Priority>().Reverse().Select(priority => new CheckField(TodoWords.Of(priority), look.Glyphs))];
        Title = "Filter";
        BorderStyle = LineStyle.Single;
        SchemeName = "Dialog";
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(WidestDialog, IsNarrow ? ScreenColumns : ScreenColumns - 2));
        Height = Dim.Func(_ => Math.Min(_rows.Count + 3, App?.Screen.Height ?? 24));
        AddRow("Words", _words);
        AddRow("Status", _state);
        AddRow("Priority", _priorities);
        AddRow("Tags", _tags);
        AddRow("Due", _due);
        AddRow("from", _from);
        AddRow("to", _to);
        AddRow("Also", _rest);
        AddRow("Search", _text);
        AddButtons();
        _tags.Autocomplete = new AppendAutocomplete(_tags) { SuggestionGenerator = new WordSuggestions(tags, ',', ' ', '#') };
        Show(FilterForm.Of(text));
        Listen();
        Update();
    }

    private int ScreenColumns => App?.Screen.Width ?? WidestDialog;

    private bool IsNarrow => ScreenColumns < NarrowColumns;

    private FilterForm Form => new()
    {
        Words = _words.Line,
        State = _state.Value,
        Priority = [.. Enum.GetValues<Priority>().Reverse().Where((_, index) => _priorities[index].IsChecked)],
        Tags = _tags.Line,
        Due = _due.Value,
        From = _from.Line,
        To = _to.Line,
        Rest = _rest.Line,
    };

    /// <summary>Lets the user build a filter.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="text">The filter to begin with.</param>
    /// <param name="tags">Tags to complete from.</param>
    /// <param name="count">How many tasks a filter finds.</param>
    /// <param name="look">How it looks.</param>
    /// <returns>The filter as text, or null when the user gave up.</returns>
    public static string? Ask(IApplication app, string text, IReadOnlyList<string> tags, Func<string, int> count, ScreenLook look)
    {
        using var dialog = new FilterDialog(text, tags, count, look);
        app.Run(dialog);
        return dialog._answer;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (InputLine.IsCancel(key))
            RequestStop();
        else if (key == Key.S.WithCtrl || key == Key.Enter)
            Accept();
        else if (key == Key.CursorDown)
            AdvanceFocus(NavigationDirection.Forward, TabBehavior.TabStop);
        else if (key == Key.CursorUp)
            AdvanceFocus(NavigationDirection.Backward, TabBehavior.TabStop);
        else
            return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        Arrange();
        base.OnSubViewLayout(args);
    }

    private void AddRow(string label, params View[] fields)
    {
        var row = (Label: new Label { Text = label, X = 1 }, fields);
        Add(row.Label);
        foreach (var field in fields)
        {
            field.X = LabelColumns + 1;
            if (field is not CheckField)
                field.Width = Dim.Fill(1);
            _shown.Follow(field, _rows.Count);
            Add(field);
        }

        _rows.Add(row);
    }

    private void AddButtons()
    {
        _found.Y = Pos.AnchorEnd(1);
        Add(_found);
        ButtonRow.AddTo(this, Pos.AnchorEnd(1), ("_Search", Accept), ("C_lear", Clear), ("_Cancel", RequestStop));
    }

    // Where there are too few lines for all rows, those around the focus stay.
    private void Arrange()
    {
        var room = Viewport.Height - 1;
        var first = _shown.FirstShown([.. _rows.Select(_ => 1)], room);
        for (var number = 0; number < _rows.Count; number++)
        {
            var y = number >= first && number - first < room ? number - first : FormRoom.OutOfSight;
            _rows[number].Label.Y = y;
            foreach (var field in _rows[number].Fields)
                field.Y = y;
        }

        PlaceBoxes();
        // The buttons need its place.
        _found.Visible = !IsNarrow;
        Title = IsNarrow ? $"Filter: {_found.Text}" : "Filter";
    }

    private void PlaceBoxes()
    {
        var x = LabelColumns + 1;
        foreach (var box in _priorities)
        {
            box.X = x;
            x += ScreenText.Columns(box.Word) + (IsNarrow ? 5 : 6);
        }
    }

    private void Clear()
    {
        Show(new FilterForm());
        Update();
    }

    private void Listen()
    {
        foreach (var field in new[] { _words, _tags, _from, _to, _rest })
        {
            field.ValueChanged += (_, _) => Update();
            field.Accepting += (_, args) => { args.Handled = true; Accept(); };
        }

        foreach (var box in _priorities)
            box.Changed += Update;
        _state.Changed += Update;
        _due.Changed += Update;
    }

    private void Show(FilterForm form)
    {
        _words.Text = form.Words;
        _words.MoveEnd();
        _state.Value = form.State;
        for (var index = 0; index < _priorities.Length; index++)
            _priorities[index].IsChecked = form.Priority.Contains(Enum.GetValues<Priority>()[^(index + 1)]);
        _tags.Text = form.Tags;
        _due.Value = form.Due;
        _from.Text = form.From;
        _to.Text = form.To;
        _rest.Text = form.Rest;
        SetNeedsDraw();
    }

    private void Update()
    {
        var text = Form.Text;
        _text.Text = ScreenText.Safe(text.Length > 0 ? text : "(everything)");
        _found.Text = StorageText.Count(_count(text));
        SetNeedsLayout();
    }

    private void Accept()
    {
        _answer = Form.Text;
        RequestStop();
    }
}
