using System.Globalization;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;

namespace TodoTui.Typing;

/// <summary>How the user writes dates, for the lines and fields that read them.</summary>
internal static class UserHabits
{
    /// <summary>Where a week begins.</summary>
    public static DayOfWeek FirstDayOfWeek => CultureInfo.CurrentCulture.DateTimeFormat.FirstDayOfWeek;

    /// <summary>What a line that is typed <paramref name="now"/> depends on.</summary>
    public static QuickAddContext At(LocalDateTime now) => new QuickAddContext(now, CultureInfo.CurrentCulture, FirstDayOfWeek);
}
