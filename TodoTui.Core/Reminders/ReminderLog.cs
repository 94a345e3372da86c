using System.Collections.Immutable;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Reminders;

/// <summary>What became of the reminders so far. Immutable, so that it can be written while the user goes on.</summary>
public sealed class ReminderLog
{
    /// <summary>Of a program that has never watched.</summary>
    public static readonly ReminderLog Empty = new(null, ImmutableSortedDictionary<TodoId, ReminderRecord>.Empty);

    // For so long a clock that is set back, or an undo, may ask for an answer again.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private readonly ImmutableSortedDictionary<TodoId, ReminderRecord> _records;

    private ReminderLog(LocalDateTime? watched, ImmutableSortedDictionary<TodoId, ReminderRecord> records) =>
        (Watched, _records) = (watched, records);

    /// <summary>The moment up to which reminders have come; null when none ever was watched for.</summary>
    public LocalDateTime? Watched { get; }

    /// <summary>The records, by task.</summary>
    public IEnumerable<ReminderRecord> Records => _records.Values;

    /// <summary>Whether there is any record.</summary>
    public bool HasRecords => !_records.IsEmpty;

    /// <summary>A log of <paramref name="records"/>, one a task.</summary>
    /// <exception cref="ArgumentException">Two are of one task.</exception>
    public static ReminderLog Of(LocalDateTime? watched, IEnumerable<ReminderRecord> records) =>
        new(watched, records.Select(record => KeyValuePair.Create(record.Task, record)).ToImmutableSortedDictionary());

    /// <summary>The record of <paramref name="task"/> for a reminder at <paramref name="moment"/>, or null.</summary>
    public ReminderRecord? Find(TodoId task, LocalDateTime moment) =>
        _records.GetValueOrDefault(task) is { } record && record.Moment == moment ? record : null;

    /// <summary>Watched until <paramref name="now"/>, which may be earlier than before when the clock was set back.</summary>
    public ReminderLog WatchedUntil(LocalDateTime now) => now == Watched ? this : new(now, _records);

    /// <summary>With <paramref name="records"/> in place of those of the same tasks.</summary>
    public ReminderLog With(IEnumerable<ReminderRecord> records) =>
        new(Watched, _records.SetItems(records.Select(record => KeyValuePair.Create(record.Task, record))));

    /// <summary>Without the answers that are long past.</summary>
    public ReminderLog WithoutOld(LocalDateTime now) =>
        new(Watched, _records.RemoveRange(Records.Where(record => IsOld(record, now)).Select(record => record.Task)));

    /// <summary>Whether it differs from <paramref name="other"/> at most in how far it was watched.</summary>
    public bool HasSameRecords(ReminderLog other) => ReferenceEquals(_records, other._records);

    private static bool IsOld(ReminderRecord record, LocalDateTime now) =>
        record.State is ReminderState.Dismissed or ReminderState.Missed && now.ToDateTime() - record.At.ToDateTime() > Kept;
}
