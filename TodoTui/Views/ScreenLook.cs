using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>How everything on the screen looks: its attributes and its signs.</summary>
internal sealed record ScreenLook(Theme Theme, Glyphs Glyphs);
