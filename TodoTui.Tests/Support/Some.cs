using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Query;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Support;

/// <summary>A valid one of whatever a test needs; the test writes only the values that matter to it.</summary>
internal static class Some
{
    /// <summary>What <see cref="Clock"/> shows: noon of a Monday.</summary>
    public static readonly LocalDateTime Now = Moment("2026-11-23T12:00:00");

    public static LocalDateTime Moment(string text) => new(DateTime.Parse(text, CultureInfo.InvariantCulture));

    public static DueDate Due(string text) => DueDate.TryParse(text, out var due) ? due : throw new FormatException(text);

    /// <summary>A repeat as it is typed: <c>every mon, thu until 2026-12-31</c>.</summary>
    public static RepeatRule Rule(string text)
    {
        var reading = RepeatExpression.Parse(text, new QuickAddContext(Now, CultureInfo.InvariantCulture, DayOfWeek.Monday));
        return reading.Rule ?? throw new FormatException(reading.Error);
    }

    public static TodoDraft Draft(string title = "Buy milk") => new() { Title = title };

    public static TodoItem Item(int id = 1, string title = "Buy milk") => new() { Id = new TodoId(id), Title = title, Created = Now };

    /// <summary>A clock in UTC that stands still until it is told to go on.</summary>
    public static FakeTimeProvider Clock() => new(new DateTimeOffset(Now.ToDateTime(), TimeSpan.Zero));

    /// <summary>A store that tasks with these titles were added to, so that their ids are 1, 2, 3.</summary>
    public static TodoStore Store(params string[] titles)
    {
        var store = new TodoStore(Clock());
        foreach (var title in titles)
            store.Add(Draft(title));
        return store;
    }

    /// <summary>An index of these tasks.</summary>
    public static TodoIndex Index(params TodoItem[] items)
    {
        var index = new TodoIndex();
        index.Update(TodoSnapshot.From(items));
        return index;
    }

    public static TodoId[] Ids(params int[] ids) => [.. ids.Select(id => new TodoId(id))];
}
