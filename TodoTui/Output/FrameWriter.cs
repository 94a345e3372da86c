using System.Globalization;
using System.Text;
using Terminal.Gui.Drawing;
using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Output;

/// <summary>
/// Turns each picture into the few bytes that make a terminal show it: the cells that differ from what it shows already,
/// rows moved instead of written again, colours only where they change.
/// </summary>
internal sealed class FrameWriter
{
    // To write again what is there takes no more than to step over it.
    private const int ShortGap = 4;

    private const int ShortBlank = 4;

    private static readonly Cell Blank = new(CellLook.Plain, false, " ");

    private readonly StringBuilder _text = new();
    private readonly Sgr _sgr = new();
    private Cell[,]? _shown;
    private Attribute _look = CellLook.Plain;
    private bool _hasSixteenColors;

    // Where the terminal writes next; null when it is not certain.
    private (int Row, int Column)? _place;

    /// <summary>Forgets what the terminal shows: the next picture is written whole.</summary>
    public void Forget() => _shown = null;

    /// <summary>Forgets where the terminal writes next, because someone else has written.</summary>
    public void ForgetPlace() => _place = null;

    /// <summary>What turns the screen of the terminal into <paramref name="frame"/>; empty when it is so already.</summary>
    /// <param name="frame">The cells by row and column. The one after a wide grapheme counts for nothing.</param>
    /// <param name="hasSixteenColors">Whether the terminal knows the sixteen colours only.</param>
    public StringBuilder Write(Cell[,] frame, bool hasSixteenColors)
    {
        _hasSixteenColors = hasSixteenColors;
        _text.Clear();
        if (_shown is null || _shown.GetLength(0) != frame.GetLength(0) || _shown.GetLength(1) != frame.GetLength(1))
            Clear(frame);
        else if (Scroll.Find(_shown, frame) is { } scroll)
            Move(scroll);
        for (var row = 0; row < frame.GetLength(0); row++)
            WriteRow(frame, row);
        return _text;
    }

    /// <summary>What puts the cursor of the terminal at a place; empty when it is there.</summary>
    public string MoveTo(int row, int column)
    {
        _text.Clear();
        GoTo(row, column);
        return _text.ToString();
    }

    private void Clear(Cell[,] frame)
    {
        _text.Append("\e[m\e[H\e[2J");
        (_look, _place) = (CellLook.Plain, (0, 0));
        _shown = new Cell[frame.GetLength(0), frame.GetLength(1)];
        for (var row = 0; row < _shown.GetLength(0); row++)
            FillWithBlanks(row, 0);
    }

    // By the scrolling region of the VT100, which every terminal has; what comes in has the colours that are set.
    private void Move(Scroll scroll)
    {
        SetLook(CellLook.Plain);
        _text.Append(CultureInfo.InvariantCulture, $"\e[{scroll.Top + 1};{scroll.Bottom + 1}r");
        _place = null;
        GoTo(scroll.Rows > 0 ? scroll.Bottom : scroll.Top, 0);
        for (var count = 0; count < Math.Abs(scroll.Rows); count++)
            _text.Append(scroll.Rows > 0 ? "\n" : "\eM");
        _text.Append("\e[r");
        _place = null;
        scroll.Apply(_shown!, Blank);
    }

    private void WriteRow(Cell[,] frame, int row)
    {
        var columns = frame.GetLength(1);
        var blank = StartOfBlankEnd(frame, row);
        for (var column = 0; column < columns;)
        {
            var cell = frame[row, column];
            if (IsShown(cell, row, column))
            {
                column += IsWideShown(row, column) ? 2 : 1;
                continue;
            }

            if (column >= blank && columns - column > ShortBlank)
            {
                EraseToEnd(row, column);
                return;
            }

            var width = WidthOf(cell, column, columns);
            WriteCell(cell, width, row, column);
            column += width;
        }
    }

    private bool IsShown(Cell cell, int row, int column) =>
        _shown![row, column].Grapheme == CellLook.TextOf(cell) && _shown[row, column].Attribute == CellLook.LookOf(cell);

