using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>
/// A paste where no text is asked for, or of several lines into the quick add line: each line is a task. It never runs
/// keys, and a long one never gets into a field, over which the library would take minutes.
/// </summary>
internal sealed class PastedTasks
{
    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly QuickAddBar _bar;
    private readonly IApplication _app;
    private readonly ScreenLook _look;

    /// <summary>Takes the pastes of <paramref name="app"/> from now on.</summary>
    public PastedTasks(MainPresenter presenter, TodoStore store, IApplication app, QuickAddBar bar, ScreenLook look)
    {
        (_presenter, _store, _app, _bar, _look) = (presenter, store, app, bar, look);
        app.Paste += (_, args) => args.Handled = args.Handled || Take(args.Text);
    }

    private bool Take(string text)
    {
        // A dialog has fields of its own, and so has a search.
        if (!ReferenceEquals(_app.TopRunnable, _presenter.Window) || (_presenter.Window.Input.IsOpen && !_bar.IsOpen))
            return false;
        if (_bar.IsOpen && !text.AsSpan().Trim().ContainsAny('\r', '\n'))
            return false;
        if (_app.Popovers?.GetActivePopover() is not null)
            return true;
        // Once the paste is dealt with: the question runs a loop of its own.
        _presenter.Thread.Post(() => Offer(text));
        return true;
    }

    private void Offer(string text)
    {
        var lines = PastedLines.Of(text);
        if (lines.Count == 0)
            return;
        if (_presenter.WhyNot(CommandId.QuickAdd) is { } reason)
            _presenter.Notify(reason, isError: true);
        else if (lines is [var only])
            _bar.Open(only[..Math.Min(only.Length, LineField.LongestPaste)]);
        else
            Ask(text, lines);
    }

    private void Ask(string text, IReadOnlyList<string> lines)
    {
        var context = UserHabits.At(_presenter.State.Now);
        QuickAddResult[] results = [.. lines.Select(line => QuickAddLine.Parse(line, context))];
        TodoDraft[] drafts = [.. results.Select((result, index) => DraftOf(result, lines[index]))];
        var message = PasteText.Message(drafts, results.Count(result => result.Warnings.Count > 0), text, _look.Glyphs);
        if (!Questions.Confirm(_app, PasteText.Question(lines.Count), message, $"_Add {lines.Count} tasks", "_Cancel"))
            return;
        var added = _store.AddAll(drafts).Select(item => item.Id).ToHashSet();
        _presenter.Tell(NoticeText.Added(added.Count, _presenter.State.Visible.Count(item => added.Contains(item.Id))));
    }

    // A line of nothing but tags is a title.
    private static TodoDraft DraftOf(QuickAddResult result, string line) =>
        result.Draft.Validate().Count == 0 ? result.Draft : new TodoDraft { Title = line.ReplaceLineEndings(" ") };
}
