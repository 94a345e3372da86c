using System.Drawing;
using TodoTui.Presentation;

namespace TodoTui.Tests.Presentation;

public sealed class MonthGridTests
{
    [TestCase(80, 28)]
    [TestCase(60, 28)]
    [TestCase(120, 42)]
    [TestCase(400, 56)]
    public void A_wider_screen_has_a_wider_month(int screen, int columns)
    {
        Assert.That(MonthGrid.ColumnsOn(screen), Is.EqualTo(columns));
    }

    [TestCase(28, 6, 1, 0)]
    [TestCase(28, 11, 1, 1)]
    [TestCase(28, 20, 3, 1)]
    [TestCase(42, 25, 4, 1)]
    [TestCase(42, 80, 4, 1)]
    public void Every_week_has_as_many_rows(int columns, int rows, int weekRows, int headerRows)
    {
        var grid = MonthGrid.For(new Size(columns, rows));

        Assert.That((grid.WeekRows, grid.HeaderRows), Is.EqualTo((weekRows, headerRows)));
        Assert.That((grid.WeekRows * MonthPage.Weeks) + grid.HeaderRows, Is.LessThanOrEqualTo(rows));
    }

    [Test]
    public void A_cell_of_the_pane_belongs_to_a_day()
    {
        var grid = MonthGrid.For(new Size(28, 20));

        Assert.That(grid.PlaceAt(new Point(0, 0)), Is.Null);
        Assert.That(grid.PlaceAt(new Point(0, 1)), Is.EqualTo((0, 0)));
        Assert.That(grid.PlaceAt(new Point(27, 3)), Is.EqualTo((0, 6)));
        Assert.That(grid.PlaceAt(new Point(4, 18)), Is.EqualTo((5, 1)));
        Assert.That(grid.PlaceAt(new Point(4, 19)), Is.Null);
        Assert.That(grid.PlaceAt(new Point(28, 5)), Is.Null);
    }
}
