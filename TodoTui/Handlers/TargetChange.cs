using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Handlers;

/// <summary>
/// Changes the tasks that a command is about, the marked ones or the selected one, as one edit; and remembers how, to
/// do it again to others.
/// </summary>
internal sealed class TargetChange(MainPresenter presenter, TodoStore store)
{
    private Action? _last;

    /// <summary>What <see cref="Again"/> would do, in a few words; null when nothing was done yet.</summary>
    public string? LastName { get; private set; }

    /// <summary>The tasks that the next change is about.</summary>
    public IReadOnlyList<TodoItem> Items => presenter.State.Targets;

    /// <summary>Does <paramref name="change"/> to the tasks, now and whenever it is asked for again.</summary>
    /// <param name="name">What it is, as a command: <c>Delete</c>.</param>
    /// <param name="change">Does it.</param>
    public void Do(string name, Action<IReadOnlyList<TodoItem>> change)
    {
        LastName = name;
        _last = () => change(Items);
        _last();
    }

    /// <summary>Says what became of a change.</summary>
    public void Tell(Notice notice) => presenter.Tell(notice);

    /// <summary>The day that the screen shows as today.</summary>
    public DateOnly Today => presenter.State.Now.Day;

    /// <summary>Does the last change to the tasks that a command is about now.</summary>
    public void Again() => _last?.Invoke();

    /// <summary>
    /// Gives the tasks other fields. Those that could not be stored so, such as a repeat without a due date, are left as
    /// they are, and the user is told how many and why.
    /// </summary>
    /// <param name="name">What it is, as a command.</param>
    /// <param name="change">The new fields of a task.</param>
    /// <param name="label">The label of the edit, from what it is about.</param>
    public void DoEach(string name, Func<TodoItem, TodoDraft> change, Func<string, string> label) => Do(name, items =>
    {
        var errors = items.ToDictionary(item => item.Id, item => change(item).Validate().Except(TodoDraft.Of(item).Validate()).FirstOrDefault());
        var isChanged = store.Change(items.Select(item => item.Id).Where(id => errors[id] is null), change, label) is not null;
        if (errors.Values.OfType<DraftError>().ToList() is [var first, ..] refused)
            presenter.Notify($"{(isChanged ? "" : "Nothing was changed. ")}{Presentation.StorageText.Count(refused.Count)} left as before: {first.Message}", isError: true);
        else if (!isChanged)
            presenter.Notify("Nothing was changed.");
    });
}
