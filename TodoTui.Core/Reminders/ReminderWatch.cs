using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Reminders;

/// <summary>
/// Watches for the reminders of the open tasks. One comes when the clock passes its moment; editing, completing or
/// deleting its task moves or cancels it, an undo brings it back. A change costs by the tasks that changed, a look at
/// the clock by the reminders that come then. Not thread-safe: it belongs to the thread of the screen.
/// </summary>
public sealed class ReminderWatch
{
    private readonly ReminderSchedule _ahead = new();
    private readonly ReminderSchedule _standing = new();
    private TodoSnapshot _snapshot = TodoSnapshot.Empty;

    /// <summary>What became of the reminders so far.</summary>
    public ReminderLog Log { get; private set; } = ReminderLog.Empty;

    /// <summary>Those that came and wait for an answer, in the order in which they came.</summary>
    public IReadOnlyCollection<DueReminder> Standing => _standing.All;

    /// <summary>Whether there is anything to watch for, or to remember.</summary>
    public bool HasAny => _ahead.Count > 0 || Log.HasRecords;

    /// <summary>Takes in what has changed.</summary>
    /// <param name="snapshot">The tasks as they are now.</param>
    /// <param name="changed">The tasks that may not be as they were; null when any may have changed.</param>
    public void Update(TodoSnapshot snapshot, IReadOnlyCollection<TodoId>? changed)
    {
        _snapshot = snapshot;
        if (changed is null)
            PlaceAll();
        else
            Place(changed);
    }

    /// <summary>Goes on from an earlier run: what was to come since then, and what nobody has answered, stands now.</summary>
    /// <param name="log">What became of the reminders in earlier runs.</param>
    /// <param name="now">The present.</param>
    public void Begin(ReminderLog log, LocalDateTime now)
    {
        Log = log;
        PlaceAll();
        if (log.Watched is null)
            BeginAnew(now);
        else
            Advance(now);
    }

    /// <summary>Looks at the clock.</summary>
    /// <returns>The reminders that come now.</returns>
    public IReadOnlyList<DueReminder> Advance(LocalDateTime now)
    {
        var fired = Log.Watched is { } watched ? _ahead.Between(watched, now) : [];
        Log = Log.WatchedUntil(now);
        Fire(fired);
        return fired;
    }

    /// <summary>Whether an edit has put the reminder of a task where it will not come any more.</summary>
    public bool IsPast(TodoId task) => _snapshot.Find(task) is { } item && ReminderTime.Of(item) is { } moment && moment <= Log.Watched;

    /// <summary>Lets a reminder that stands come again later, at a full minute.</summary>
    /// <returns>When; null when it does not stand.</returns>
    public LocalDateTime? PutOff(TodoId task, Snooze snooze, LocalDateTime now)
    {
        if (_standing.TimeOf(task) is not { } at)
            return null;
        var until = Until(snooze, now, at);
        Answer([task], ReminderState.Snoozed, until);
        return until;
    }

    /// <summary>Answers a reminder that stands.</summary>
    public void Dismiss(TodoId task) => Answer([task], ReminderState.Dismissed, null);

    /// <summary>The user was told of <paramref name="tasks"/>, without answering each.</summary>
    public void MarkTold(IEnumerable<TodoId> tasks) => Answer(tasks, ReminderState.Missed, null);

    private static LocalDateTime Until(Snooze snooze, LocalDateTime now, LocalDateTime at)
    {
        var minute = now.ToDateTime().AddTicks(-(now.ToDateTime().Ticks % TimeSpan.TicksPerMinute));
        return snooze switch
        {
            Snooze.TenMinutes => new LocalDateTime(minute.AddMinutes(10)),
            Snooze.Hour => new LocalDateTime(minute.AddHours(1)),
            _ => new LocalDateTime(now.Day.AddDays(1), at.Time),
        };
    }

    // Nobody wants to be told of years of reminders when the first version that can comes along.
    private void BeginAnew(LocalDateTime now)
    {
        DueReminder[] worthTelling = [.. _ahead.All.TakeWhile(reminder => reminder.At <= now).Where(reminder => !_snapshot.Find(reminder.Task)!.IsOverdue(now))];
        Log = Log.WatchedUntil(now);
        Fire(worthTelling);
    }

    private void Fire(IReadOnlyList<DueReminder> reminders)
    {
        if (reminders.Count > 0)
            Record(reminders.Select(reminder => RecordOf(reminder.Task, ReminderState.Fired, reminder.At)));
    }

    private void Answer(IEnumerable<TodoId> tasks, ReminderState state, LocalDateTime? until) => Record(
        from task in tasks
        let came = _standing.TimeOf(task)
        where came is not null
        select RecordOf(task, state, until ?? came.Value));

    private ReminderRecord RecordOf(TodoId task, ReminderState state, LocalDateTime at) =>
        new(task, ReminderTime.Of(_snapshot.Find(task)!)!.Value, state, at);

    private void Record(IEnumerable<ReminderRecord> made)
    {
        ReminderRecord[] records = [.. made];
        Log = Log.With(records);
        if (Log.Watched is { } now)
            Log = Log.WithoutOld(now);
        Place(records.Select(record => record.Task));
    }

    private void PlaceAll()
    {
        _ahead.Clear();
        _standing.Clear();
        Place(_snapshot.Items.Where(item => item.ReminderBefore is not null).Select(item => item.Id));
    }

    private void Place(IEnumerable<TodoId> tasks)
    {
        foreach (var task in tasks)
        {
            var (ahead, standing) = PlacesOf(task);
            _ahead.Place(task, ahead);
            _standing.Place(task, standing);
        }
    }

    private (LocalDateTime? Ahead, LocalDateTime? Standing) PlacesOf(TodoId task)
    {
        if (_snapshot.Find(task) is not { } item || ReminderTime.Of(item) is not { } moment)
            return default;
        return Log.Find(task, moment) switch
        {
            null => (moment, null),
            { State: ReminderState.Snoozed } snoozed => (snoozed.At, null),
            { State: ReminderState.Fired } fired => (null, fired.At),
            _ => default,
        };
    }
}
