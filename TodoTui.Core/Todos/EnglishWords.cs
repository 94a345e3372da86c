namespace TodoTui.Core.Todos;

/// <summary>The English words that a task and its dates are typed with.</summary>
internal static class EnglishWords
{
    public static readonly Keywords<DayOfWeek> Weekdays = new(
        ("mon", DayOfWeek.Monday), ("monday", DayOfWeek.Monday),
        ("tue", DayOfWeek.Tuesday), ("tues", DayOfWeek.Tuesday), ("tuesday", DayOfWeek.Tuesday),
        ("wed", DayOfWeek.Wednesday), ("wednesday", DayOfWeek.Wednesday),
        ("thu", DayOfWeek.Thursday), ("thur", DayOfWeek.Thursday), ("thurs", DayOfWeek.Thursday), ("thursday", DayOfWeek.Thursday),
        ("fri", DayOfWeek.Friday), ("friday", DayOfWeek.Friday),
        ("sat", DayOfWeek.Saturday), ("saturday", DayOfWeek.Saturday),
        ("sun", DayOfWeek.Sunday), ("sunday", DayOfWeek.Sunday));

    /// <summary>From 1 for January.</summary>
    public static readonly Keywords<int> Months = new(
        ("jan", 1), ("january", 1), ("feb", 2), ("february", 2), ("mar", 3), ("march", 3), ("apr", 4), ("april", 4),
        ("may", 5), ("jun", 6), ("june", 6), ("jul", 7), ("july", 7), ("aug", 8), ("august", 8),
        ("sep", 9), ("sept", 9), ("september", 9), ("oct", 10), ("october", 10), ("nov", 11), ("november", 11),
        ("dec", 12), ("december", 12));

    /// <summary>An <c>m</c> alone is none: it would be a minute to one and a month to another.</summary>
    public static readonly Keywords<DateUnit> DateUnits = new(
        ("d", DateUnit.Day), ("day", DateUnit.Day), ("days", DateUnit.Day),
        ("w", DateUnit.Week), ("week", DateUnit.Week), ("weeks", DateUnit.Week),
        ("mo", DateUnit.Month), ("month", DateUnit.Month), ("months", DateUnit.Month),
        ("y", DateUnit.Year), ("year", DateUnit.Year), ("years", DateUnit.Year));

    public static readonly Keywords<TimeSpan> TimeUnits = new(
        ("m", TimeSpan.FromMinutes(1)), ("min", TimeSpan.FromMinutes(1)), ("mins", TimeSpan.FromMinutes(1)),
        ("minute", TimeSpan.FromMinutes(1)), ("minutes", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)), ("hr", TimeSpan.FromHours(1)), ("hrs", TimeSpan.FromHours(1)),
        ("hour", TimeSpan.FromHours(1)), ("hours", TimeSpan.FromHours(1)),
        ("d", TimeSpan.FromDays(1)), ("day", TimeSpan.FromDays(1)), ("days", TimeSpan.FromDays(1)),
        ("w", TimeSpan.FromDays(7)), ("week", TimeSpan.FromDays(7)), ("weeks", TimeSpan.FromDays(7)));

    public static readonly Keywords<Recurrence> Adverbs = new(
        ("daily", Recurrence.Daily), ("weekly", Recurrence.Weekly), ("biweekly", Recurrence.Biweekly),
        ("monthly", Recurrence.Monthly), ("yearly", Recurrence.Yearly));

    public static readonly Keywords<Priority> Priorities = new(
        ("!high", Priority.High), ("!h", Priority.High), ("!!!", Priority.High), ("p1", Priority.High),
        ("!med", Priority.Medium), ("!medium", Priority.Medium), ("!m", Priority.Medium), ("!!", Priority.Medium), ("p2", Priority.Medium),
        ("!low", Priority.Low), ("!l", Priority.Low), ("!", Priority.Low), ("p3", Priority.Low));

    /// <summary>Words that lead to a date or time, and belong to it.</summary>
    public static readonly Keywords<bool> Prepositions = new(("on", true), ("by", true), ("at", true));

    /// <summary>
    /// Words that tie the word after them to the title: in <c>Slides for monday</c> and <c>Watch the sun</c> nothing is due.
    /// </summary>
    public static readonly Keywords<bool> Ties = new(
        ("a", true), ("an", true), ("the", true), ("my", true), ("your", true), ("his", true), ("her", true), ("our", true), ("their", true),
        ("of", true), ("for", true), ("from", true), ("to", true), ("on", true), ("by", true), ("at", true),
        ("until", true), ("till", true), ("since", true), ("before", true), ("after", true), ("except", true), ("between", true), ("starting", true),
        ("and", true), ("or", true), ("than", true), ("every", true), ("each", true), ("last", true), ("past", true));
}
