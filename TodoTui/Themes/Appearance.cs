using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;
using TodoTui.Presentation;

namespace TodoTui.Themes;

/// <summary>How the user and the terminal want the screen to look, as it is known at the start.</summary>
internal sealed record Appearance
{
    /// <summary>The name of the theme that is set.</summary>
    public string ThemeName { get; init; } = new LookSettings().Theme;

    /// <summary>The theme of that name that the user has made; null for one that comes with the program.</summary>
    public ThemeReading? Own { get; init; }

    /// <summary>Where the user's own themes are.</summary>
    public required ThemeFiles Files { get; init; }

    /// <summary>Where the theme is set, for the user.</summary>
    public required string ConfigFile { get; init; }

    /// <summary>The line there that sets it, from 1; null when it has none.</summary>
    public long? Line { get; init; }

    /// <summary>Whether the user wants no colours, whatever is set.</summary>
    public bool IsColorless { get; init; }

    /// <summary>Whether the terminal shows any colour as it is.</summary>
    public bool HasTrueColors { get; init; }

    /// <summary>Whether the ground of the terminal is light; null when it does not tell.</summary>
    public bool? IsLight { get; init; }

    /// <summary>The signs.</summary>
    public Glyphs Glyphs { get; init; } = Glyphs.Unicode;

    /// <summary>Finds out. It reads the file of a theme of the user's own.</summary>
    /// <param name="isAscii">Whether the command line asks for ASCII.</param>
    /// <param name="settings">What is set.</param>
    /// <param name="paths">Where everything is.</param>
    /// <param name="environment">Looks an environment variable up.</param>
    public static Appearance Of(bool isAscii, SettingsReading settings, StoragePaths paths, Func<string, string?> environment)
    {
        var look = settings.Settings.Look;
        var files = new ThemeFiles(paths.ThemesDirectory);
        var isUnicode = look.Glyphs is GlyphSet.Unicode || (look.Glyphs is GlyphSet.Auto && TerminalAbilities.IsUtf8(environment));
        return new Appearance
        {
            ThemeName = look.Theme,
            Own = IsShipped(look.Theme) ? null : ThemeReading.Of(look.Theme, files.Load(look.Theme)),
            Files = files,
            ConfigFile = paths.ConfigFile,
            Line = settings.Lines.TryGetValue("theme", out var line) ? line : null,
            IsColorless = TerminalAbilities.IsColorless(environment),
            HasTrueColors = TerminalAbilities.HasTrueColors(environment, look.Colors),
            IsLight = TerminalAbilities.IsLight(environment),
            Glyphs = isUnicode && !isAscii ? Glyphs.Unicode : Glyphs.Ascii,
        };
    }

    /// <summary>The theme that is set, as far as the terminal can show it.</summary>
    public Theme Theme => Shown(Set);

    /// <summary>Whether the terminal has not the colours of the theme that is set.</summary>
    public bool IsReduced => ThemeName != LookSettings.AutoTheme && LacksColorsOf(Set);

    private Theme Set => Own is null ? Shipped(ThemeName, IsLight) : Own.Theme ?? ShippedThemes.Terminal;

    /// <summary>What is wrong with the theme that is set.</summary>
    public FileProblems Problems => Own switch
    {
        null => new(ConfigFile, []),
        { Theme: null, Problems.Count: 0 } => new(ConfigFile, [new(Line, ThemeText.NoSuchTheme(ThemeName, Files.PathOf(ThemeName)))]),
        _ => new(Files.PathOf(ThemeName), Own.Problems),
    };

    /// <summary>The theme of a name that comes with the program, or <c>auto</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isLight">Whether the ground of the terminal is light; null when it is not known.</param>
    public static Theme Shipped(string name, bool? isLight) => name == LookSettings.AutoTheme
        ? isLight switch { true => ShippedThemes.Light, false => ShippedThemes.Dark, _ => ShippedThemes.Terminal }
        : ShippedThemes.Find(name) ?? ShippedThemes.Terminal;

    /// <summary>A theme, or the nearest that the terminal can show and the user wants.</summary>
    public Theme Shown(Theme theme) => this switch
    {
        { IsColorless: true } => ShippedThemes.Monochrome,
        { HasTrueColors: false } when theme.NeedsTrueColors => ShippedThemes.Terminal,
        _ => theme,
    };

    /// <summary>Whether the terminal has not the colours that a theme is made of.</summary>
    public bool LacksColorsOf(Theme theme) => !IsColorless && !HasTrueColors && theme.NeedsTrueColors;

    /// <summary>Whether a name is that of a theme that comes with the program, or <c>auto</c>.</summary>
    public static bool IsShipped(string name) => name == LookSettings.AutoTheme || ShippedThemes.Find(name) is not null;
}
