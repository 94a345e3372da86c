using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Terminal.Gui.Drawing;
using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Tests.Terminal;

/// <summary>Rows of a screen as text with their colours, the same for what a program means and what a terminal shows.</summary>
internal static partial class ShownRow
{
    private static readonly string Plain = new Look().ToString();

    private static readonly (TextStyle Style, int Code)[] Styles =
    [
        (TextStyle.Bold, 1), (TextStyle.Faint, 2), (TextStyle.Italic, 3), (TextStyle.Underline, 4), (TextStyle.Blink, 5), (TextStyle.Reverse, 7), (TextStyle.Strikethrough, 9),
    ];

    /// <summary>What a program means to show.</summary>
    /// <param name="contents">Its cells.</param>
    /// <param name="hasSixteenColors">Whether it sends the names of colours.</param>
    public static IReadOnlyList<string> Meant(Cell[,] contents, bool hasSixteenColors)
    {
        var rows = new List<string>();
        var looks = new Dictionary<Attribute, string>();
        for (var row = 0; row < contents.GetLength(0); row++)
        {
            var written = new Writing();
            for (var column = 0; column < contents.GetLength(1); column++)
            {
                var cell = contents[row, column];
                var attribute = cell.Attribute!.Value;
                if (!looks.TryGetValue(attribute, out var look))
                    looks[attribute] = look = LookOf(attribute, hasSixteenColors).ToString();
                written.Add(cell.Grapheme, look);
                if (ScreenText.Columns(cell.Grapheme) > 1)
                    column++;
            }

            rows.Add(written.ToString());
        }

        return rows;
    }

    /// <summary>What a terminal shows, by what tmux has captured of it.</summary>
    public static IReadOnlyList<string> Captured(IReadOnlyList<string> captured)
    {
        var rows = new List<string>();
        var look = new Look();
        foreach (var line in captured)
        {
            var written = new Writing();
            foreach (Match piece in Pieces().Matches(line))
            {
                if (piece.Groups["codes"] is { Success: true, Value: var codes })
                    look = look.After(codes);
                else
                    written.Add(piece.Value, look.ToString());
            }

            rows.Add(written.ToString());
        }

        return rows;
    }

    private static Look LookOf(Attribute attribute, bool hasSixteenColors) => new()
    {
        Foreground = CodeOf(attribute.Foreground, hasSixteenColors, 38),
        Background = CodeOf(attribute.Background, hasSixteenColors, 48),
        Styles = string.Concat(Styles.Where(style => attribute.Style.HasFlag(style.Style)).Select(style => style.Code)),
    };

    private static string CodeOf(Color color, bool hasSixteenColors, int number) =>
        color == Color.None ? ""
        : hasSixteenColors ? ((int)color.GetAnsiColorCode() + number - 38).ToString(CultureInfo.InvariantCulture)
        : $"{number};2;{color.R};{color.G};{color.B}";

    [GeneratedRegex(@"\e\[(?<codes>[0-9;]*)m|[^\e]+")]
    private static partial Regex Pieces();

    /// <summary>The colours and the style of a cell, as the numbers that terminals have for them.</summary>
    private sealed record Look
    {
        public string Foreground { get; init; } = "";

        public string Background { get; init; } = "";

        public string Styles { get; init; } = "";

        public override string ToString() => $"{{{Foreground}/{Background}/{Styles}}}";

        public Look After(string codes)
        {
            var numbers = new Queue<int>(codes.Split(';').Select(code => code.Length == 0 ? 0 : int.Parse(code, null)));
            var look = this;
            while (numbers.TryDequeue(out var number))
                look = look.After(number, numbers);
            return look;
        }

        private Look After(int number, Queue<int> rest) => number switch
        {
            0 => new Look(),
            38 => this with { Foreground = Extended(number, rest) },
            48 => this with { Background = Extended(number, rest) },
            39 => this with { Foreground = "" },
            49 => this with { Background = "" },
            (>= 30 and < 38) or (>= 90 and < 98) => this with { Foreground = $"{number}" },
            (>= 40 and < 48) or (>= 100 and < 108) => this with { Background = $"{number}" },
            < 10 => this with { Styles = string.Concat((Styles + number).Order()) },
            _ => throw new FormatException($"the style {number} is not known here"),
        };

        private static string Extended(int number, Queue<int> rest) =>
            string.Join(';', Enumerable.Repeat(0, rest.Peek() == 2 ? 4 : 2).Select(_ => rest.Dequeue()).Prepend(number));
    }

    /// <summary>A row in the making: its text, with each change of colours; blanks at its end that nobody sees are left out.</summary>
    private sealed class Writing
    {
        private readonly StringBuilder _text = new();
        private string _look = Plain;
        private int _unseen;

        public void Add(string text, string look)
        {
            if (look != _look)
                _text.Append(look);
            _look = look;
            _text.Append(text);
            var blanks = look == Plain ? text.Length - text.AsSpan().TrimEnd(' ').Length : 0;
            _unseen = blanks == text.Length ? _unseen + blanks : blanks;
        }

        public override string ToString()
        {
            var seen = _text.ToString(0, _text.Length - _unseen);
            return seen.EndsWith(Plain, StringComparison.Ordinal) ? seen[..^Plain.Length] : seen;
        }
    }
}
