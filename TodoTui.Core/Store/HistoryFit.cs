namespace TodoTui.Core.Store;

/// <summary>
/// Finds out which part of a history from a file belongs to the tasks from another: a program that is killed may have
/// written only one of the two, and other programs change tasks without telling the history. An edit fits when the
/// tasks that it touched are exactly as it left them; so undoing what fits never makes anything but what was once there.
/// </summary>
internal sealed class HistoryFit
{
    private readonly TodoSnapshot _tasks;
    private readonly PastEdit[] _edits;

    private HistoryFit(EditHistory history, TodoSnapshot tasks) => (_edits, _tasks) = ([.. history.Edits], tasks);

    /// <summary>
    /// The edits that fit, without a gap, on both sides of the present. The present is where the history says, unless more
    /// fit elsewhere: a history that is ahead of the tasks has edits to redo.
    /// </summary>
    public static (EditHistory Fitting, int LeftOut) Of(EditHistory history, TodoSnapshot tasks)
    {
        var fit = new HistoryFit(history, tasks);
        var (present, done, undone) = Enumerable.Range(0, history.Count + 1)
            .OrderBy(place => Math.Abs(place - history.Done.Count))
            .Select(place => (Present: place, Done: fit.CountBefore(place), Undone: fit.CountAfter(place)))
            .Where(place => place.Present - place.Done <= history.Done.Count && place.Present + place.Undone >= history.Done.Count)
            .MaxBy(place => place.Done + place.Undone);
        var fitting = EditHistory.Of(fit._edits[(present - done)..(present + undone)], undone);
        return (fitting, history.Count - fitting.Count);
    }

    private int CountBefore(int present) => CountFitting(_edits[..present].Reverse(), edit => (edit.Forward, edit.Backward));

    private int CountAfter(int present) => CountFitting(_edits[present..], edit => (edit.Backward, edit.Forward));

    // The tasks must be as the one side left them; the other side leads to those that the next edit must fit.
    private int CountFitting(IEnumerable<PastEdit> edits, Func<PastEdit, (TodoEdit Left, TodoEdit Next)> sides)
    {
        var (tasks, count) = (_tasks, 0);
        foreach (var (left, next) in edits.Select(sides))
        {
            if (!IsAsLeft(tasks, left))
                break;
            tasks = tasks.Apply(next);
            count++;
        }

        return count;
    }

    private static bool IsAsLeft(TodoSnapshot tasks, TodoEdit edit) =>
        edit.Put.All(item => tasks.Find(item.Id) == item) && edit.Remove.All(id => tasks.Find(id) is null);
}
