using System.Drawing;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// Where everything goes on a screen of a given size. From 60×15 on there are three panes; below that the one with the
/// focus; below 40×10 none.
/// </summary>
internal sealed record PaneLayout
{
    private const int MenuRows = 1;
    private const int StatusRows = 1;
    private const int SplitRows = 15;
    private const int ColumnsOfWeek = 120;
    private const int RowsOfWeek = 30;

    /// <summary>Whether the screen is too small for anything but a line that says so.</summary>
    public bool IsTooSmall { get; private init; }

    /// <summary>Whether all three panes are shown.</summary>
    public bool IsSplit { get; private init; }

    /// <summary>The banner of a reminder, under the menu; empty when none stands.</summary>
    public Rectangle Reminder { get; private init; }

    /// <summary>The rectangle of the lines around the panes, with the lines.</summary>
    public Rectangle Frame { get; private init; }

    /// <summary>The lists or the month, inside the lines; empty when they are not shown.</summary>
    public Rectangle Lists { get; private init; }

    /// <summary>The table, inside the lines; empty when it is not shown.</summary>
    public Rectangle Table { get; private init; }

    /// <summary>The details, inside the lines; empty when they are not shown.</summary>
    public Rectangle Detail { get; private init; }

    /// <summary>The week, inside the lines; empty when it is not shown.</summary>
    public Rectangle Week { get; private init; }

    /// <summary>The line for typing with the rows below it; empty when it is closed.</summary>
    public Rectangle Input { get; private init; }

    /// <summary>The status line.</summary>
    public Rectangle Status { get; private init; }

    /// <summary>The layout of a screen.</summary>
    /// <param name="screen">Its size in columns and rows.</param>
    /// <param name="focused">The pane to show when there is room for one only.</param>
    /// <param name="wantedInputRows">The rows that the line for typing would like; 0 when it is closed.</param>
    /// <param name="wantedReminderRows">The rows that the banner of a reminder would like; 0 when none stands.</param>
    /// <param name="calendar">What is shown of the calendar.</param>
    public static PaneLayout For(Size screen, Pane focused, int wantedInputRows, int wantedReminderRows = 0, CalendarParts calendar = CalendarParts.None)
    {
        if (IsTooSmallFor(screen))
            return new PaneLayout { IsTooSmall = true };
        var inputRows = Math.Min(wantedInputRows, MostInputRows(screen.Height));
        // Who is typing cannot answer it by a key; on a small screen the tasks get that row.
        var reminderRows = inputRows > 0 && screen.Height < SplitRows ? Math.Min(wantedReminderRows, 1) : wantedReminderRows;
        var panesTop = MenuRows + reminderRows;
        var layout = new PaneLayout
        {
            IsSplit = screen.Width >= 60 && screen.Height >= SplitRows,
            Reminder = new Rectangle(0, MenuRows, screen.Width, reminderRows),
            Frame = new Rectangle(0, panesTop, screen.Width, screen.Height - panesTop - StatusRows - inputRows),
            Input = new Rectangle(0, screen.Height - StatusRows - inputRows, screen.Width, inputRows),
            Status = new Rectangle(0, screen.Height - StatusRows, screen.Width, StatusRows),
        };
        var weekRows = calendar == CalendarParts.MonthAndWeek && HasRoomForWeek(screen) ? Math.Clamp(layout.Frame.Height / 4, 6, 12) : 0;
        var leftColumns = calendar == CalendarParts.None ? ListColumns(screen.Width) : MonthGrid.ColumnsOn(screen.Width);
        return layout.IsSplit ? layout.Split(leftColumns, weekRows) : layout.Single(focused);
    }

    /// <summary>Whether a screen is too small for anything but a line that says so.</summary>
    public static bool IsTooSmallFor(Size screen) => screen.Width < 40 || screen.Height < 10;

    /// <summary>Whether a screen has room for the week of the calendar.</summary>
    public static bool HasRoomForWeek(Size screen) => screen.Width >= ColumnsOfWeek && screen.Height >= RowsOfWeek;

    private static int ListColumns(int screenColumns) => screenColumns >= 100 ? 20 : 16;

    // The tasks come first.
    private static int MostInputRows(int rows) => rows switch
    {
        < 15 => 2,
        < 30 => 3,
        _ => 4,
    };

    private PaneLayout Single(Pane focused)
    {
        var inside = Rectangle.Inflate(Frame, -1, -1);
        return this with
        {
            Lists = focused == Pane.Lists ? inside : Rectangle.Empty,
            Table = focused == Pane.Table ? inside : Rectangle.Empty,
            Detail = focused == Pane.Detail ? inside : Rectangle.Empty,
        };
    }

    private PaneLayout Split(int leftColumns, int weekRows)
    {
        var all = Rectangle.Inflate(Frame, -1, -1);
        var inside = weekRows == 0 ? all : all with { Height = all.Height - weekRows - 1 };
        var detailRows = Math.Clamp(inside.Height / 4, 3, 14);
        var right = Rectangle.FromLTRB(inside.Left + leftColumns + 1, inside.Top, inside.Right, inside.Bottom);
        return this with
        {
            Lists = inside with { Width = leftColumns },
            Table = right with { Height = right.Height - detailRows - 1 },
            Detail = right with { Y = right.Bottom - detailRows, Height = detailRows },
            Week = weekRows == 0 ? Rectangle.Empty : all with { Y = all.Bottom - weekRows, Height = weekRows },
        };
    }
}

/// <summary>What is shown of the calendar.</summary>
internal enum CalendarParts
{
    /// <summary>Nothing: it is closed.</summary>
    None,

    /// <summary>The month, in the place of the lists.</summary>
    Month,

    /// <summary>The month, and the week where there is room for it.</summary>
    MonthAndWeek,
}
