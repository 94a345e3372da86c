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

    /// <summary>Whether there is a change to do again.</summary>
    public bool HasLast => _last is not null;

    /// <summary>The tasks that the next change is about.</summary>
    public IReadOnlyList<TodoItem> Items => presenter.State.Targets;

    /// <summary>Does <paramref name="change"/> to the tasks, now and whenever it is asked for again.</summary>
    /// <param name="change">Does it.</param>
    public void Do(Action<IReadOnlyList<TodoItem>> change)
    {
        _last = () => change(Items);
        _last();
    }

    /// <summary>Does the last change to the tasks that a command is about now.</summary>
    public void Again() => _last?.Invoke();

    /// <summary>
    /// Gives the tasks other fields. Those that could not be stored so, such as a repeat without a due date, are left as
    /// they are, and the user is told how many and why.
    /// </summary>
    /// <param name="change">The new fields of a task.</param>
    /// <param name="label">The label of the edit, from what it is about.</param>
    public void DoEach(Func<TodoItem, TodoDraft> change, Func<string, string> label) => Do(items =>
    {
        var errors = items.ToDictionary(item => item.Id, item => change(item).Validate().Except(TodoDraft.Of(item).Validate()).FirstOrDefault());
        var isChanged = store.Change(items.Select(item => item.Id).Where(id => errors[id] is null), change, label) is not null;
        if (errors.Values.OfType<DraftError>().ToList() is [var first, ..] refused)
            presenter.Notify($"{(isChanged ? "" : "Nothing was changed. ")}{Presentation.StorageText.Count(refused.Count)} left as before: {first.Message}", isError: true);
        else if (!isChanged)
            presenter.Notify("Nothing was changed.");
    });
}
