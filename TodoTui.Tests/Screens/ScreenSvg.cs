using System.Globalization;
using System.Net;
using System.Text;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Tests.Screens;

/// <summary>A screen as a picture for the README: every cell where a terminal has it, in the colours of one.</summary>
internal static class ScreenSvg
{
    private const double CellWidth = 8.4;
    private const int CellHeight = 16;
    private const int Baseline = 12;
    private const int Margin = 8;

    // The named colours as a usual terminal has them; by their numbers they are those of the first monitors.
    private static readonly Dictionary<Color, string> Named = new()
    {
        [new Color(ColorName16.Black)] = "#16181d",
        [new Color(ColorName16.DarkGray)] = "#7d828c",
        [new Color(ColorName16.Red)] = "#c4473f",
        [new Color(ColorName16.BrightRed)] = "#e0554c",
        [new Color(ColorName16.Green)] = "#4d9a52",
        [new Color(ColorName16.Yellow)] = "#c48f1c",
        [new Color(ColorName16.Blue)] = "#4579c4",
        [new Color(ColorName16.Magenta)] = "#a35fb8",
        [new Color(ColorName16.Cyan)] = "#2d9fa8",
    };

    public static string Of(Cell[,] contents, string foreground, string background)
    {
        var (rows, columns) = (contents.GetLength(0), contents.GetLength(1));
        var (width, height) = (Number((columns * CellWidth) + (2 * Margin)), (rows * CellHeight) + (2 * Margin));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"{background}\"/>\n");
        for (var row = 0; row < rows; row++)
        {
            foreach (var run in RunsOf(contents, row))
                Draw(svg, run, row, foreground, background);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static IEnumerable<Run> RunsOf(Cell[,] contents, int row)
    {
        var columns = contents.GetLength(1);
        for (var start = 0; start < columns;)
        {
            var attribute = contents[row, start].Attribute ?? default;
            var text = new StringBuilder();
            var end = start;
            while (end < columns && (contents[row, end].Attribute ?? default) == attribute)
                text.Append(contents[row, end++].Grapheme);
            yield return new Run(start, end - start, text.ToString(), attribute);
            start = end;
        }
    }

    private static void Draw(StringBuilder svg, Run run, int row, string foreground, string background)
    {
        var isReversed = run.Attribute.Style.HasFlag(TextStyle.Reverse);
        var (ink, paper) = (Hex(run.Attribute.Foreground, foreground), Hex(run.Attribute.Background, background));
        if (isReversed)
            (ink, paper) = (paper, ink);
        var (x, y, width) = (Number((run.Column * CellWidth) + Margin), (row * CellHeight) + Margin, Number(run.Columns * CellWidth));
        if (paper != background)
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{CellHeight}\" fill=\"{paper}\"/>\n");
        if (string.IsNullOrWhiteSpace(run.Text))
            return;
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y + Baseline}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\" fill=\"{ink}\"{Style(run.Attribute.Style)}>{WebUtility.HtmlEncode(run.Text)}</text>\n");
    }

    private static string Style(TextStyle style) =>
        (style.HasFlag(TextStyle.Bold) ? " font-weight=\"bold\"" : "")
        + (style.HasFlag(TextStyle.Underline) ? " text-decoration=\"underline\"" : "")
        + (style.HasFlag(TextStyle.Faint) ? " opacity=\"0.6\"" : "");

    private static string Hex(Color color, string ofTerminal) =>
        color == Color.None ? ofTerminal : Named.GetValueOrDefault(color) ?? string.Create(CultureInfo.InvariantCulture, $"#{color.R:x2}{color.G:x2}{color.B:x2}");

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private sealed record Run(int Column, int Columns, string Text, Attribute Attribute);
}
