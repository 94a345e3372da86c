using Terminal.Gui.Drawing;
using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Themes;

/// <summary>The themes that come with the program.</summary>
internal static class ShippedThemes
{
    /// <summary>The sixteen colours of the terminal, so that they follow the user's own palette, on the terminal's own ground.</summary>
    public static readonly Theme Terminal = new("terminal", "the 16 colours of the terminal", new Dictionary<Ink, Attribute>
    {
        [Ink.Text] = new(Color.None, Color.None),
        [Ink.Dim] = Named(ColorName16.DarkGray),
        [Ink.Heading] = new(Color.None, Color.None, TextStyle.Bold),
        [Ink.Accent] = Named(ColorName16.Cyan, TextStyle.Bold),
        [Ink.Alarm] = Named(ColorName16.BrightRed),
        [Ink.High] = Named(ColorName16.Yellow, TextStyle.Bold),
        [Ink.Border] = Named(ColorName16.DarkGray),
        [Ink.Selected] = new(new Color(ColorName16.Black), new Color(ColorName16.Cyan)),
        [Ink.SelectedDim] = new(new Color(ColorName16.DarkGray), new Color(ColorName16.Cyan)),
        [Ink.SelectedElsewhere] = new(Color.None, Color.None, TextStyle.Underline),
        [Ink.Match] = Named(ColorName16.Cyan, TextStyle.Bold | TextStyle.Underline),
        [Ink.SelectedMatch] = new(new Color(ColorName16.Black), new Color(ColorName16.Cyan), TextStyle.Bold | TextStyle.Underline),
        [Ink.Status] = new(Color.None, Color.None),
        [Ink.Token] = Named(ColorName16.Cyan),
        [Ink.TokenWarning] = Named(ColorName16.BrightRed, TextStyle.Underline),
        [Ink.Measure] = Named(ColorName16.Green),
        [Ink.Red] = Named(ColorName16.Red),
        [Ink.Yellow] = Named(ColorName16.Yellow),
        [Ink.Green] = Named(ColorName16.Green),
        [Ink.Cyan] = Named(ColorName16.Cyan),
        [Ink.Blue] = Named(ColorName16.Blue),
        [Ink.Magenta] = Named(ColorName16.Magenta),
    });

    /// <summary>Without any colour (https://no-color.org): weight, underline and reverse tell the rest.</summary>
    public static readonly Theme Monochrome = new("monochrome", "no colours", new Dictionary<Ink, Attribute>
    {
        [Ink.Text] = Plain(TextStyle.None),
        [Ink.Dim] = Plain(TextStyle.Faint),
        [Ink.Heading] = Plain(TextStyle.Bold),
        [Ink.Accent] = Plain(TextStyle.Bold),
        [Ink.Alarm] = Plain(TextStyle.Bold),
        [Ink.High] = Plain(TextStyle.Bold),
        [Ink.Border] = Plain(TextStyle.Faint),
        [Ink.Selected] = Plain(TextStyle.Reverse),
        [Ink.SelectedDim] = Plain(TextStyle.Reverse | TextStyle.Faint),
        [Ink.SelectedElsewhere] = Plain(TextStyle.Underline),
        [Ink.Match] = Plain(TextStyle.Bold | TextStyle.Underline),
        [Ink.SelectedMatch] = Plain(TextStyle.Reverse | TextStyle.Bold | TextStyle.Underline),
        [Ink.Status] = Plain(TextStyle.None),
        [Ink.Token] = Plain(TextStyle.Underline),
        [Ink.TokenWarning] = Plain(TextStyle.Bold | TextStyle.Underline),
        [Ink.Measure] = Plain(TextStyle.None),
        [Ink.Red] = Plain(TextStyle.None),
        [Ink.Yellow] = Plain(TextStyle.None),
        [Ink.Green] = Plain(TextStyle.None),
        [Ink.Cyan] = Plain(TextStyle.None),
        [Ink.Blue] = Plain(TextStyle.None),
        [Ink.Magenta] = Plain(TextStyle.None),
    });

    /// <summary>What <c>"auto"</c> is on a dark terminal.</summary>
    public static readonly Theme Dark = Of("dark", "light on dark", new ThemeColors
    {
        Ground = "#1b1d23",
        Text = "#d7dae0",
        Dim = "#8d94a3",
        Border = "#858c9b",
        Accent = "#6cc3ea",
        Alarm = "#ff7b86",
        High = "#f0c25a",
        Bar = "#6cc3ea",
        OnBar = "#10131a",
        DimOnBar = "#2f3e4a",
        QuietBar = "#2b2f3a",
        Red = "#ff8a80",
        Yellow = "#e6c35c",
        Green = "#83c994",
        Cyan = "#62cfd0",
        Blue = "#8ab4ff",
        Magenta = "#d79bf0",
    });

