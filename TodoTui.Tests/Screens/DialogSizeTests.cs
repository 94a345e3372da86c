using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>Every dialog and mode in every size: whole, with the focus in sight, and left by Esc.</summary>
public sealed class DialogSizeTests
{
    private static readonly (int Columns, int Rows)[] Sizes = [(40, 10), (60, 15), (400, 120), (59, 14)];

    private static readonly (int Columns, int Rows)[] LaterSizes = [(40, 10), (200, 50), (59, 14)];

    private static readonly (int Columns, int Rows)[] SmallSizes = [(39, 10), (20, 5)];

    // On a smaller screen the end of a long menu is cut off.
    private const int RowsOfMenus = 40;

    // The keys that open each.
    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["help"] = ["?"],
        ["help, searching"] = ["?", "/"],
        ["palette"] = [":"],
        ["form"] = ["e"],
        ["form with mistakes"] = ["A", "Tab", "x", "x", "Tab", "Tab", "Tab", "x", "x", "Tab", "x", "x", "Ctrl-S"],
        ["discard"] = ["A", "x", "Esc"],
        ["due"] = ["t"],
        ["due, in the calendar"] = ["t", "Tab"],
        ["calendar"] = ["c"],
        ["statistics"] = ["C"],
        ["themes"] = [":", "t", "h", "e", "m", "e", "Enter"],
        ["filter"] = ["f"],
        ["tags of the task"] = ["#"],
        ["all tags"] = ["T"],
        ["name of a tag"] = ["T", "F2"],
        ["delete a tag"] = ["T", "F8"],
        ["name of a list"] = ["/", "x", "Enter", "L"],
        ["recovery"] = [":", "r", "e", "c", "o", "v", "Enter"],
        ["history"] = ["x", "H"],
        ["about"] = [":", "a", "b", "o", "u", "t", "Enter"],
        ["quick add"] = ["a", "x"],
        ["search"] = ["/", "x"],
        ["reminder"] = ["R"],
        ["chord"] = ["s"],
        ["menu"] = ["Alt-t"],
        ["menu of views"] = ["Alt-v"],
        ["menu of the task"] = ["Shift-F10"],
    };

    public static IEnumerable<string> Names => Keys.Keys;

    [TestCaseSource(nameof(Names))]
    public void It_opens_whole_in_every_size_and_Esc_closes_it(string name)
    {
        using var screen = Open();
        foreach (var (columns, rows) in Sizes)
        {
            screen.Resize(columns, rows).Press(Keys[name]);

            if (!IsMenu(name) || rows >= RowsOfMenus)
                MustBeWhole(screen, $"{columns}x{rows}");
            MustClose(screen);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void It_follows_the_size_and_is_as_before_afterwards(string name)
    {
        using var screen = OpenWith(name);
        var before = screen.Text;

        foreach (var (columns, rows) in LaterSizes)
        {
            screen.Resize(columns, rows);
            MustBeWhole(screen, $"{columns}x{rows}");
        }

        MustBeBack(screen, name, before);
    }

    [TestCaseSource(nameof(Names))]
    public void A_screen_that_is_too_small_says_so_and_comes_back(string name)
    {
        using var screen = OpenWith(name);
        var before = screen.Text;

        foreach (var (columns, rows) in SmallSizes)
        {
            screen.Resize(columns, rows);
            Assert.That(screen.Text.Trim(), Is.EqualTo("TodoTui needs 40x10"), $"{columns}x{rows}");
        }

        MustBeBack(screen, name, before);
    }

    private static bool IsMenu(string name) => name.StartsWith("menu", StringComparison.Ordinal);

    // A menu closes when the size changes.
    private static void MustBeBack(ScreenDriver screen, string name, string before)
    {
        screen.Resize(80, 24);
        if (!IsMenu(name))
            Assert.That(screen.Text, Is.EqualTo(before));
        MustClose(screen);
    }

    private static ScreenDriver OpenWith(string name)
    {
        var screen = Open().Press(Keys[name]);
        // What was put aside is read on another thread.
        return name == "recovery" ? screen.WaitFor("No file was ever put aside.") : screen;
    }

    private static ScreenDriver Open() =>
        ScreenDriver.Open(SomeTasks.OfABusyMonth.Append(Some.Item(900, "Long tags") with { Tags = [.. Enumerable.Range(0, 30).Select(number => $"tag{number:00}")] }), appearance: ScreenDriver.Appearance);

    private static void MustBeWhole(ScreenDriver screen, string size)
    {
        IReadOnlyList<string> problems = [];
        screen.Do(app => problems = LayoutProblems.Of(app));
        Assert.That(problems, Is.Empty, $"{size}\n{screen.Text}");
    }

    private static void MustClose(ScreenDriver screen)
    {
        var isMain = false;
        // Esc in that question leaves the form as it is.
        for (var times = 0; times < 4; times++)
            screen.Press(screen.Text.Contains("Discard changes", StringComparison.Ordinal) ? "Alt-d" : "Esc");
        screen.Do(app => isMain = app.TopRunnableView is TodoTui.Views.MainWindow && app.Popovers?.GetActivePopover() is null);
        Assert.That(isMain && !screen.HasEnded, screen.Text);
    }
}
