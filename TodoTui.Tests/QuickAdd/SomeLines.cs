using System.Globalization;
using CsCheck;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.QuickAdd;

/// <summary>Contexts and random lines for the tests of quick add.</summary>
internal static class SomeLines
{
    /// <summary>Ten in the morning of a Wednesday, in Britain.</summary>
    public static readonly QuickAddContext Wednesday = On("2026-08-05T10:00:00");

    // What has a meaning somewhere, what nearly has, and what is hard to take apart.
    private static readonly string[] Pieces =
    [
        "Call", "Bob", "!high", "!h", "p1", "!!", "!x", "(A)", "#work", "+a", "@b", "#ü", "#a,b", "due:", "due:fri", "due:soon", "on", "by", "at", "in",
        "3", "days", "3d", "+1w", "99999y", "a", "week", "next", "this", "month", "today", "tonight", "eow", "eom", "fri", "mon,", "sunday",
        "the", "15th", "31", "feb", "dec", "25", "2027", "2026-12-25", "2026-02-30", "2026-12-25T17:00", "5/8", "5.8.", "5/8/26", "2026/8/5",
        "5pm", "5", "pm", "17:00", "noon", "midnight", "24:00", "every", "other", "2", "weeks", "day", "weekday", "mon,thu", "and", "until", "may", "for", "monthly",
        "rec:", "rec:1m", "rec:3d", "remind", "remind:", "remind:1h", "me", "1h", "1h30m", "before", "9am", "//", "https://example.org/#x",
        "\"", "\"\"", "\\", "\\#x", "\\\"", "'", ",", ".", "#", "!", "+", "🎉", "👩‍👩‍👧", "🇩🇪", "#️⃣", "e\u0301", "\u0301", "日本", "שלום", "\u0600", "\u200D", "\uD800", "\uDC00", "\0", "\u001b",
    ];

    private static readonly Gen<string> Separator = OneOf(" ", " ", " ", " ", "", "  ", "\t", "\r\n", "\n", "\u00A0", "\u3000", "\u2028");

    /// <summary>Lines of words that mean something, and of any characters at all.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (9, Gen.Select(OneOf(Pieces), Separator, (piece, blank) => piece + blank).Array[0, 12].Select(string.Concat)),
        (1, Gen.String));

    public static readonly Gen<QuickAddContext> Context = Gen.Select(
        Gen.DateTime,
        OneOf("", "en-GB", "en-US", "de-DE", "th-TH").Select(name => CultureInfo.GetCultureInfo(name)),
        Gen.Enum<DayOfWeek>(),
        (now, culture, first) => new QuickAddContext(new LocalDateTime(now), culture, first));

    public static QuickAddContext On(string now) => new(Some.Moment(now), CultureInfo.GetCultureInfo("en-GB"), DayOfWeek.Monday);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
