using TodoTui.Core.Persistence;
using TodoTui.Core.Reminders;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui;

/// <summary>
/// Watches for reminders, has what became of them written, and says which one stands. Until <see cref="Begin"/> none
/// comes. Make it before those who show what stands after a change.
/// </summary>
internal sealed class ReminderKeeper
{
    // A key pressed earlier was not meant for what has just appeared.
    private static readonly TimeSpan TimeToSee = TimeSpan.FromSeconds(1);

    private readonly TodoStore _store;
    private readonly TimeProvider _clock;
    private readonly ReminderWatch _watch = new();
    private ReminderFile? _file;
    private LocalDateTime? _written;
    private DueReminder? _first;
    private long _firstSince;
    private bool _isBegun;

    /// <summary>Watches for the reminders of <paramref name="store"/>.</summary>
    public ReminderKeeper(TodoStore store, TimeProvider clock)
    {
        (_store, _clock) = (store, clock);
        _watch.Update(store.Snapshot, changed: null);
        store.Changed += Take;
    }

    /// <summary>The reminders that wait for an answer, in the order in which they came.</summary>
    public IReadOnlyList<StandingReminder> All =>
        [.. _watch.Standing.Select((reminder, index) => new StandingReminder(_store.Get(reminder.Task)!, reminder.At, _watch.Standing.Count - 1 - index))];

    /// <summary>The first of them, or null.</summary>
    public StandingReminder? First =>
        _first is { } first && _store.Get(first.Task) is { } task ? new StandingReminder(task, first.At, _watch.Standing.Count - 1) : null;

    /// <summary>Whether the first has been there for long enough to be meant by a key.</summary>
    public bool IsSeen => _first is not null && _clock.GetElapsedTime(_firstSince) >= TimeToSee;

    /// <summary>Goes on from earlier runs.</summary>
    /// <param name="log">What became of the reminders there.</param>
    /// <param name="file">Where to keep what becomes of them from now on; null for nowhere.</param>
    public void Begin(ReminderLog log, ReminderFile? file)
    {
        (_file, _isBegun) = (file, true);
        _watch.Begin(log, Now);
        Keep(log);
    }

    /// <summary>Looks at the clock.</summary>
    /// <returns>The tasks whose reminders come now.</returns>
    public IReadOnlyList<TodoItem> Tick()
    {
        if (!_isBegun)
            return [];
        var before = _watch.Log;
        var fired = _watch.Advance(Now);
        Keep(before);
        return [.. fired.Select(reminder => _store.Get(reminder.Task)!)];
    }

    /// <summary>Lets a reminder come again later.</summary>
    /// <returns>When; null when it does not stand any more.</returns>
    public LocalDateTime? PutOff(TodoId task, Snooze snooze)
    {
        var before = _watch.Log;
        var until = _watch.PutOff(task, snooze, Now);
        Keep(before);
        return until;
    }

    /// <summary>The user has answered the reminder of a task.</summary>
    public void Dismiss(TodoId task)
    {
        var before = _watch.Log;
        _watch.Dismiss(task);
        Keep(before);
    }

    /// <summary>The user was told of the reminders of these tasks.</summary>
    public void MarkTold(IEnumerable<TodoId> tasks)
    {
        var before = _watch.Log;
        _watch.MarkTold(tasks);
        Keep(before);
    }

    private LocalDateTime Now => LocalDateTime.Now(_clock);

    private void Take(StoreChange change)
    {
        _watch.Update(_store.Snapshot, change.Kind == StoreChangeKind.Loaded ? null : change.Ids);
        Look();
        // After a kill what an edit has put into the past would else count as missed: the file would say that nobody watched.
        var isFirst = _written is null && _watch.HasAny;
        if (_isBegun && (isFirst || (_watch.Log.Watched != _written && change.Ids.Any(_watch.IsPast))))
            Write();
    }

    // How far the program has watched is written with what happens, and at the end: an idle program leaves the disk alone.
    private void Keep(ReminderLog before)
    {
        Look();
        if (!_watch.HasAny)
            return;
        if (_watch.Log.HasSameRecords(before))
            _file?.Hold(_watch.Log);
        else
            Write();
    }

    private void Write()
    {
        _written = _watch.Log.Watched;
        _file?.Post(_watch.Log);
    }

    private void Look()
    {
        DueReminder? first = _watch.Standing.Count > 0 ? _watch.Standing.First() : null;
        if (first == _first)
            return;
        (_first, _firstSince) = (first, _clock.GetTimestamp());
    }
}
