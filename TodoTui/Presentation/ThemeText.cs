using TodoTui.Themes;

namespace TodoTui.Presentation;

/// <summary>Themes, in words.</summary>
internal static class ThemeText
{
    private const int NameColumns = 21;

    /// <summary>What a theme that follows the terminal is like.</summary>
    public const string Auto = "light or dark, as the terminal is";

    /// <summary>Why nothing can be chosen where the user wants no colours.</summary>
    public const string Colorless = "NO_COLOR is set: the screen stays without colours.";

    /// <summary>What a row says of a theme that cannot be shown.</summary>
    public const string NeedsTrueColors = "needs true colours";

    /// <summary>A theme in the list.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="about">What it is like.</param>
    /// <param name="isKept">Whether it was shown before the list was opened.</param>
    /// <param name="glyphs">The signs.</param>
    /// <param name="ink">How what it is like looks.</param>
    public static StyledLine Row(string name, string about, bool isKept, Glyphs glyphs, Ink ink = Ink.Dim) => new(
    [
        new Span($"{(isKept ? glyphs.Current : " ")}{ScreenText.Fit(ScreenText.Safe(name), NameColumns, glyphs.Ellipsis)}", Ink.Text),
        new Span(ScreenText.Safe(about), ink),
    ]);

    /// <summary>What was chosen, and how it is for good.</summary>
    public static string Chosen(string name, string configFile) => $"For good: \"theme\": \"{ScreenText.Safe(name)}\" in {ScreenText.Safe(configFile)}";

    /// <summary>What is wrong where a theme is set.</summary>
    public static string NoSuchTheme(string name, string file) =>
        $"there is no theme \"{name}\": there are \"auto\", {string.Join(", ", ShippedThemes.All.Select(theme => $"\"{theme.Name}\""))}, and one of your own would be {file}";

    /// <summary>Why a theme is not shown.</summary>
    public static string NotShown(string name) => $"\"{ScreenText.Safe(name)}\" {NeedsTrueColors}. If you have them: \"colors\": \"true\"";
}
