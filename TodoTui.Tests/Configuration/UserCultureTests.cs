using System.Globalization;
using TodoTui.Configuration;
using TodoTui.Core.QuickAdd;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Typing;

namespace TodoTui.Tests.Configuration;

public sealed class UserCultureTests
{
    [TestCase("", null, DayOfWeek.Monday)]
    [TestCase("en-US", null, DayOfWeek.Sunday)]
    [TestCase("de-DE", null, DayOfWeek.Monday)]
    [TestCase("en-US", DayOfWeek.Saturday, DayOfWeek.Saturday)]
    public void A_week_begins_as_in_the_country_or_as_set(string country, DayOfWeek? set, DayOfWeek expected)
    {
        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.GetCultureInfo(country), NoVariables, new UserSettings { FirstDayOfWeek = set });

        Assert.That(UserHabits.FirstDayOfWeek, Is.EqualTo(expected));
    }

    [TestCase("", "auto", "25 Dec|25 Dec 2027|Fri 25 Dec 2026 17:00")]
    [TestCase("de-DE", "auto", "25 Dec|25 Dec 2027|Fri 25 Dec 2026 17:00")]
    [TestCase("en-US", "auto", "Dec 25|Dec 25 2027|Fri Dec 25 2026 17:00")]
    [TestCase("sv-SE", "auto", "12-25|2027-12-25|Fri 2026-12-25 17:00")]
    [TestCase("en-US", "day-month", "25 Dec|25 Dec 2027|Fri 25 Dec 2026 17:00")]
    [TestCase("de-DE", "month-day", "Dec 25|Dec 25 2027|Fri Dec 25 2026 17:00")]
    [TestCase("de-DE", "iso", "12-25|2027-12-25|Fri 2026-12-25 17:00")]
    [TestCase("", "month-day", "Dec 25|Dec 25 2027|Fri Dec 25 2026 17:00")]
    public void Dates_are_shown_as_in_the_country_or_as_set(string country, string set, string expected)
    {
        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.GetCultureInfo(country), NoVariables, Set(set));

        string[] shown = [DueText.Relative(Some.Due("2026-12-25"), Some.Now, isOpen: true), DueText.Relative(Some.Due("2027-12-25"), Some.Now, isOpen: true), DueText.Full(Some.Due("2026-12-25 17:00"))];

        Assert.That(string.Join('|', shown), Is.EqualTo(expected));
    }

    [TestCase("day-month", "2026-12-05")]
    [TestCase("month-day", "2027-05-12")]
    public void Numbers_are_read_as_they_are_shown(string set, string due)
    {
        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.GetCultureInfo("en-US"), NoVariables, Set(set));

        Assert.That(DateExpression.Parse("5/12", UserHabits.At(Some.Now)).Due, Is.EqualTo(Some.Due(due)));
    }

    [Test]
    public void What_is_shown_of_a_date_or_a_repeat_is_read_back([Values("day-month", "month-day", "iso")] string set)
    {
        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.InvariantCulture, NoVariables, Set(set));
        var rule = Some.Rule("every 3 days until 2027-02-01");

        Assert.That(RepeatExpression.Parse(RepeatText.Of(rule), UserHabits.At(Some.Now)).Rule, Is.EqualTo(rule));
        Assert.That(DateExpression.Parse($"{DateWords.DayAndYear(Some.Due("2027-02-01").Day)} 17:00", UserHabits.At(Some.Now)).Due, Is.EqualTo(Some.Due("2027-02-01 17:00")));
    }

    [TestCase("LANG=en_US.UTF-8 LC_TIME=de_DE.UTF-8", "25 Dec", DayOfWeek.Monday)]
    [TestCase("LANG=de_DE.UTF-8 LC_TIME=en_US.UTF-8", "Dec 25", DayOfWeek.Sunday)]
    [TestCase("LC_TIME=de_DE@euro LC_ALL=en_US", "Dec 25", DayOfWeek.Sunday)]
    [TestCase("LANG=en_US LC_TIME=C", "25 Dec", DayOfWeek.Monday)]
    [TestCase("LC_TIME=xx_YY_ZZ", "12-25", DayOfWeek.Monday, Description = "as the system says")]
    public void The_variables_of_the_system_say_which_country_dates_are_of(string variables, string day, DayOfWeek first)
    {
        var environment = variables.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.GetCultureInfo("sv-SE"), environment.GetValueOrDefault, UserSettings.Default);

        Assert.That(DateWords.Day(new DateOnly(2026, 12, 25)), Is.EqualTo(day));
        Assert.That(UserHabits.FirstDayOfWeek, Is.EqualTo(first));
    }

    [TestCase("")]
    [TestCase("de-DE")]
    [TestCase("sv-SE")]
    public void What_was_set_before_is_forgotten(string country)
    {
        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.GetCultureInfo(country), NoVariables, UserSettings.Default);
        var (day, first) = (DateWords.Day(new DateOnly(2026, 12, 25)), UserHabits.FirstDayOfWeek);
        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.CurrentCulture, NoVariables, Set("month-day") with { FirstDayOfWeek = DayOfWeek.Saturday });
        Assert.That(UserHabits.FirstDayOfWeek, Is.EqualTo(DayOfWeek.Saturday));

        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.CurrentCulture, NoVariables, UserSettings.Default);

        Assert.That((DateWords.Day(new DateOnly(2026, 12, 25)), UserHabits.FirstDayOfWeek), Is.EqualTo((day, first)));
    }

    private static string? NoVariables(string name) => null;

    private static UserSettings Set(string format) =>
        SettingCatalog.All.Single(setting => setting.Name == "date_format").Take(UserSettings.Default, new Core.Persistence.ConfigValue.Text(format))!;
}
