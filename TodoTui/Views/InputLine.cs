using System.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// The line above the status line for typing something short: a title, words to search for. Enter accepts, Esc gives
/// up. What is typed can be coloured, and what it means be shown in rows below.
/// </summary>
internal sealed class InputLine : View
{
    private const int MostPreviewRows = 3;

    private readonly PlainLabel _prompt = new() { X = 1, Y = 0 };
    private readonly LineField _field;
    private readonly PreviewRows _preview;
    private Request? _request;
    private bool _isSetting;

    /// <summary>A closed line in the given look.</summary>
    public InputLine(ScreenLook look)
    {
        CanFocus = true;
        Visible = false;
        _field = new LineField
        {
            X = Pos.Right(_prompt) + 1,
            Y = 0,
            Width = Dim.Fill(1),
            Height = 1,
            Parts = text => _request?.Inks?.Invoke(text).Select(part => (part.Span, look.Theme[part.Ink])) ?? [],
            KeyPressed = key => _request?.KeyPressed?.Invoke(key) == true,
        };
        _preview = new PreviewRows(look, size => _request?.Preview?.Invoke(size) ?? []) { X = 1, Y = 1, Width = Dim.Fill(1), Height = Dim.Fill() };
        Add(_prompt, _field, _preview);
        _field.ValueChanged += (_, _) => Changed();
        _field.Accepting += (_, args) =>
        {
            args.Handled = true;
            Accept();
        };
    }

    /// <summary>The line was closed, either way.</summary>
    public event Action? Closed;

    /// <summary>Whether something is being typed.</summary>
    public bool IsOpen => _request is not null;

    /// <summary>Whether <paramref name="request"/> is what is being asked.</summary>
    public bool IsAsking(Request request) => ReferenceEquals(_request, request);

    /// <summary>The rows that it would like to have; 0 when it is closed.</summary>
    public int WantedRows => _request switch
    {
        null => 0,
        { Preview: null } => 1,
        _ => 1 + MostPreviewRows,
    };

    /// <summary>What is typed.</summary>
    public string Line => _field.Line;

    /// <summary>Where the user types, in code units; null while a part of the line is selected.</summary>
    public int? Caret => _field.Caret;

    /// <summary>Asks for a line of text.</summary>
    public void Open(Request request)
    {
        _request = request;
        _prompt.Text = request.Prompt;
        Set(request.Text);
        Visible = true;
        _field.SetFocus();
        if (request.Caret is { } caret)
            _field.MoveTo(caret);
        if (request.SelectsText)
            _field.SelectAll();
    }

    /// <summary>Puts a text into the line, with the caret at <paramref name="caret"/> or at its end.</summary>
    public void Set(string text, int? caret = null)
    {
        _isSetting = true;
        _field.Text = text;
        _field.MoveTo(caret ?? text.Length);
        _isSetting = false;
        ShowAgain();
    }

    /// <summary>Colours the line and shows what it means again.</summary>
    public void ShowAgain()
    {
        _field.SetNeedsDraw();
        _preview.SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (!IsCancel(key))
            return false;
        Cancel();
        return true;
    }

    /// <summary>Whether <paramref name="key"/> gives up what is being typed.</summary>
    public static bool IsCancel(Key key) => key == Key.Esc || key == Key.C.WithCtrl;

    /// <summary>Gives up what is being typed.</summary>
    public void Cancel() => Finish(request => request.Cancelled?.Invoke());

    /// <summary>Gives the field the focus.</summary>
    public void FocusField() => _field.SetFocus();

    private void Changed()
    {
        if (_isSetting)
            return;
        _request?.Changed?.Invoke(_field.Line);
        _preview.SetNeedsDraw();
    }

    private void Accept()
    {
        if (_request is { StaysOpen: true } request)
            request.Accepted(_field.Line);
        else
            Finish(request => request.Accepted(_field.Line));
    }

    // Closed first: what the answer does may open the line again.
    private void Finish(Action<Request> answer)
    {
        if (_request is not { } request)
            return;
        _request = null;
        Visible = false;
        Closed?.Invoke();
        answer(request);
    }

    /// <summary>What is asked, and who wants to know.</summary>
    /// <param name="Prompt">Stands before the field.</param>
    /// <param name="Accepted">Gets the text on Enter.</param>
    internal sealed record Request(string Prompt, Action<string> Accepted)
    {
        /// <summary>The text to begin with.</summary>
        public string Text { get; init; } = "";

        /// <summary>Where in it the user begins to type; null for its end.</summary>
        public int? Caret { get; init; }

        /// <summary>Whether the first key replaces that text.</summary>
        public bool SelectsText { get; init; }

        /// <summary>Whether Enter leaves the line open; it is then closed by <see cref="Cancel"/>.</summary>
        public bool StaysOpen { get; init; }

        /// <summary>Gets the text after each change that the user makes.</summary>
        public Action<string>? Changed { get; init; }

        /// <summary>Gets each key before the field does, and says whether it was used.</summary>
        public Func<Key, bool>? KeyPressed { get; init; }

        /// <summary>How parts of the text look; the rest is plain.</summary>
        public Func<string, IEnumerable<(TextSpan Span, Ink Ink)>>? Inks { get; init; }

        /// <summary>What the text means, in as many columns and rows as there are; null for no rows below the line.</summary>
        public Func<Size, IReadOnlyList<StyledLine>>? Preview { get; init; }

        /// <summary>Told when the user gives up.</summary>
        public Action? Cancelled { get; init; }
    }
}
