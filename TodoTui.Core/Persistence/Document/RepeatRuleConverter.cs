using System.Globalization;
using System.Text.Json;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>
/// How a task comes back, in the words that iCalendar (RFC 5545) has for it: <c>FREQ=WEEKLY;BYDAY=MO,TH</c>. Of these
/// only the parts that the program can keep exactly are understood; the last day is a field of its own.
/// </summary>
internal sealed class RepeatRuleConverter() : LaterFieldConverter<RepeatRule>(JsonTokenType.String)
{
    private static readonly (string Word, DateUnit Unit)[] Units =
        [("DAILY", DateUnit.Day), ("WEEKLY", DateUnit.Week), ("MONTHLY", DateUnit.Month), ("YEARLY", DateUnit.Year)];

    private static readonly (string Word, Weekdays Day)[] Days =
    [
        ("MO", Weekdays.Monday), ("TU", Weekdays.Tuesday), ("WE", Weekdays.Wednesday), ("TH", Weekdays.Thursday),
        ("FR", Weekdays.Friday), ("SA", Weekdays.Saturday), ("SU", Weekdays.Sunday),
    ];

    /// <summary>The rule as the file has it, without its last day.</summary>
    public static string Text(RepeatRule rule)
    {
        var text = $"FREQ={Units.First(unit => unit.Unit == rule.Unit).Word}";
        if (rule.Count > 1)
            text += string.Create(CultureInfo.InvariantCulture, $";INTERVAL={rule.Count}");
        return rule.Days == Weekdays.None ? text : $"{text};BYDAY={string.Join(',', Days.Where(day => rule.Days.HasFlag(day.Day)).Select(day => day.Word))}";
    }

    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out RepeatRule value)
    {
        var rule = Read(reader.GetString()!);
        value = rule.GetValueOrDefault();
        return rule is not null;
    }

    /// <inheritdoc/>
    protected override int Format(RepeatRule value, Span<char> text)
    {
        var rule = Text(value);
        rule.CopyTo(text);
        return rule.Length;
    }

    // Null for what is not understood to the last part: a rule that is half kept would be another one.
    private static RepeatRule? Read(string text)
    {
        DateUnit? unit = null;
        int? count = null;
        Weekdays? days = null;
        foreach (var part in text.Split(';'))
        {
            var isRead = part.Split('=') switch
            {
                ["FREQ", var word] when unit is null => (unit = Find(Units, word)) is not null,
                ["INTERVAL", var number] when count is null => (count = Count(number)) is not null,
                ["BYDAY", var words] when days is null => (days = DaysIn(words)) is not null,
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return (unit, count, days) switch
        {
            (null, _, _) => null,
            ({ } every, _, null) => RepeatRule.Every(count ?? 1, every),
            (DateUnit.Week, null or 1, { } named) => RepeatRule.On(named),
            _ => null,
        };
    }

    private static int? Count(string number) =>
        Quantity.TryRead(number, out var count) && count is >= 1 and <= RepeatRule.MostUnits ? count : null;

    private static Weekdays? DaysIn(string words)
    {
        var days = Weekdays.None;
        foreach (var word in words.Split(','))
        {
            if (Find(Days, word) is not { } day || days.HasFlag(day))
                return null;
            days |= day;
        }

        return days;
    }

    private static T? Find<T>((string Word, T Meaning)[] words, string word) where T : struct
    {
        foreach (var (known, meaning) in words)
        {
            if (known == word)
                return meaning;
        }

        return null;
    }
}