    /// <summary>What <c>"auto"</c> is on a light terminal.</summary>
    public static readonly Theme Light = Of("light", "dark on light", new ThemeColors
    {
        Ground = "#fafafa",
        Text = "#24292f",
        Dim = "#636b76",
        Border = "#6a727d",
        Accent = "#0757b0",
        Alarm = "#b8102c",
        High = "#834e00",
        Bar = "#0757b0",
        OnBar = "#ffffff",
        DimOnBar = "#c9d9ee",
        QuietBar = "#e4e9f0",
        Red = "#b8102c",
        Yellow = "#7a5600",
        Green = "#20713a",
        Cyan = "#0a6a75",
        Blue = "#1d4fc4",
        Magenta = "#8a2ba6",
    });

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<Theme> All =
    [
        Terminal,
        Dark,
        Light,
        Of("high-contrast-dark", "white on black", new ThemeColors
        {
            Ground = "#000000",
            Text = "#ffffff",
            Dim = "#c4c4c4",
            Border = "#c4c4c4",
            Accent = "#00e5ff",
            Alarm = "#ff8080",
            High = "#ffe000",
            Bar = "#ffe000",
            OnBar = "#000000",
            DimOnBar = "#3a3300",
            QuietBar = "#2e2e2e",
            Red = "#ff8080",
            Yellow = "#ffe000",
            Green = "#5cff7a",
            Cyan = "#00e5ff",
            Blue = "#9cbcff",
            Magenta = "#ff9cff",
        }),
        Of("high-contrast-light", "black on white", new ThemeColors
        {
            Ground = "#ffffff",
            Text = "#000000",
            Dim = "#444444",
            Border = "#444444",
            Accent = "#0000b8",
            Alarm = "#9c0000",
            High = "#633500",
            Bar = "#00008a",
            OnBar = "#ffffff",
            DimOnBar = "#d0d0f0",
            QuietBar = "#e2e2e2",
            Red = "#9c0000",
            Yellow = "#5c4200",
            Green = "#005a1e",
            Cyan = "#00505a",
            Blue = "#0000b8",
            Magenta = "#74007c",
        }),
        Of("warm", "cream and amber on brown", new ThemeColors
        {
            Ground = "#2a2320",
            Text = "#eadfca",
            Dim = "#ab9a84",
            Border = "#a39179",
            Accent = "#f0a860",
            Alarm = "#ff8d7a",
            High = "#f5d06a",
            Bar = "#f0a860",
            OnBar = "#241a12",
            DimOnBar = "#50381f",
            QuietBar = "#3d332d",
            Red = "#ff8d7a",
            Yellow = "#f0cf6a",
            Green = "#b3c46a",
            Cyan = "#86cbb6",
            Blue = "#a3bfe8",
            Magenta = "#e3a6cc",
        }),
        Of("paper", "brown on cream", new ThemeColors
        {
            Ground = "#f5eeda",
            Text = "#382f23",
            Dim = "#6b5f4d",
            Border = "#6f6350",
            Accent = "#8a3c0c",
            Alarm = "#a81420",
            High = "#7a4a00",
            Bar = "#8a3c0c",
            OnBar = "#fff8e8",
            DimOnBar = "#f0d8b8",
            QuietBar = "#e6dcc2",
            Red = "#a81420",
            Yellow = "#6f5000",
            Green = "#4a6212",
            Cyan = "#155f5c",
            Blue = "#234f94",
            Magenta = "#7c2f73",
        }),
        Monochrome,
    ];

    /// <summary>The theme of this name, or null.</summary>
    public static Theme? Find(string name) => All.FirstOrDefault(theme => theme.Name == name);

    private static Attribute Named(ColorName16 color, TextStyle style = TextStyle.None) => new(new Color(color), Color.None, style);

    private static Attribute Plain(TextStyle style) => new(Color.None, Color.None, style);

    // What is bold or underlined is so in all themes: nothing is told by colour alone.
    private static Theme Of(string name, string description, ThemeColors colors) => new(name, description, new Dictionary<Ink, Attribute>
    {
        [Ink.Text] = On(colors.Ground, colors.Text),
        [Ink.Dim] = On(colors.Ground, colors.Dim),
        [Ink.Heading] = On(colors.Ground, colors.Text, TextStyle.Bold),
        [Ink.Accent] = On(colors.Ground, colors.Accent, TextStyle.Bold),
        [Ink.Alarm] = On(colors.Ground, colors.Alarm),
        [Ink.High] = On(colors.Ground, colors.High, TextStyle.Bold),
        [Ink.Border] = On(colors.Ground, colors.Border),
        [Ink.Selected] = On(colors.Bar, colors.OnBar),
        [Ink.SelectedDim] = On(colors.Bar, colors.DimOnBar),
        [Ink.SelectedElsewhere] = On(colors.QuietBar, colors.Text, TextStyle.Underline),
        [Ink.Match] = On(colors.Ground, colors.Accent, TextStyle.Bold | TextStyle.Underline),
        [Ink.SelectedMatch] = On(colors.Bar, colors.OnBar, TextStyle.Bold | TextStyle.Underline),
        [Ink.Status] = On(colors.Ground, colors.Text),
        [Ink.Token] = On(colors.Ground, colors.Accent),
        [Ink.TokenWarning] = On(colors.Ground, colors.Alarm, TextStyle.Underline),
        [Ink.Measure] = On(colors.Ground, colors.Green),
        [Ink.Red] = On(colors.Ground, colors.Red),
        [Ink.Yellow] = On(colors.Ground, colors.Yellow),
        [Ink.Green] = On(colors.Ground, colors.Green),
        [Ink.Cyan] = On(colors.Ground, colors.Cyan),
        [Ink.Blue] = On(colors.Ground, colors.Blue),
        [Ink.Magenta] = On(colors.Ground, colors.Magenta),
    })
    {
        NeedsTrueColors = true,
    };

    private static Attribute On(string ground, string text, TextStyle style = TextStyle.None) =>
        new(ThemeColor.OfCode(text)!.Value, ThemeColor.OfCode(ground)!.Value, style);
}
