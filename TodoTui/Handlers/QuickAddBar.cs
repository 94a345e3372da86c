using System.Drawing;
using Terminal.Gui.Input;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>
/// The line in which tasks are added one after another. It is read at each key, and what was understood is shown in it
/// and below it.
/// </summary>
internal sealed class QuickAddBar(MainPresenter presenter, TodoStore store, ScreenLook look)
{
    private readonly LineHistory _history = new();
    private readonly OfferedTags _tags = new(store);
    private TypedLine _line = TypedLine.Empty;
    private (TypedLine Line, LocalDateTime Now, QuickAddResult Result)? _read;

    // The line with a date of the past that the user was asked about.
    private TypedLine? _askedOf;
    private TextSpan? _marked;
    private TagCompletion? _completion;

    // What the line begins with after each task.
    private string _again = "";
    private InputLine.Request? _request;

    /// <summary>Whether the line for typing is this one.</summary>
    public bool IsOpen => _request is not null && Input.IsAsking(_request);

    private InputLine Input => presenter.Window.Input;

    private LocalDateTime Now => presenter.State.Now;

    /// <summary>Opens the line; what is typed in an open one stays.</summary>
    /// <param name="text">The text to begin with.</param>
    public void Open(string text = "") => Open(text, text.Length, again: "");

    /// <summary>Opens the line for tasks that are due on <paramref name="day"/>.</summary>
    public void OpenOn(DateOnly day)
    {
        var due = $" due:{new DueDate(day)}";
        Open(due, caret: 0, again: due);
    }

    private void Open(string text, int caret, string again)
    {
        if (IsOpen)
        {
            Append(text);
            return;
        }

        _history.Leave();
        Show(TypedLine.Of(text));
        _again = again;
        _request = new InputLine.Request("Add:", _ => Accept())
        {
            Text = text,
            Caret = caret,
            StaysOpen = true,
            Changed = TakeIn,
            KeyPressed = Press,
            Inks = _ => QuickAddText.Inks(Read(), _marked),
            Preview = Preview,
            Cancelled = Close,
        };
        presenter.Window.Ask(_request);
        TellKeys();
    }

    /// <summary>Adds <paramref name="text"/> to what is typed, at its end.</summary>
    public void Append(string text)
    {
        if (text.Length == 0)
            return;
        TakeIn(_line.Text.Length == 0 || char.IsWhiteSpace(_line.Text[^1]) ? _line.Text + text : $"{_line.Text} {text}");
        Input.Set(_line.Text);
    }

    private void Close()
    {
        // What was added last can still be undone, and the line says how.
        if (presenter.State.Notice is { Next: null })
            presenter.Tell(null);
    }

    private void Accept()
    {
        if (string.IsNullOrWhiteSpace(_line.Text) || _line.Text == _again)
        {
            Input.Cancel();
            return;
        }

        var draft = Read().Draft;
        if (draft.Validate() is [var error, ..])
        {
            presenter.Notify(error.Message, isError: true);
            return;
        }

        if (draft.Due?.IsPast(Now) is true && !ReferenceEquals(_askedOf, _line))
        {
            _askedOf = _line;
            presenter.Notify(DueText.HasPassed("Enter again"), isError: true);
            return;
        }

        _history.Add(_line);
        Show(TypedLine.Of(_again));
        Input.Set(_again, caret: 0);
        presenter.Add(draft, look.Glyphs);
    }

    private QuickAddResult Read()
    {
        if (_read is not { } read || !ReferenceEquals(read.Line, _line) || read.Now != Now)
            _read = read = (_line, Now, QuickAddLine.Parse(_line.Text, UserHabits.At(Now), _line.DismissedStarts));
        return read.Result;
    }

    private void TakeIn(string text)
    {
        (_line, _marked, _completion) = (_line.Edited(text), null, null);
        TellKeys();
    }

    private void TellKeys()
    {
        var keys = new Notice(QuickAddText.Keys(look.Glyphs));
        if (presenter.State.Notice != keys)
            presenter.Tell(keys);
    }

    private void Show(TypedLine line) => (_line, _marked, _completion) = (line, null, null);

    private bool Press(Key key)
    {
        if (key == Key.Tab || key == Key.Tab.WithShift)
            return Complete(key == Key.Tab ? 1 : -1);
        if (key == Key.Esc && (_marked ?? (object?)_completion) is not null)
            return StepBack();
        _completion = null;
        var isUsed = key == Key.Backspace ? MarkOrDismiss() : Recall(key);
        if (!isUsed)
            _marked = null;
        Input.ShowAgain();
        return isUsed;
    }

    private bool StepBack()
    {
        if (_completion is { } completion)
        {
            _line = _line.Edited(completion.Text);
            Input.Set(completion.Text, completion.Caret);
        }

        (_marked, _completion) = (null, null);
        Input.ShowAgain();
        return true;
    }

    // Tab never leaves the line.
    private bool Complete(int step)
    {
        _marked = null;
        if ((_completion ?? CompletionAtCaret()) is { } completion)
        {
            completion = completion.Step(step);
            var (text, caret) = completion.Complete();
            _line = _line.Edited(text);
            // With one there is nothing to go through: the next Tab is for the next tag.
            _completion = completion.Candidates.Count > 1 ? completion : null;
            Input.Set(text, caret);
        }

        return true;
    }

    private TagCompletion? CompletionAtCaret() =>
        Input.Caret is { } caret ? TagCompletion.At(_line.Text, Math.Min(caret, _line.Text.Length), _tags.All) : null;

    private bool MarkOrDismiss()
    {
        if (Input.Caret != _line.Text.Length)
            return false;
        if (_marked is { } marked)
        {
            Show(_line.Dismiss(marked));
            return true;
        }

        _marked = ChipAtEnd()?.Span;
        return _marked is not null;
    }

    // Notes are corrected as text is, and a quotation mark is not in the way of anything.
    private QuickAddToken? ChipAtEnd() =>
        Read().Tokens is [.., var token] && token is not (DescriptionToken or EscapeToken) && token.Span.End == _line.Text.Length ? token : null;

    private bool Recall(Key key)
    {
        if (key != Key.CursorUp && key != Key.CursorDown)
            return false;
        if ((key == Key.CursorUp ? _history.Earlier(_line) : _history.Later(_line)) is { } line)
        {
            Show(line);
            Input.Set(line.Text);
        }

        return true;
    }

    private IReadOnlyList<StyledLine> Preview(Size room)
    {
        if (_marked is { } marked)
            return [QuickAddText.Marked(marked.Of(_line.Text), room.Width, look.Glyphs)];
        var lines = QuickAddText.Preview(Read(), Now, room, look.Glyphs);
        if ((_completion ?? CompletionAtCaret()) is not { } completion)
            return lines;
        return [.. lines.Take(Math.Max(0, room.Height - 1)), QuickAddText.Candidates(completion, room.Width, look.Glyphs)];
    }
}
