using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// The form with every field of a task. What is wrong stands under its field; it is said when the user wants to save,
/// and goes as soon as it is mended.
/// </summary>
internal sealed class EditTodoDialog : Window
{
    private const int LabelColumns = 10;
    private const int WidestForm = 76;

    private readonly LineField _title = new();
    private readonly LineField _due = new() { Hint = "such as 2026-12-25 or 2026-12-25 17:00" };
    private readonly ChoiceField<Priority> _priority = new([Priority.High, Priority.Medium, Priority.Low], TodoWords.Of);
    private readonly LineField _tags = new() { Hint = "such as work, home" };
    private readonly ChoiceField<RepeatRule?> _repeat;
    private readonly LineField _reminder = new() { Hint = "such as 30m, 1h or 2d before" };
    private readonly TextArea _description = new();
    private readonly Label _warning = new() { X = 1, SchemeName = "Error", Visible = false };
    private readonly Button _save = new() { Text = "_Save", IsDefault = true };
    private readonly Button _cancel = new() { Text = "_Cancel" };
    private readonly List<FormRow> _rows = [];
    private readonly TodoForm _before;
    private bool _isTried;

    private EditTodoDialog(string heading, TodoForm form, IReadOnlyList<string> tagsInUse)
    {
        _repeat = new ChoiceField<RepeatRule?>(Repeats(form.Repeat), RepeatText.Of);
        Title = heading;
        BorderStyle = Terminal.Gui.Drawing.LineStyle.Single;
        SchemeName = "Dialog";
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(WidestForm, ScreenColumns - 2));
        Height = Dim.Func(_ => Math.Min(_rows.Sum(row => row.Rows) + 4, ScreenRows));

        AddRow("Title", _title, TodoField.Title);
        AddRow("Due", _due, TodoField.Due);
        AddRow("Priority", _priority, TodoField.Priority);
        AddRow("Tags", _tags, TodoField.Tags);
        AddRow("Repeat", _repeat, TodoField.Recurrence);
        AddRow("Remind", _reminder, TodoField.Reminder);
        AddRow("Notes", _description, TodoField.Description);
        AddButtons();

        Add(_warning);
        _tags.Autocomplete = new AppendAutocomplete(_tags) { SuggestionGenerator = new TagSuggestions(tagsInUse) };
        Show(form);
        _before = Form();
        Listen();
    }

    private int ScreenColumns => App?.Screen.Width ?? WidestForm;

    private int ScreenRows => App?.Screen.Height ?? 24;

    private TodoDraft? Draft { get; set; }

    /// <summary>Lets the user fill in the form.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="heading">What it is for.</param>
    /// <param name="draft">What the form shows at first.</param>
    /// <param name="tagsInUse">Tags to complete from.</param>
    /// <param name="opened">Gets the form before it is shown, to <see cref="Warn"/> of what happens meanwhile.</param>
    /// <returns>A draft without errors, or null when the user gave up.</returns>
    public static TodoDraft? Ask(IApplication app, string heading, TodoDraft draft, IReadOnlyList<string> tagsInUse, Action<EditTodoDialog>? opened = null)
    {
        using var dialog = new EditTodoDialog(heading, TodoForm.Of(draft), tagsInUse);
        opened?.Invoke(dialog);
        app.Run(dialog);
        return dialog.Draft;
    }

    /// <summary>Says something below the fields, such as that the task is not what it was.</summary>
    public void Warn(string text)
    {
        _warning.Text = text;
        _warning.Visible = true;
        SetNeedsLayout();
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (key == Key.S.WithCtrl)
            Save();
        else if (key == Key.Esc || key == Key.C.WithCtrl)
            GiveUp();
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

    // A rule that is none of the patterns can be kept or given up here.
    private static RepeatRule?[] Repeats(RepeatRule? present)
    {
        RepeatRule?[] patterns = [null, .. Enum.GetValues<Recurrence>().Select(RepeatRule.Of)];
        return patterns.Contains(present) ? patterns : [.. patterns, present];
    }

    private void AddRow(string label, View field, TodoField name)
    {
        var row = new FormRow(new Label { Text = label, X = 1 }, field, new Label { SchemeName = "Error", X = LabelColumns + 1, Visible = false }, name);
        field.X = LabelColumns + 1;
        field.Width = Dim.Fill(1);
        _rows.Add(row);
        Add(row.Label, field, row.Error);
    }

    private void AddButtons()
    {
        _cancel.X = Pos.AnchorEnd() - 1;
        _save.X = Pos.Left(_cancel) - Pos.Func(_ => _save.Frame.Width + 1);
        _save.Accepting += (_, args) => { args.Handled = true; Save(); };
        _cancel.Accepting += (_, args) => { args.Handled = true; GiveUp(); };
        Add(_save, _cancel);
    }

    private void Listen()
    {
        foreach (var field in new[] { _title, _due, _tags, _reminder })
        {
            field.ValueChanged += (_, _) => Check();
            field.Accepting += (_, args) => { args.Handled = true; Save(); };
        }

        _priority.Changed += Check;
        _repeat.Changed += Check;
    }

    // The notes take the rows that the other fields leave.
    private void Arrange()
    {
        var y = 0;
        var free = Viewport.Height - 2 - _rows.Sum(row => row.ErrorRows) - (_rows.Count - 1);
        foreach (var row in _rows)
        {
            row.Label.Y = y;
            row.Field.Y = y;
            row.Field.Height = row.Name == TodoField.Description ? Math.Max(1, free) : 1;
            y += row.Name == TodoField.Description ? Math.Max(1, free) : 1;
            row.Error.Y = y;
            y += row.ErrorRows;
        }

        _warning.Y = Viewport.Height - 1;
        _save.Y = Viewport.Height - 1;
        _cancel.Y = Viewport.Height - 1;
    }

    private void Show(TodoForm form)
    {
        _title.Text = form.Title;
        _title.MoveEnd();
        _due.Text = form.Due;
        _priority.Value = form.Priority;
        _tags.Text = form.Tags;
        _repeat.Value = form.Repeat;
        _reminder.Text = form.Reminder;
        _description.Text = form.Description;
    }

    private TodoForm Form() => new()
    {
        Title = _title.Line,
        Due = _due.Line,
        Priority = _priority.Value,
        Tags = _tags.Line,
        Repeat = _repeat.Value,
        Reminder = _reminder.Line,
        Description = _description.Text,
    };

    private void Check()
    {
        if (_isTried)
            ShowErrors(Form().Read().Errors);
    }

    private void ShowErrors(IReadOnlyDictionary<TodoField, string> errors)
    {
        foreach (var row in _rows)
            row.ShowError(errors.GetValueOrDefault(row.Name));
        SetNeedsLayout();
    }

    private void Save()
    {
        _isTried = true;
        var (draft, errors) = Form().Read();
        ShowErrors(errors);
        if (draft is null)
        {
            _rows.First(row => errors.ContainsKey(row.Name)).Field.SetFocus();
            return;
        }

        Draft = draft;
        RequestStop();
    }

    private void GiveUp()
    {
        if (Form() == _before || Questions.Confirm(App!, "Discard changes", "The changes in this form are lost.", "_Discard", "_Keep editing"))
            RequestStop();
    }

    private sealed record FormRow(Label Label, View Field, Label Error, TodoField Name)
    {
        private const int NotesRows = 4;

        public int ErrorRows => Error.Visible ? 1 : 0;

        public int Rows => (Name == TodoField.Description ? NotesRows : 1) + ErrorRows;

        public void ShowError(string? message)
        {
            Error.Visible = message is not null;
            Error.Text = message ?? "";
        }
    }
}
