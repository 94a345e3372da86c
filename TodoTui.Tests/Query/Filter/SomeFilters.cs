using CsCheck;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Query.Filter;

/// <summary>Random filters, and random texts of them.</summary>
internal static class SomeFilters
{
    // What has a meaning somewhere, what nearly has, and what is hard to take apart.
    private static readonly string[] Pieces =
    [
        "milk", "Résumé", "oat", "a", "e", "or", "-", "--", "|", "||", "(", ")", "\"", "\"\"", "#", "#work", "#健康", "#a,b", "#12", "tag:", "tag=", "tag:none", "tag:any",
        "tag:\"two words\"", "tag:\"", "TAG:X", "!", "!h", "!high", "!x", "pri:", "pri>=", "pri:med", "med", "is:", "is:o", "is:open", "IS:DONE", "is:x", "due:", "due<", "due>=", "due:<",
        "due:today", "due:week", "due:none", "due:fri", "today", "fri", "next-week", "last-month", "2026-12-01", "2026-12", "2026", "2026-02-30", "..", ".", "+7d", "-2w", "7d", "3mo", "99999y", "0d",
        "created>7d", "created:", "done<1mo", "completed:yesterday", "id:", "id:12,15", "id:0", ",", ":", "<", ">", "=", "https://x.y/#z", "12:30", ":)", "f(x)",
        "🎉", "👩‍👩‍👧", "🇩🇪", "e\u0301", "\u0301", "ﬁ", "ß", "İ", "\u212A", "日本", "שלום", "\u0600", "\u200D", "\uD800", "\uDC00", "\0", "\u001b", "\\", "'",
    ];

    private static readonly Gen<string> Separator = OneOf(" ", " ", " ", "", "", "  ", "\t", "\r\n", "\u00A0", "\u3000");

    /// <summary>Texts of parts that mean something, and of any characters at all.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (9, Gen.Select(OneOf(Pieces), Separator, (piece, blank) => piece + blank).Array[0, 10].Select(string.Concat)),
        (1, Gen.String));

    /// <summary>Words that the folding leaves something of.</summary>
    public static readonly Gen<string[]> Words = OneOf("milk", "Résumé", "oat", "A", "e\u0301", "日本", "🎉", "a,b", "#12", "is:", "İ", "0").Array[1, 3];

    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.String[1, 6], Text.Where(text => text.Length > 0), OneOf(Pieces));

    private static readonly Gen<DateShift> Distance = Gen.Select(Gen.Int[0, 99_999], Gen.Enum<DateUnit>(), (count, unit) => new DateShift(count, unit));

    private static readonly Gen<FixedDays> Fixed = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28], OneOf(DateUnit.Day, DateUnit.Month, DateUnit.Year))
        .Select((year, month, day, unit) => new FixedDays(new DateOnly(year, unit == DateUnit.Year ? 1 : month, unit == DateUnit.Day ? day : 1), unit));

    private static readonly Gen<FilterDays> Days = Gen.OneOf<FilterDays>(
        Gen.Select(Gen.Enum<DateUnit>(), Gen.Int[-1, 1], (unit, offset) => (FilterDays)new NamedDays(unit, offset)),
        Gen.Select(Distance, Gen.Bool, (shift, isBack) => (FilterDays)new ShiftedDay(isBack ? shift with { Count = -shift.Count } : shift)),
        Distance.Select(distance => (FilterDays)new DistantDay(distance)),
        Gen.Enum<DayOfWeek>().Select(weekday => (FilterDays)new NearWeekday(weekday)),
        Fixed.Select(days => (FilterDays)days));

    private static readonly Gen<DateField> Field = Gen.Enum<DateField>();

    private static readonly Gen<TodoFilter> Term = Gen.OneOf<TodoFilter>(
        AnyText.Select(text => (TodoFilter)new TextFilter(text)),
        AnyText.Select(tag => (TodoFilter)new TagFilter(tag)),
        Gen.Bool.Select(isTagged => (TodoFilter)new TaggedFilter(isTagged)),
        Gen.Select(Gen.Enum<FilterComparison>(), Gen.Enum<Priority>(), (comparison, priority) => (TodoFilter)new PriorityFilter(comparison, priority)),
        Gen.Enum<TaskState>().Select(state => (TodoFilter)new StateFilter(state)),
        Gen.Int[1, int.MaxValue].Select(id => new TodoId(id)).Array[1, 4].Select(ids => (TodoFilter)new IdFilter([.. ids.Distinct()])),
        Gen.Select(Field, Gen.Bool, (field, isDated) => (TodoFilter)new DatedFilter(field, isDated)),
        Gen.Select(Field, Gen.Enum<FilterComparison>(), Days, (field, comparison, days) => (TodoFilter)new ComparedDateFilter(field, comparison, days)),
        Gen.Select(Field, Days, Days, Gen.Int[0, 2], (field, from, to, open) => (TodoFilter)new DateRangeFilter(field, open == 1 ? null : from, open == 2 ? null : to)));

    /// <summary>Filters up to some depth, and seldom the one of everything.</summary>
    public static readonly Gen<TodoFilter> Filter = Gen.Frequency((1, Gen.Const(TodoFilter.Everything)), (40, OfDepth(4)));

    /// <summary>One of <paramref name="values"/>.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<TodoFilter> OfDepth(int depth)
    {
        if (depth == 0)
            return Term;
        var part = OfDepth(depth - 1);
        return Gen.Frequency(
            (4, Term),
            (2, part.Select(TodoFilter.Not)),
            (2, part.Array[1, 4].Select(parts => TodoFilter.And(parts))),
            (2, part.Array[1, 4].Select(parts => TodoFilter.Or(parts))));
    }
}
