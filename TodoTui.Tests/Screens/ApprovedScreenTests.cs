using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Screens;

/// <summary>What the user sees, approved by eye.</summary>
public sealed class ApprovedScreenTests
{
    private static readonly SaveOutcome DiskFull =
        new SaveOutcome.Failed(new StorageFault(FaultKind.DiskFull, "/home/ann/.local/share/todo-tui/tasks.json.tmp", "write", "No space left on device"));

    [TestCase(120, 40)]
    [TestCase(80, 24)]
    [TestCase(40, 10)]
    public void Nothing_there_yet(int columns, int rows)
    {
        using var screen = ScreenDriver.Open([], columns, rows);

        ApprovedScreen.Compare(screen.Text, $"empty-{columns}x{rows}");
    }

    [TestCase(120, 40)]
    [TestCase(80, 24)]
    [TestCase(60, 15)]
    [TestCase(45, 12)]
    [TestCase(40, 10)]
    [TestCase(39, 9)]
    public void Tasks_of_all_kinds(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("j");

        ApprovedScreen.Compare(screen.Text, $"tasks-{columns}x{rows}");
    }

    [Test]
    public void The_colours_of_tasks_of_all_kinds()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        ApprovedScreen.Compare(screen.Colors, "tasks-colors-80x24");
    }

    [TestCase(80, 24)]
    [TestCase(45, 12)]
    public void The_lists_with_the_focus(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("h", "k");

        ApprovedScreen.Compare(screen.Text, $"lists-{columns}x{rows}");
    }

    [TestCase(80, 24)]
    [TestCase(45, 12)]
    public void The_details_of_a_task_with_much_to_say(int columns, int rows)
    {
        var task = SomeTasks.OfAllKinds[1] with { Description = string.Join("\n", Enumerable.Range(1, 20).Select(n => $"{n}. A line of the notes, which is long enough to be broken.")) };
        using var screen = ScreenDriver.Open([task], columns, rows);

        screen.Press("Enter");

        ApprovedScreen.Compare(screen.Text, $"details-{columns}x{rows}");
    }

    [Test]
    public void A_list_longer_than_the_screen()
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(100));

        screen.Press("G", "k");

        ApprovedScreen.Compare(screen.Text, "long-80x24");
    }

    [Test]
    public void A_search_that_is_typed()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        screen.Press("/").Type("the re");

        ApprovedScreen.Compare(screen.Text, "search-80x24");
    }

    [Test]
    public void A_search_that_finds_nothing()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        screen.Press("/").Type("nowhere").Press("Enter");

        ApprovedScreen.Compare(screen.Text, "search-nothing-80x24");
    }

    [Test]
    public void A_title_that_is_typed()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, 60, 15);

        screen.Press("a").Type("Pay the rent");

        ApprovedScreen.Compare(screen.Text, "add-60x15");
    }

    [TestCase(80, 24)]
    [TestCase(60, 15)]
    [TestCase(40, 10)]
    public void The_form_without_anything_in_it(int columns, int rows)
    {
        using var screen = ScreenDriver.Open([], columns, rows);

        screen.Press("A");

        ApprovedScreen.Compare(screen.Text, $"form-{columns}x{rows}");
    }

    [TestCase(80, 24)]
    [TestCase(60, 15)]
    public void The_form_with_a_task_in_it(int columns, int rows)
    {
        using var screen = ScreenDriver.Open([SomeTasks.OfAllKinds[1]], columns, rows);

        screen.Press("e");

        ApprovedScreen.Compare(screen.Text, $"form-filled-{columns}x{rows}");
    }

    [TestCase(80, 24)]
    [TestCase(60, 15)]
    [TestCase(40, 10)]
    public void The_form_with_mistakes(int columns, int rows)
    {
        using var screen = ScreenDriver.Open([], columns, rows);

        screen.Press("A", "Tab").Type("tomorrow-ish").Press("Down", "Down", "Down", "Down").Type("soon").Press("Ctrl-S");

        ApprovedScreen.Compare(screen.Picture, $"form-mistakes-{columns}x{rows}");
    }

    [TestCase(80, 24)]
    [TestCase(40, 10)]
    public void Help(int columns, int rows)
    {
        using var screen = ScreenDriver.Open([], columns, rows);

        screen.Press("?");

        ApprovedScreen.Compare(screen.Text, $"help-{columns}x{rows}");
    }

    [TestCase(80, 24)]
    [TestCase(40, 10)]
    public void A_menu(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("Alt-t");

        ApprovedScreen.Compare(screen.Text, $"menu-{columns}x{rows}");
    }

    [Test]
    public void A_menu_of_things_that_cannot_be_done()
    {
        using var screen = ScreenDriver.Open([], 60, 15);

        screen.Press("Alt-t");

        ApprovedScreen.Compare(screen.Picture, "menu-unavailable-60x15");
    }

    [TestCase("s", 80)]
    [TestCase("d", 80)]
    [TestCase("s", 40)]
    public void Keys_that_wait_for_more(string key, int columns)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, columns == 80 ? 24 : 10);

        screen.Press(key);

        ApprovedScreen.Compare(screen.Text, $"waiting-{key}-{columns}");
    }

    [TestCase(80, 24)]
    [TestCase(40, 10)]
    public void A_change_that_could_not_be_saved(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);
        screen.Disk.Trouble = DiskFull;

        screen.Press("x", "j");

        ApprovedScreen.Compare(screen.Text, $"not-saved-{columns}x{rows}");
    }

    [TestCase(80, 24)]
    [TestCase(40, 10)]
    public void Quitting_with_a_change_that_could_not_be_saved(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);
        screen.Disk.Trouble = DiskFull;

        screen.Press("x", "q");

        ApprovedScreen.Compare(screen.Text, $"quit-unsaved-{columns}x{rows}");
    }

    [Test]
    public void Read_only()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, readOnly: "READ-ONLY");

        screen.Press("x");

        ApprovedScreen.Compare(screen.Text, "read-only-80x24");
    }

    [TestCase(80, 24)]
    [TestCase(40, 10)]
    public void A_task_was_deleted(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("d", "d");

        ApprovedScreen.Compare(screen.Text, $"deleted-{columns}x{rows}");
    }

    [Test]
    public void Changes_in_the_form_are_not_thrown_away_unasked()
    {
        using var screen = ScreenDriver.Open([SomeTasks.OfAllKinds[0]]);

        screen.Press("e").Type("!").Press("Esc");

        ApprovedScreen.Compare(screen.Text, "discard-80x24");
    }

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    [TestCase(40, 10)]
    public void The_palette(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("p", "S", ":");

        ApprovedScreen.Compare(screen.Text, $"palette-{columns}x{rows}");
    }

    [Test]
    public void The_palette_with_something_typed()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        screen.Press(":").Type("re").Press("Down");

        ApprovedScreen.Compare(screen.Picture, "palette-search-80x24");
    }

    [TestCase(80, 24)]
    [TestCase(40, 10)]
    public void The_menu_of_a_task(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("j", "Shift-F10");

        ApprovedScreen.Compare(screen.Text, $"context-menu-{columns}x{rows}");
    }

    [Test]
    public void A_menu_within_a_menu()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        screen.Press("Alt-v", "Down", "Right");

        ApprovedScreen.Compare(screen.Text, "submenu-80x24");
    }

    [Test]
    public void The_help_with_something_searched_for()
    {
        using var screen = ScreenDriver.Open([]);

        screen.Press("?", "/").Type("task");

        ApprovedScreen.Compare(screen.Text, "help-search-80x24");
    }
}
