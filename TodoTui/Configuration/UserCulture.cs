using System.Globalization;
using TodoTui.Presentation;

namespace TodoTui.Configuration;

/// <summary>The habits of the user's country, with those that he has set instead.</summary>
internal static class UserCulture
{
    // In the order in which the C library takes them.
    private static readonly string[] TimeVariables = ["LC_ALL", "LC_TIME", "LANG"];

    /// <summary>The culture of the system, with the dates that its variables ask for, and with what is set.</summary>
    /// <param name="system">The culture of the system, also with what was set before, which goes.</param>
    /// <param name="environment">Looks an environment variable up: the runtime looks at LC_MESSAGES instead of LC_TIME.</param>
    /// <param name="settings">What is set.</param>
    public static CultureInfo Of(CultureInfo system, Func<string, string?> environment, UserSettings settings)
    {
        var culture = new CultureInfo(system.Name);
        culture.DateTimeFormat = Formats(OfTime(environment) ?? culture, settings);
        return culture;
    }

    private static DateTimeFormatInfo Formats(CultureInfo country, UserSettings settings)
    {
        var formats = (DateTimeFormatInfo)country.DateTimeFormat.Clone();
        var isNowhere = country.Name.Length == 0;
        // Without a country the week begins as in ISO 8601, and the day comes before the month, as it does on the screen;
        // the library has other habits.
        formats.FirstDayOfWeek = settings.FirstDayOfWeek ?? (isNowhere ? DayOfWeek.Monday : formats.FirstDayOfWeek);
        formats.ShortDatePattern = (settings.DateOrder ?? (isNowhere ? DateOrder.DayMonth : null)) switch
        {
            DateOrder.DayMonth => "d/M/yyyy",
            DateOrder.MonthDay => "M/d/yyyy",
            DateOrder.YearMonthDay => "yyyy-MM-dd",
            _ => formats.ShortDatePattern,
        };
        return formats;
    }

    // de_DE.UTF-8@euro
    private static CultureInfo? OfTime(Func<string, string?> environment)
    {
        var locale = TimeVariables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        var name = locale?.Split('.', '@')[0].Replace('_', '-');
        if (name is "C" or "POSIX")
            return CultureInfo.InvariantCulture;
        try
        {
            return name is null ? null : CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
