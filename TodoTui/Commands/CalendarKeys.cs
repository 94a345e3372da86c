using TodoTui.Core.Todos;

namespace TodoTui.Commands;

/// <summary>The keys that go from day to day in a calendar.</summary>
internal static class CalendarKeys
{
    /// <summary>How far <paramref name="stroke"/> goes; null when it goes nowhere.</summary>
    /// <param name="stroke">A stroke, as the command table names it.</param>
    public static DateShift? StepOf(string stroke) => stroke switch
    {
        "h" or "CursorLeft" => new DateShift(-1, DateUnit.Day),
        "l" or "CursorRight" => new DateShift(1, DateUnit.Day),
        "k" or "CursorUp" => new DateShift(-1, DateUnit.Week),
        "j" or "CursorDown" => new DateShift(1, DateUnit.Week),
        "PageUp" => new DateShift(-1, DateUnit.Month),
        "PageDown" => new DateShift(1, DateUnit.Month),
        _ => null,
    };
}
