using System.Globalization;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>The screen follows the clock of the wall, which here stands shortly before something happens.</summary>
public sealed class WallClockTests
{
    [Test]
    public void At_midnight_tasks_go_to_other_lists_without_a_key()
    {
        using var data = new DataDirectory();
        Write(data, ("Pay rent", "2026-11-23"), ("Buy milk", "2026-11-24"));
        using var session = Open(data, "2026-11-23 23:59:50", "UTC");

        session.WaitFor("Pay rent                             today ").WaitFor("Buy milk                             tomorrow ");

        session.WaitFor("Pay rent                             ! 1d ago ").WaitFor("Buy milk                             today ");
        session.WaitFor("Overdue      1");
    }

    [Test]
    public void A_task_is_overdue_when_its_minute_has_passed()
    {
        using var data = new DataDirectory();
        Write(data, ("Call the bank", "2026-11-23T17:00:00"));
        using var session = Open(data, "2026-11-23 16:59:50", "UTC");

        session.WaitFor("today 17:00");

        session.WaitFor("! 0 min ago");
    }

    [Test]
    public void A_reminder_comes_and_what_was_answered_outlives_a_kill()
    {
        using var data = new DataDirectory();
        Directory.CreateDirectory(data.Path);
        File.WriteAllText(data.Primary, """{"version":"1.0","tasks":[{"id":1,"title":"Call the bank","due_date":"2026-11-23T17:00:00","reminder_offset":1.0}]}""");
        using (var first = Open(data, "2026-11-23 15:59:50", "UTC"))
        {
            first.WaitFor("Reminder: Call the bank").WaitFor("due today 17:00");
            // In the first second of the banner these keys mean what they meant before.
            first.WaitFor(_ => first.Press("s", "h").Screen.Contains("Reminds again", StringComparison.Ordinal), "the reminder put off");
            Shell.Run("kill", "-KILL", TmuxSession.ProcessId(data));
            first.WaitFor("Killed");
        }

        using var second = Open(data, "2026-11-23 16:59:50", "UTC");
        second.WaitUntilGone("Missed reminders").WaitFor("Reminder: Call the bank");
    }

    // In 2026 Berlin goes from 02:00 to 03:00 on 29 March, and from 03:00 back to 02:00 on 25 October.
    [TestCase("2026-03-29 00:59:50", "2026-03-29T03:00:00", "today 03:00", "! 0 min ago", Description = "02:00 is 03:00 at once")]
    [TestCase("2026-10-25 00:59:50", "2026-10-25T02:30:00", "! 29 min ago", "today 02:30", Description = "it is 02:00 once more, not 03:00")]
    public void When_clocks_are_changed_what_counts_is_what_they_show(string utc, string due, string before, string after)
    {
        using var data = new DataDirectory();
        Write(data, ("Night shift", due));
        using var session = Open(data, utc, "Europe/Berlin");

        session.WaitFor(before);

        session.WaitFor(after);
    }

    private static TmuxSession Open(DataDirectory data, string utc, string zone)
    {
        Requires.Tool("faketime");
        var seconds = (DateTime.Parse(utc, CultureInfo.InvariantCulture) - DateTime.UnixEpoch).TotalSeconds;
        return TmuxSession.Open(data, environment: $"TZ={zone} NO_FAKE_STAT=1 FAKETIME_FMT=%s faketime -f @{seconds}");
    }

    private static void Write(DataDirectory data, params (string Title, string Due)[] tasks)
    {
        var entries = tasks.Select((task, index) => $$"""{"id":{{index + 1}},"title":"{{task.Title}}","due_date":"{{task.Due}}"}""");
        Directory.CreateDirectory(data.Path);
        File.WriteAllText(data.Primary, $$"""{"version":"1.0","tasks":[{{string.Join(',', entries)}}]}""");
    }
}
