namespace TodoTui.Themes;

/// <summary>A theme that the user can choose.</summary>
/// <param name="Name">Its name in the configuration.</param>
/// <param name="Own">The theme, when it is one of the user's own; null for one that comes with the program, and for <c>auto</c>.</param>
internal sealed record ThemeChoice(string Name, Theme? Own);
