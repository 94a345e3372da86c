using System.Runtime.CompilerServices;
using System.Text;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Tests.Screens;

/// <summary>
/// The pictures of the README are what the program shows. <c>UPDATE_APPROVED=1 dotnet test --filter ReadmePicture</c> makes
/// them anew.
/// </summary>
public sealed class ReadmePictureTests
{
    private const string Light = "#fafafa";
    private const string Dark = "#1b1d23";

    private static readonly TodoItem[] Tasks =
    [
        Some.Item(1, "Call the bank about the card") with { Due = Some.Due("2026-11-21"), Priority = Priority.High, Tags = ["home"] },
        Some.Item(2, "Submit the expense report") with { Due = Some.Due("2026-11-23 17:00"), Priority = Priority.High, Tags = ["work"], Recurrence = Recurrence.Monthly, ReminderBefore = TimeSpan.FromHours(1), Description = "Receipts are in the blue folder.\nAsk Maria for the cost centre." },
        Some.Item(3, "Buy milk") with { Due = Some.Due("2026-11-23"), Tags = ["home", "shop"] },
        Some.Item(4, "Prepare the demo") with { Due = Some.Due("2026-11-24 10:00"), Tags = ["work"] },
        Some.Item(5, "Review the draft") with { Due = Some.Due("2026-11-25"), Tags = ["work"] },
        Some.Item(6, "Dinner with Ann") with { Due = Some.Due("2026-11-27 19:30"), Tags = ["friends"] },
        Some.Item(7, "Renew the passport") with { Due = Some.Due("2026-12-04"), Priority = Priority.Low, Tags = ["home"] },
        Some.Item(8, "Book the train to Ulm"),
        Some.Item(9, "Water the plants") with { IsComplete = true, Completed = Some.Now, Tags = ["home"] },
    ];

    [Test]
    public void The_list()
    {
        using var screen = ScreenDriver.Open(Tasks);

        Compare(screen.Press("j").Svg("#d7dae0", Dark), "list-dark");
    }

    [Test]
    public void The_list_in_the_light_theme()
    {
        using var screen = ScreenDriver.Open(Tasks, look: new ScreenLook(ShippedThemes.Light, Glyphs.Unicode));

        Compare(screen.Press("j").Svg("#24292f", Light), "list-light");
    }

    [Test]
    public void The_calendar()
    {
        using var screen = ScreenDriver.Open(Tasks, 120, 36);

        Compare(screen.Press("c").Svg("#d7dae0", Dark), "calendar");
    }

    [Test]
    public void The_line_in_which_tasks_are_added()
    {
        using var screen = ScreenDriver.Open(Tasks);

        Compare(screen.Press("a").Type("Pay rent #home !high due:fri 5pm every month remind:1h").Svg("#d7dae0", Dark), "quick-add");
    }

    [Test]
    public void A_session_as_text()
    {
        using var screen = ScreenDriver.Open(Tasks, 80, 17);
        var session = new StringBuilder("# A session\n\nWhat the program shows after each of these keys, on a terminal of 80×17.\n");
        Tell("TodoTui has been started.");
        screen.Press("a").Type("Pay rent #home !high due:fri 5pm every month");
        Tell("`a`, and a task in one line. Below it stands what is understood.");
        screen.Press("Enter", "Ctrl-C");
        Tell("`Enter` adds it, `Ctrl-C` closes the line.");
        screen.Press("/").Type("#work due<=+7d").Press("Enter");
        Tell("`/`, a search, `Enter`.");
        screen.Press("V", "Space");
        Tell("`V` marks all that is shown, `Space` completes it.");
        screen.Press("u");
        Tell("`u` takes that back.");
        screen.Press("Esc", "Esc", "c");
        Tell("`Esc` ends marks and search, `c` opens the calendar.");

        Compare(session.ToString(), "../session.md");

        void Tell(string what) => session.Append(string.Concat("\n", what, "\n\n```\n", screen.Text, "```\n"));
    }

    private static void Compare(string picture, string name)
    {
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../docs/pictures", Path.HasExtension(name) ? name : $"{name}.svg"));
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, picture);
        }

        Assert.That(File.ReadAllText(file), Is.EqualTo(picture));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
