namespace TodoTui.Presentation;

/// <summary>The signs of the screen, each one column wide: Unicode, or ASCII for terminals without it.</summary>
internal sealed record Glyphs
{
    /// <summary>With lines and arrows.</summary>
    public static readonly Glyphs Unicode = new();

    /// <summary>With what every terminal has.</summary>
    public static readonly Glyphs Ascii = new()
    {
        Check = "x",
        Ellipsis = "~",
        High = "^",
        Medium = "-",
        Low = "v",
        Recurring = "@",
        Ascending = "^",
        Descending = "v",
        Current = ">",
        Saved = "ok",
        Horizontal = '-',
        Vertical = '|',
        TopLeft = '+',
        TopRight = '+',
        BottomLeft = '+',
        BottomRight = '+',
        TeeDown = '+',
        TeeUp = '+',
        TeeRight = '+',
        TeeLeft = '+',
        Separator = "-",
        ScrollThumb = '#',
        Shades = ":=%#",
        NoShade = ".",
        Bar = '=',
    };

    public string Check { get; init; } = "✓";

    public string Ellipsis { get; init; } = "…";

    public string High { get; init; } = "▲";

    public string Medium { get; init; } = "·";

    public string Low { get; init; } = "▽";

    public string Recurring { get; init; } = "↻";

    public string Ascending { get; init; } = "▲";

    public string Descending { get; init; } = "▼";

    public string Current { get; init; } = "▸";

    public string Saved { get; init; } = "✓";

    public string Marked { get; init; } = "*";

    public char Horizontal { get; init; } = '─';

    public char Vertical { get; init; } = '│';

    public char TopLeft { get; init; } = '┌';

    public char TopRight { get; init; } = '┐';

    public char BottomLeft { get; init; } = '└';

    public char BottomRight { get; init; } = '┘';

    public char TeeDown { get; init; } = '┬';

    public char TeeUp { get; init; } = '┴';

    public char TeeRight { get; init; } = '├';

    public char TeeLeft { get; init; } = '┤';

    public string Separator { get; init; } = "·";

    public char ScrollThumb { get; init; } = '█';

    /// <summary>From little to much.</summary>
    public string Shades { get; init; } = "░▒▓█";

    public string NoShade { get; init; } = "·";

    public char Bar { get; init; } = '▄';
}
