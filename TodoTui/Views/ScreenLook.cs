using TodoTui.Configuration;
using TodoTui.Presentation;
using TodoTui.Themes;

namespace TodoTui.Views;

/// <summary>How everything on the screen looks, its attributes and its signs, and how it scrolls. All views share one.</summary>
internal sealed class ScreenLook(Theme theme, Glyphs glyphs)
{
    /// <summary>The theme. Whoever changes it has everything drawn again.</summary>
    public Theme Theme { get; set; } = theme;

    /// <summary>The signs. Whoever changes them has everything drawn again.</summary>
    public Glyphs Glyphs { get; set; } = glyphs;

    /// <summary>How many rows a notch of the wheel scrolls.</summary>
    public int WheelRows { get; set; } = UserSettings.Default.WheelRows;
}
