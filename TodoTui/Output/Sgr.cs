using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Output;

/// <summary>
/// The sequences that change how a terminal writes (SGR, ECMA-48 8.3.117): the shortest one from one look to the next.
/// </summary>
internal sealed class Sgr
{
    // What switches a style on, and what switches it off.
    private static readonly (TextStyle Style, int On, int Off)[] Styles =
    [
        (TextStyle.Bold, 1, 22),
        (TextStyle.Faint, 2, 22),
        (TextStyle.Italic, 3, 23),
        (TextStyle.Underline, 4, 24),
        (TextStyle.Blink, 5, 25),
        (TextStyle.Reverse, 7, 27),
        (TextStyle.Strikethrough, 9, 29),
    ];

    // There are few looks on a screen, and the same ones follow each other all the time.
    private readonly Dictionary<(Attribute From, Attribute To), string> _known = [];
    private bool _hasSixteenColors;

    /// <summary>The sequence that turns one look into another; nothing when they are the same.</summary>
    /// <param name="from">How the terminal writes.</param>
    /// <param name="to">How it is to write.</param>
    /// <param name="hasSixteenColors">Whether it knows the sixteen colours only.</param>
    public string Between(Attribute from, Attribute to, bool hasSixteenColors)
    {
        if (from == to)
            return "";
        if (_hasSixteenColors != hasSixteenColors)
            _known.Clear();
        _hasSixteenColors = hasSixteenColors;
        if (!_known.TryGetValue((from, to), out var sequence))
            _known[(from, to)] = sequence = Shortest(from, to);
        return sequence;
    }

    private string Shortest(Attribute from, Attribute to)
    {
        var change = $"\e[{string.Join(';', Changes(from, to))}m";
        var anew = to == CellLook.Plain ? "\e[m" : $"\e[{string.Join(';', Changes(CellLook.Plain, to).Prepend("0"))}m";
        return change.Length <= anew.Length ? change : anew;
    }

    private IEnumerable<string> Changes(Attribute from, Attribute to)
    {
        // Bold and faint have one end in common.
        var ended = Styles.Where(style => from.Style.HasFlag(style.Style) && !to.Style.HasFlag(style.Style)).Select(style => style.Off).Distinct().ToList();
        var kept = Styles.Where(style => from.Style.HasFlag(style.Style) && !ended.Contains(style.Off)).Select(style => style.Style);
        var begun = Styles.Where(style => to.Style.HasFlag(style.Style) && !kept.Contains(style.Style)).Select(style => style.On);
        foreach (var code in ended.Concat(begun))
            yield return $"{code}";
        if (from.Foreground != to.Foreground)
            yield return ColorCode(to.Foreground, background: 0);
        if (from.Background != to.Background)
            yield return ColorCode(to.Background, background: 10);
    }

    private string ColorCode(Color color, int background)
    {
        if (color == Color.None)
            return $"{39 + background}";
        return _hasSixteenColors ? $"{(int)color.GetAnsiColorCode() + background}" : $"{38 + background};2;{color.R};{color.G};{color.B}";
    }
}
