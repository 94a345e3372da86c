using CsCheck;
using TodoTui.Core.Schedule;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Schedule;

/// <summary>Any rule against the slowest way there is: to look at one day after the other.</summary>
public sealed class OccurrencesPropertyTests
{
    private const int LastDayLookedAt = 60 * 366;

    private static readonly Gen<RepeatRule> Rule = Gen.Frequency(
        (3, Gen.Select(Gen.Int[1, 12], Gen.Enum<DateUnit>(), RepeatRule.Every)),
        (1, Gen.Enum<Recurrence>().Select(RepeatRule.Of)),
        (2, Gen.Int[1, 127].Select(days => RepeatRule.On((Weekdays)days))));

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 40 * 366].Select(new DateOnly(2000, 1, 1).AddDays);

    private static readonly Gen<TimeOnly> Time = Gen.Int[0, (24 * 60) - 1].Select(minute => TimeOnly.MinValue.AddMinutes(minute));

    private static readonly Gen<DueDate> Due = Gen.Select(Day, Gen.Bool, Time, (day, isAllDay, time) => new DueDate(day, isAllDay ? null : time));

    private static readonly Gen<LocalDateTime> Now = Gen.Select(Day, Time, (day, time) => new LocalDateTime(day, time));

    [Test]
    public void The_next_time_is_the_one_that_looking_at_every_day_finds()
    {
        Gen.Select(Rule, Due, Gen.Int[1, 31].Nullable(), Now).Sample(
            (rule, due, anchor, now) => Occurrences.Next(rule, due, anchor, now) == Searched(rule, due, anchor, now),
            iter: 5_000);
    }

    [Test]
    public void It_lies_in_the_future_after_the_due_date_at_the_same_time_of_day()
    {
        Gen.Select(Rule, Due, Now).Sample((rule, due, now) =>
        {
            var next = Occurrences.Next(rule, due, null, now);

            return next is { } found && found.Time == due.Time && found.Day > due.Day
                && (found.Time is null ? found.Day > now.Day : found.Deadline > now);
        }, iter: 5_000);
    }

    [Test]
    public void Tasks_done_on_any_days_for_years_stay_on_the_days_of_the_first_one()
    {
        Gen.Select(Rule.Where(rule => rule.Days == Weekdays.None), Day, Gen.Int[-3, 200].Array[1, 40]).Sample((rule, first, delays) =>
        {
            var item = new TodoItem { Id = TodoId.First, Title = "Pay rent", Due = new DueDate(first), Repeat = rule };
            foreach (var delay in delays)
            {
                item = Repetition.Next(item, new LocalDateTime(item.Due!.Value.Day.AddDays(delay), new(12, 0)), () => item.Id)!;
                Assert.That(IsOn(rule, first, first.Day, item.Due!.Value.Day), $"{item.Due} is not on the days of {first}");
            }
        }, iter: 1_000);
    }

    private static DueDate? Searched(RepeatRule rule, DueDate due, int? anchor, LocalDateTime now)
    {
        var isShort = due.Day.AddDays(1).Day == 1 && anchor > due.Day.Day;
        for (var days = 1; days < LastDayLookedAt; days++)
        {
            var next = due with { Day = due.Day.AddDays(days) };
            var isFuture = next.IsAllDay ? next.Day > now.Day : !(next.Deadline <= now);
            if (isFuture && IsOn(rule, due.Day, isShort ? anchor!.Value : due.Day.Day, next.Day))
                return next;
        }

        return null;
    }

    private static bool IsOn(RepeatRule rule, DateOnly first, int dayOfMonth, DateOnly day)
    {
        if (rule.Days != Weekdays.None)
            return rule.Days.ToString().Contains(day.DayOfWeek.ToString(), StringComparison.Ordinal) || (rule.Days.HasFlag(Weekdays.Workdays) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        var days = day.DayNumber - first.DayNumber;
        var months = (12 * (day.Year - first.Year)) + day.Month - first.Month;
        var isOnDay = day.Day == dayOfMonth || (day.Day < dayOfMonth && day.AddDays(1).Day == 1);
        return rule.Unit switch
        {
            DateUnit.Day => days % rule.Count == 0,
            DateUnit.Week => days % (7 * rule.Count) == 0,
            DateUnit.Month => isOnDay && months % rule.Count == 0,
            _ => isOnDay && months % (12 * rule.Count) == 0,
        };
    }
}
