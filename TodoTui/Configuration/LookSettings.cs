namespace TodoTui.Configuration;

/// <summary>How many colours are sent to the terminal.</summary>
internal enum ColorDepth
{
    /// <summary>As many as it is known to have.</summary>
    Auto,

    /// <summary>Its sixteen.</summary>
    Sixteen,

    /// <summary>Any.</summary>
    True,
}

/// <summary>Which signs are drawn.</summary>
internal enum GlyphSet
{
    /// <summary>Those that the locale has.</summary>
    Auto,

    /// <summary>With lines and arrows.</summary>
    Unicode,

    /// <summary>What every terminal has.</summary>
    Ascii,
}

/// <summary>How the screen looks.</summary>
internal sealed record LookSettings
{
    /// <summary>The theme that follows the terminal.</summary>
    public const string AutoTheme = "auto";

    /// <summary>The name of the theme, or <see cref="AutoTheme"/>.</summary>
    public string Theme { get; init; } = "terminal";

    /// <summary>How many colours the terminal gets.</summary>
    public ColorDepth Colors { get; init; }

    /// <summary>Which signs are drawn.</summary>
    public GlyphSet Glyphs { get; init; }
}
