using System.Drawing;
using TodoTui.Views;

namespace TodoTui.Tests.Views;

public sealed class PaneLayoutTests
{
    [TestCase(80, 24, true)]
    [TestCase(200, 50, true)]
    [TestCase(60, 15, true)]
    [TestCase(59, 15, false)]
    [TestCase(60, 14, false)]
    [TestCase(40, 10, false)]
    public void The_parts_fill_the_screen_and_never_overlap(int width, int height, bool isSplit)
    {
        var screen = new Rectangle(0, 0, width, height);
        int[] rowsOfInput = [0, 1, 4];
        int[] rowsOfReminder = [0, 2];
        foreach (var (focused, inputRows, reminderRows, calendar) in
            from pane in Enum.GetValues<Pane>()
            from rows in rowsOfInput
            from reminder in rowsOfReminder
            from parts in Enum.GetValues<CalendarParts>()
            select (pane, rows, reminder, parts))
        {
            var layout = PaneLayout.For(screen.Size, focused, inputRows, reminderRows, calendar);
            Rectangle[] panes = [.. Shown(layout.Lists, layout.Table, layout.Detail, layout.Week)];
            Rectangle[] bands = [.. Shown(layout.Reminder, layout.Frame, layout.Input, layout.Status)];

            Assert.That(layout.IsSplit, Is.EqualTo(isSplit));
            Assert.That(panes, Has.Length.EqualTo((isSplit ? 3 : 1) + (layout.Week.IsEmpty ? 0 : 1)));
            Assert.That(panes.Where(pane => !Rectangle.Inflate(layout.Frame, -1, -1).Contains(pane)), Is.Empty);
            Assert.That(bands.Where(band => !screen.Contains(band)), Is.Empty);
            Assert.That(Overlaps(panes).Concat(Overlaps(bands)), Is.Empty);
            Assert.That(bands.Sum(band => band.Height), Is.EqualTo(height - 1), "all rows but the menu's");
        }
    }

    [TestCase(120, 30, true)]
    [TestCase(200, 50, true)]
    [TestCase(119, 30, false)]
    [TestCase(120, 29, false)]
    public void The_week_is_there_where_it_has_room(int width, int height, bool isShown)
    {
        Assert.That(PaneLayout.For(new Size(width, height), Pane.Table, 4, 0, CalendarParts.MonthAndWeek).Week.IsEmpty, Is.EqualTo(!isShown));
        Assert.That(PaneLayout.For(new Size(width, height), Pane.Table, 0, 0, CalendarParts.Month).Week.IsEmpty);
    }

    [TestCase(39, 10)]
    [TestCase(40, 9)]
    [TestCase(39, 9)]
    [TestCase(1, 1)]
    public void On_a_screen_that_is_too_small_there_are_no_panes(int width, int height)
    {
        Assert.That(PaneLayout.For(new Size(width, height), Pane.Table, 4), Is.EqualTo(PaneLayout.For(Size.Empty, Pane.Lists, 0)));
        Assert.That(PaneLayout.For(new Size(width, height), Pane.Table, 4).IsTooSmall);
    }

    [TestCase(10, 1, 1)]
    [TestCase(50, 1, 1)]
    [TestCase(10, 4, 2)]
    [TestCase(15, 4, 3)]
    [TestCase(24, 4, 3)]
    [TestCase(40, 4, 4)]
    public void The_line_for_typing_leaves_the_tasks_their_room(int height, int wanted, int rows)
    {
        Assert.That(PaneLayout.For(new Size(80, height), Pane.Table, wanted).Input.Height, Is.EqualTo(rows));
    }

    [TestCase(10, 0, 2)]
    [TestCase(10, 1, 1)]
    [TestCase(14, 4, 1)]
    [TestCase(15, 4, 2)]
    public void While_one_types_on_a_small_screen_a_reminder_takes_one_row(int height, int wantedInput, int rows)
    {
        Assert.That(PaneLayout.For(new Size(80, height), Pane.Table, wantedInput, 2).Reminder, Is.EqualTo(new Rectangle(0, 1, 80, rows)));
    }

    private static IEnumerable<Rectangle> Shown(params Rectangle[] parts) => parts.Where(part => part is { Width: > 0, Height: > 0 });

    private static IEnumerable<Rectangle> Overlaps(Rectangle[] parts) =>
        parts.SelectMany((part, index) => parts[(index + 1)..].Where(part.IntersectsWith));
}
