using System.Drawing;

namespace TodoTui.Presentation;

/// <summary>How the days of a month share the room of their pane.</summary>
/// <param name="CellColumns">Columns of a day.</param>
/// <param name="WeekRows">Rows of a week.</param>
/// <param name="HeaderRows">Rows of the names of the weekdays: 1, or 0 where there is no room for them.</param>
internal readonly record struct MonthGrid(int CellColumns, int WeekRows, int HeaderRows)
{
    private const int MostWeekRows = 4;
    private const int FewestCellColumns = 4;
    private const int MostCellColumns = 8;

    // A day is so wide on a screen that is twenty times as wide.
    private const int ScreenOfCell = 20;

    /// <summary>Whether a day has a row for its bar.</summary>
    public bool HasBars => WeekRows >= 4 && CellColumns >= 6;

    /// <summary>The columns that a month gets on a screen of <paramref name="screenColumns"/>.</summary>
    public static int ColumnsOn(int screenColumns) => MonthPage.Days * Math.Clamp(screenColumns / ScreenOfCell, FewestCellColumns, MostCellColumns);

    /// <summary>The grid that fits into <paramref name="room"/>.</summary>
    public static MonthGrid For(Size room)
    {
        var headerRows = room.Height > MonthPage.Weeks ? 1 : 0;
        return new MonthGrid(
            Math.Max(FewestCellColumns, room.Width / MonthPage.Days),
            Math.Clamp((room.Height - headerRows) / MonthPage.Weeks, 1, MostWeekRows),
            headerRows);
    }

    /// <summary>The week and the weekday that a cell of the pane belongs to; null outside the days.</summary>
    public (int Week, int Weekday)? PlaceAt(Point cell)
    {
        var (week, weekday) = ((cell.Y - HeaderRows) / WeekRows, cell.X / CellColumns);
        return cell.Y >= HeaderRows && week < MonthPage.Weeks && weekday < MonthPage.Days ? (week, weekday) : null;
    }
}
