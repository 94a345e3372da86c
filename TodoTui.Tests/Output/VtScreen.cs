using System.Globalization;
using System.Text.RegularExpressions;
using TodoTui.Presentation;

namespace TodoTui.Tests.Output;

/// <summary>
/// A terminal that knows no more than what is sent to it: a VT100 with colours. What it does not know it refuses.
/// </summary>
internal sealed partial class VtScreen
{
    private readonly (string Text, string Look)[,] _cells;
    private readonly SortedSet<string> _look = new(StringComparer.Ordinal);
    private int _row;
    private int _column;
    private int _top;
    private int _bottom;

    /// <summary>A terminal with something on it from before.</summary>
    public VtScreen(int rows, int columns)
    {
        _cells = new (string, string)[rows, columns];
        _bottom = rows - 1;
        Fill(0, 0, rows, columns, ("x", "31"));
    }

    /// <summary>The texts and looks of a row.</summary>
    public string Row(int row) =>
        string.Join('|', Enumerable.Range(0, _cells.GetLength(1)).Select(column => _cells[row, column].Text is " " ? $" {Background(_cells[row, column].Look)}" : $"{_cells[row, column].Text}{_cells[row, column].Look}"));

    public void Take(string sent)
    {
        while (sent.Length > 0)
        {
            var match = Sequences().Match(sent);
            if (match.Success)
                Obey(match);
            else
                Write(StringInfo.GetNextTextElement(sent));
            sent = sent[(match.Success ? match.Length : StringInfo.GetNextTextElementLength(sent))..];
        }
    }

    private void Obey(Match match)
    {
        var numbers = match.Groups["n"].Value.Split(';').Select(text => text.Length == 0 ? (int?)null : int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        switch (match.Groups["end"].Value)
        {
            case "H":
                (_row, _column) = ((numbers[0] ?? 1) - 1, (numbers.ElementAtOrDefault(1) ?? 1) - 1);
                break;
            case "C":
                _column += numbers[0] ?? 1;
                break;
            case "J" when numbers[0] == 2:
                Fill(0, 0, _cells.GetLength(0), _cells.GetLength(1), Blank);
                break;
            case "K" when numbers[0] is null:
                Fill(_row, _column, _row + 1, _cells.GetLength(1), Blank);
                break;
            case "r":
                (_top, _bottom, _row, _column) = ((numbers[0] ?? 1) - 1, (numbers.ElementAtOrDefault(1) ?? _cells.GetLength(0)) - 1, 0, 0);
                break;
            case "m":
                SetLook(match.Groups["n"].Value.Split(';'));
                break;
            case "M" when match.Value == "\eM":
                Index(-1);
                break;
            default:
                throw new InvalidOperationException($"unknown: {match.Value[1..]}");
        }
    }

    private void Write(string text)
    {
        switch (text)
        {
            case "\r\n":
                _column = 0;
                Index(1);
                return;
            case "\n":
                Index(1);
                return;
        }

        var width = ScreenText.Columns(text);
        Part(_row, _column);
        Part(_row, _column + width);
        _cells[_row, _column] = (text, Look);
        if (width > 1)
            _cells[_row, _column + 1] = ("", Look);
        _column += width;
    }

    // Half a wide character is no character.
    private void Part(int row, int column)
    {
        if (column < 1 || column >= _cells.GetLength(1) || _cells[row, column].Text.Length > 0)
            return;
        _cells[row, column - 1].Text = " ";
        _cells[row, column].Text = " ";
    }

    private void Index(int step)
    {
        var isAtMargin = _row == (step > 0 ? _bottom : _top);
        if (!isAtMargin)
        {
            _row += step;
            return;
        }

        for (var row = step > 0 ? _top : _bottom; row != _row; row += step)
        {
            for (var column = 0; column < _cells.GetLength(1); column++)
                _cells[row, column] = _cells[row + step, column];
        }

        Fill(_row, 0, _row + 1, _cells.GetLength(1), Blank);
    }

    private void SetLook(string[] codes)
    {
        for (var index = 0; index < codes.Length; index++)
        {
            var code = codes[index];
            if (code is "38" or "48")
                index += 4;
            switch (code)
            {
                case "" or "0":
                    _look.Clear();
                    break;
                case "22":
                    _look.ExceptWith(["1", "2"]);
                    break;
                case "23" or "24" or "25" or "27" or "29":
                    _look.Remove(code[1..]);
                    break;
                default:
                    SetColorOrStyle(code, string.Join(';', codes[(code is "38" or "48" ? index - 4 : index)..(index + 1)]));
                    break;
            }
        }
    }

    private void SetColorOrStyle(string code, string whole)
    {
        var number = int.Parse(code, CultureInfo.InvariantCulture);
        if (number is >= 30 and < 40 or >= 90 and < 98)
            _look.RemoveWhere(IsForeground);
        if (number is >= 40 and < 50 or >= 100 and < 108)
            _look.RemoveWhere(IsBackground);
        if (number is not (39 or 49))
            _look.Add(whole);
    }

    private string Look => $"[{string.Join(',', _look)}]";

    private (string, string) Blank => (" ", $"[{string.Join(',', _look.Where(IsBackground))}]");

    private static bool IsForeground(string code) => code.StartsWith('3') && code.Length > 1 || code.StartsWith('9') && code.Length == 2;

    private static bool IsBackground(string code) => code.StartsWith('4') && code.Length > 1 || code.StartsWith("10", StringComparison.Ordinal);

    // What is seen of a blank.
    private static string Background(string look) => $"[{string.Join(',', look.Trim('[', ']').Split(',').Where(code => IsBackground(code) || code is "4" or "7" or "9"))}]";

    private void Fill(int top, int left, int bottom, int right, (string, string) cell)
    {
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++)
                _cells[row, column] = cell;
        }
    }

    [GeneratedRegex(@"\A\e(\[(?<n>[0-9;]*)(?<end>[A-Za-z])|(?<end>M))")]
    private static partial Regex Sequences();
}
