using TodoTui.Configuration;

namespace TodoTui.Hosting;

/// <summary>What the environment tells of the terminal.</summary>
internal static class TerminalAbilities
{
    // In the order in which the C library takes them.
    private static readonly string[] CharacterVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    // Terminals that have true colours, for the way through SSH, which leaves COLORTERM behind.
    private static readonly string[] TrueColorTerminals = ["-direct", "kitty", "ghostty", "alacritty", "foot", "wezterm", "contour"];

    /// <summary>Whether the user wants no colours (https://no-color.org).</summary>
    public static bool IsColorless(Func<string, string?> environment) => !string.IsNullOrEmpty(environment("NO_COLOR"));

    /// <summary>Whether the terminal shows any colour as it is. GNU screen takes them for something else; tmux makes the best of them.</summary>
    public static bool HasTrueColors(Func<string, string?> environment, ColorDepth set) => set switch
    {
        ColorDepth.Sixteen => false,
        ColorDepth.True => true,
        _ when !string.IsNullOrEmpty(environment("TMUX")) => true,
        _ when !string.IsNullOrEmpty(environment("STY")) => false,
        _ when environment("COLORTERM") is "truecolor" or "24bit" => true,
        _ => environment("TERM") is { } name && Array.Exists(TrueColorTerminals, known => name.Contains(known, StringComparison.Ordinal)),
    };

    /// <summary>Whether the ground of the terminal is light, by the number of its colour in COLORFGBG; null when that does not tell.</summary>
    public static bool? IsLight(Func<string, string?> environment) =>
        int.TryParse(environment("COLORFGBG")?.Split(';')[^1], out var ground) && ground is >= 0 and < 16
            ? ground is 7 or > 8
            : null;

    /// <summary>Whether the characters of the locale are those of UTF-8. Windows has no such variables, and does well without.</summary>
    public static bool IsUtf8(Func<string, string?> environment)
    {
        var locale = CharacterVariables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale is null ? OperatingSystem.IsWindows() : locale.Replace("-", "", StringComparison.Ordinal).Contains("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