    private bool IsWideShown(int row, int column) => column + 1 < _shown!.GetLength(1) && _shown[row, column + 1].Grapheme.Length == 0;

    private void WriteCell(Cell cell, int width, int row, int column)
    {
        var (text, look) = (CellLook.TextOf(cell), CellLook.LookOf(cell));
        GoTo(row, column);
        if (!IsWrittenAs(text, look))
            SetLook(look);
        _text.Append(SafeOf(text));
        _shown![row, column] = new Cell(look, false, text);
        if (width > 1)
            _shown[row, column + 1] = new Cell(look, false, "");
        // Terminals disagree on the width of some characters, and on where the cursor is after the last column.
        var isCertain = text.Length == 1 && (width == 1 || IsLetterOfTwoColumns(text[0])) && column + width < _shown.GetLength(1);
        _place = isCertain ? (row, column + width) : null;
    }

    private void EraseToEnd(int row, int column)
    {
        GoTo(row, column);
        SetLook(CellLook.Plain);
        _text.Append("\e[K");
        FillWithBlanks(row, column);
    }

    private void FillWithBlanks(int row, int column)
    {
        for (; column < _shown!.GetLength(1); column++)
            _shown[row, column] = Blank;
    }

    private void SetLook(Attribute look)
    {
        _text.Append(_sgr.Between(_look, look, _hasSixteenColors));
        _look = look;
    }

    private void GoTo(int row, int column)
    {
        if (_place == (row, column))
            return;
        if (_place is { } place && place.Row == row && column > place.Column)
            StepTo(place, column);
        else if (_place is { } above && above.Row == row - 1 && column == 0)
            _text.Append("\r\n");
        else
            _text.Append((row, column) switch
            {
                (0, 0) => "\e[H",
                (_, 0) => $"\e[{row + 1}H",
                _ => $"\e[{row + 1};{column + 1}H",
            });
        _place = (row, column);
    }

    private void StepTo((int Row, int Column) place, int column)
    {
        var gap = column - place.Column;
        if (gap <= ShortGap && CanWriteAgain(place, column))
        {
            for (var between = place.Column; between < column; between++)
                _text.Append(_shown![place.Row, between].Grapheme);
        }
        else
        {
            _text.Append(gap == 1 ? "\e[C" : $"\e[{gap}C");
        }
    }

    private bool CanWriteAgain((int Row, int Column) place, int column)
    {
        for (var between = place.Column; between < column; between++)
        {
            ref readonly var shown = ref _shown![place.Row, between];
            if (shown.Grapheme is not [>= ' ' and <= '~'] || !IsWrittenAs(shown.Grapheme, shown.Attribute!.Value))
                return false;
        }

        return true;
    }

    // Whether the terminal writes a text in this look as it is set now.
    private bool IsWrittenAs(string text, Attribute look) =>
        _look == look || (text == " " && CellLook.IsBackgroundOnly(_look) && CellLook.IsBackgroundOnly(look) && _look.Background == look.Background);

    // What is erased has the background that is set, so that only blanks without one are worth erasing.
    private static int StartOfBlankEnd(Cell[,] frame, int row)
    {
        var column = frame.GetLength(1);
        while (column > 0 && CellLook.TextOf(frame[row, column - 1]) == " " && CellLook.LookOf(frame[row, column - 1]) == CellLook.Plain)
            column--;
        return column;
    }

    // Fields of the library show what they hold. Nothing that a terminal would act on gets past here.
    private static string SafeOf(string text) => ScreenText.Safe(text) is { Length: > 0 } safe ? safe : " ";

    // Kana, Han and Hangul, on which all terminals agree.
    private static bool IsLetterOfTwoColumns(char letter) => letter is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    private static int WidthOf(Cell cell, int column, int columns) => column + 1 < columns && ScreenText.Columns(cell.Grapheme ?? "") > 1 ? 2 : 1;
}
