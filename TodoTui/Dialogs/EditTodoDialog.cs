using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// The form with every field of a task. What is wrong stands under its field; it is said when the user wants to save,
/// and goes as soon as it is mended. A date in words is spelled out there as it is typed.
/// </summary>
internal sealed class EditTodoDialog : Window
{
    private const int LabelColumns = 10;
    private const int WidestForm = 76;

    private readonly LineField _title = new();
    private readonly LineField _due = new() { Hint = "such as fri, tomorrow 5pm, 25 dec or 2026-12-25" };
    private readonly ChoiceField<Priority> _priority = new([Priority.High, Priority.Medium, Priority.Low], TodoWords.Of);
    private readonly LineField _tags = new() { Hint = "such as work, home" };
    private readonly LineField _repeat = new() { Hint = "such as monthly, 2 weeks or every mon, thu" };
    private readonly LineField _reminder = new() { Hint = "such as 30m, 1h, 2d before or 9am" };
    private readonly TextArea _description = new();
    private readonly PlainLabel _warning = new() { X = 1, SchemeName = "Error", Visible = false };
    private readonly List<FormRow> _rows = [];
    private readonly QuickAddContext _context;
    private readonly TodoForm _before;

    private ValueList<(TodoField Field, string Text)> _unreadable = [];

    // Notes that are too long for the field.
    private string? _longNotes;
    private bool _isTried;

    private readonly FormRoom _shown;

    // The date of the past that the user was asked about.
    private DueDate? _askedOf;

    private EditTodoDialog(string heading, TodoForm form, IReadOnlyList<string> tagsInUse, QuickAddContext context)
    {
        (_context, _shown) = (context, new FormRoom(this));
        Title = heading;
        BorderStyle = Terminal.Gui.Drawing.LineStyle.Single;
        SchemeName = "Dialog";
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Columns);
        Height = Dim.Func(_ => Math.Min(_rows.Sum(row => row.Rows) + 4, ScreenRows));

        AddRow("Title", _title, TodoField.Title);
        AddRow("Due", _due, TodoField.Due);
        AddRow("Priority", _priority, TodoField.Priority);
        AddRow("Tags", _tags, TodoField.Tags);
        AddRow("Repeat", _repeat, TodoField.Recurrence);
        AddRow("Remind", _reminder, TodoField.Reminder);
        AddRow("Notes", _description, TodoField.Description);
        ButtonRow.AddTo(this, Pos.AnchorEnd(1), ("_Save", Save), ("_Cancel", GiveUp));

