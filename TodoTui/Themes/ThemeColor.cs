using System.Globalization;
using Terminal.Gui.Drawing;

namespace TodoTui.Themes;

/// <summary>Colours as people write them, and how light they are.</summary>
internal static class ThemeColor
{
    private const string Default = "default";

    /// <summary>What a colour can be, for the user.</summary>
    public static string Values { get; } = $"\"#rrggbb\", \"{Default}\" or one of {string.Join(", ", Enum.GetNames<ColorName16>().Select(ToWords))}";

    /// <summary>The colour of <c>#rrggbb</c>; null when it is none.</summary>
    public static Color? OfCode(string code) =>
        code.Length == 7 && code[0] == '#' && int.TryParse(code.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new Color(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff)
            : null;

    /// <summary>The colour of a name of the sixteen, such as <c>bright_red</c>, or the terminal's own for <c>default</c>; null when it is none.</summary>
    public static Color? OfName(string name) => name == Default
        ? Color.None
        : Enum.GetValues<ColorName16>().Where(color => ToWords(color.ToString()) == name).Select(color => (Color?)new Color(color)).FirstOrDefault();

    /// <summary>How far apart two colours are in lightness, from 1 to 21, as WCAG 2 has it.</summary>
    public static double Contrast(Color one, Color other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Whether dark text reads better on this ground than light text does.</summary>
    public static bool IsLight(Color ground) => Contrast(ground, Color.Black) > Contrast(ground, Color.White);

    /// <summary>A name of the program as it stands in a file: <c>BrightRed</c> is <c>bright_red</c>.</summary>
    public static string ToWords(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static double Luminance(Color color) => (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
