using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace TodoTui.Views;

/// <summary>
/// The line above the status line for typing something short: a title, words to search for. Enter accepts, Esc gives
/// up.
/// </summary>
internal sealed class InputLine : View
{
    private readonly Label _prompt = new() { X = 1, Y = 0 };
    private readonly LineField _field = new() { Y = 0, Width = Dim.Fill(1) };
    private Request? _request;

    /// <summary>A closed line.</summary>
    public InputLine()
    {
        CanFocus = true;
        Visible = false;
        _field.X = Pos.Right(_prompt) + 1;
        Add(_prompt, _field);
        _field.ValueChanged += (_, _) => _request?.Changed?.Invoke(_field.Line);
        _field.Accepting += (_, args) =>
        {
            args.Handled = true;
            Finish(request => request.Accepted(_field.Line));
        };
    }

    /// <summary>The line was closed, either way.</summary>
    public event Action? Closed;

    /// <summary>Whether something is being typed.</summary>
    public bool IsOpen => _request is not null;

    /// <summary>Asks for a line of text.</summary>
    public void Open(Request request)
    {
        _request = null;
        _prompt.Text = request.Prompt;
        _field.Text = request.Text;
        _field.MoveEnd();
        _request = request;
        Visible = true;
        _field.SetFocus();
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

        /// <summary>Gets the text after each key.</summary>
        public Action<string>? Changed { get; init; }

        /// <summary>Told when the user gives up.</summary>
        public Action? Cancelled { get; init; }
    }
}