        Add(_warning);
        _tags.Autocomplete = new AppendAutocomplete(_tags) { SuggestionGenerator = new WordSuggestions(tagsInUse, ',', ' ', '#') };
        _repeat.Autocomplete = new AppendAutocomplete(_repeat) { SuggestionGenerator = new WordSuggestions(RepeatText.Common) };
        Show(form);
        _before = Form();
        Listen();
    }

    private int Columns => Math.Min(WidestForm, ScreenColumns - 2);

    private int ScreenColumns => App?.Screen.Width ?? WidestForm;

    private int ScreenRows => App?.Screen.Height ?? 24;

    private TodoDraft? Draft { get; set; }

    /// <summary>Lets the user fill in the form.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="heading">What it is for.</param>
    /// <param name="form">What it shows at first.</param>
    /// <param name="tagsInUse">Tags to complete from.</param>
    /// <param name="context">What dates in words mean.</param>
    /// <param name="opened">Gets the form before it is shown, to <see cref="Warn"/> of what happens meanwhile.</param>
    /// <returns>A draft without errors, or null when the user gave up.</returns>
    public static TodoDraft? Ask(IApplication app, string heading, TodoForm form, IReadOnlyList<string> tagsInUse, QuickAddContext context, Action<EditTodoDialog>? opened = null)
    {
        using var dialog = new EditTodoDialog(heading, form, tagsInUse, context);
        opened?.Invoke(dialog);
        dialog.Initialized += (_, _) => dialog.Check();
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

    private void AddRow(string label, View field, TodoField name)
    {
        var below = new PlainLabel { SchemeName = "Error", X = LabelColumns + 1, Width = Dim.Fill(1), Visible = false };
        var row = new FormRow(new Label { Text = label, X = 1 }, field, below, name, () => Columns - LabelColumns - 4);
        field.X = LabelColumns + 1;
        field.Width = Dim.Fill(1);
        _shown.Follow(field, _rows.Count);
        _rows.Add(row);
        Add(row.Label, field, row.Below);
    }

    private void Listen()
    {
        foreach (var field in new[] { _title, _due, _tags, _repeat, _reminder })
        {
            field.ValueChanged += (_, _) => Check();
            field.Accepting += (_, args) => { args.Handled = true; Save(); };
        }

        _priority.Changed += Check;
    }

    // The notes take the lines that the other fields leave. Where there are too few for all, those around the focus stay.
    private void Arrange()
    {
        var room = Viewport.Height - 1;
        var free = room - 1 - _rows.Sum(row => row.RowsBelow) - (_rows.Count - 1);
        var heights = _rows.ConvertAll(row => FieldRows(row, free) + row.RowsBelow);
        var first = _shown.FirstShown(heights, room);
        for (var number = 0; number < _rows.Count; number++)
        {
            var y = number < first ? room : heights.Take(number).Skip(first).Sum();
            _rows[number].Place(y, FieldRows(_rows[number], free), room);
        }

        _warning.Y = Viewport.Height - 1;
    }

    private static int FieldRows(FormRow row, int free) => row.Name == TodoField.Description ? Math.Max(1, free) : 1;

    private void Show(TodoForm form)
    {
        _title.Text = form.Title;
        _title.MoveEnd();
        _due.Text = form.Due;
        _priority.Value = form.Priority;
        _tags.Text = form.Tags;
        _repeat.Text = form.Repeat;
        _reminder.Text = form.Reminder;
        ShowNotes(form.Description);
        _unreadable = form.Unreadable;
    }

    // The library takes seconds to wrap a book.
    private void ShowNotes(string notes)
    {
        _longNotes = notes.Length > DetailText.LongestNotes ? notes : null;
        _description.ReadOnly = _longNotes is not null;
        _description.Text = _longNotes is null ? notes : DetailText.TooLong(notes.Length);
    }

    private TodoForm Form() => new()
    {
        Title = _title.Line,
        Due = _due.Line,
        Priority = _priority.Value,
        Tags = _tags.Line,
        Repeat = _repeat.Line,
        Reminder = _reminder.Line,
        Description = _longNotes ?? _description.Text,
        Unreadable = _unreadable,
    };

    private void Check() => ShowErrors(_isTried ? Form().Read(_context).Errors : new Dictionary<TodoField, string>());

    private void ShowErrors(IReadOnlyDictionary<TodoField, string> errors)
    {
        var form = Form();
        foreach (var row in _rows)
            row.ShowBelow(errors.GetValueOrDefault(row.Name), NoteOf(form, row.Name));
        SetNeedsLayout();
    }

    private string? NoteOf(TodoForm form, TodoField field) => form.UnreadableNote(field) ?? field switch
    {
        TodoField.Due => form.DueNote(_context),
        TodoField.Recurrence => form.RepeatNote(_context),
        TodoField.Reminder => form.ReminderNote(_context),
        _ => null,
    };

    private void Save()
    {
        _isTried = true;
        var (draft, errors) = Form().Read(_context);
        if (draft is not null)
            errors = AskOfPast(draft);
        ShowErrors(errors);
        if (draft is null || errors.Count > 0)
        {
            _rows.First(row => errors.ContainsKey(row.Name)).Field.SetFocus();
            return;
        }

        Draft = draft;
        RequestStop();
    }

    // Once for each date: it is seldom meant.
    private Dictionary<TodoField, string> AskOfPast(TodoDraft draft)
    {
        if (_due.Line == _before.Due || draft.Due == _askedOf || draft.Due?.IsPast(_context.Now) is not true)
            return [];
        _askedOf = draft.Due;
        return new() { [TodoField.Due] = DueText.HasPassed("Save again") };
    }

    private void GiveUp()
    {
        if (Form() == _before || Questions.Confirm(App!, "Discard changes", "The changes in this form are lost.", "_Discard", "_Keep editing"))
            RequestStop();
    }

    private sealed record FormRow(Label Label, View Field, Label Below, TodoField Name, Func<int> Columns)
    {
        private const int NotesRows = 4;
        private const int MostRowsBelow = 2;

        private string? _below;

        public int RowsBelow => LinesBelow.Count;

        public int Rows => (Name == TodoField.Description ? NotesRows : 1) + RowsBelow;

        private List<string> LinesBelow => _below is null ? [] : [.. ScreenText.Wrap(_below, Columns()).Take(MostRowsBelow)];

        /// <summary>Shows what is wrong with the field, else what its text comes to.</summary>
        public void ShowBelow(string? error, string? note)
        {
            _below = error ?? note;
            Below.SchemeName = error is null ? "Note" : "Error";
        }

        /// <summary>Puts the row into its place, as far as there is room for it.</summary>
        public void Place(int y, int fieldRows, int room)
        {
            (Label.Y, Field.Y) = y < room ? (y, y) : (FormRoom.OutOfSight, FormRoom.OutOfSight);
            Field.Height = Math.Max(1, Math.Min(fieldRows, room - y));
            Below.Visible = RowsBelow > 0 && y + fieldRows < room;
            Below.Y = y + fieldRows;
            Below.Height = Math.Max(1, Math.Min(RowsBelow, room - y - fieldRows));
            Below.Text = string.Join('\n', LinesBelow);
        }
    }
}
