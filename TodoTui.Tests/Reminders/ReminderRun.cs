using TodoTui.Core.Reminders;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Reminders;

/// <summary>A store that is watched, and a clock that is told what it shows.</summary>
internal sealed class ReminderRun
{
    public ReminderRun(ReminderLog log, string now, params TodoItem[] items)
    {
        Store.Load(TodoSnapshot.From(items));
        Watch.Update(Store.Snapshot, null);
        Store.Changed += change => Watch.Update(Store.Snapshot, change.Kind == StoreChangeKind.Loaded ? null : change.Ids);
        Watch.Begin(log, At(now));
    }

    public TodoStore Store { get; } = new(Some.Clock());

    public ReminderWatch Watch { get; } = new();

    /// <summary>The ids of the tasks whose reminders stand.</summary>
    public string Standing => string.Join(' ', Watch.Standing.Select(reminder => reminder.Task));

    public static LocalDateTime At(string text) => Some.Moment(text.Contains('T', StringComparison.Ordinal) ? text : $"2026-11-23T{text}");

    /// <summary>A task due at 17:00 on the day of the tests, or another, of which one is reminded an hour before.</summary>
    public static TodoItem Due(int id, string due = "2026-11-23 17:00", double hours = 1) =>
        Some.Item(id, $"Task {id}") with { Due = Some.Due(due), ReminderBefore = TimeSpan.FromHours(hours) };

    public static ReminderRun Begin(string now, params TodoItem[] items) => new(ReminderLog.Empty.WatchedUntil(At(now)), now, items);

    /// <summary>The clock shows <paramref name="now"/>.</summary>
    /// <returns>The ids of the tasks whose reminders come.</returns>
    public string Tick(string now) => string.Join(' ', Watch.Advance(At(now)).Select(reminder => reminder.Task));

    /// <summary>The same tasks in a later run, which begins <paramref name="now"/>.</summary>
    public ReminderRun Restart(string now) => new(Watch.Log, now, [.. Store.Snapshot.Items]);
}
