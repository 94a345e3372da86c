using Terminal.Gui.Drawing;

namespace TodoTui.Output;

/// <summary>Rows of the screen that move together.</summary>
/// <param name="Top">The first row of the region, from 0.</param>
/// <param name="Bottom">Its last row.</param>
/// <param name="Rows">By how many rows it moves up; negative for down. The rows that come in are blank.</param>
internal readonly record struct Scroll(int Top, int Bottom, int Rows)
{
    private const int MostRows = 3;

    // What the sequences take, in cells written for nothing.
    private const int LeastGain = 40;

    /// <summary>The move that leaves the fewest cells to write; null when none is worth its while.</summary>
    /// <param name="shown">What the terminal shows.</param>
    /// <param name="frame">What it is to show.</param>
    public static Scroll? Find(Cell[,] shown, Cell[,] frame)
    {
        var differing = Enumerable.Range(0, frame.GetLength(0)).Select(row => Difference(frame, row, shown, row)).ToArray();
        if (differing.Sum() < LeastGain)
            return null;
        var (best, bestGain) = (default(Scroll), LeastGain);
        for (var rows = -MostRows; rows <= MostRows; rows++)
        {
            if (rows != 0 && Best(shown, frame, differing, rows) is var (scroll, gain) && gain > bestGain)
                (best, bestGain) = (scroll, gain);
        }

        return bestGain > LeastGain ? best : null;
    }

    /// <summary>Does the same to what is remembered of the screen.</summary>
    public void Apply(Cell[,] shown, Cell blank)
    {
        var step = Math.Sign(Rows);
        for (var row = step > 0 ? Top : Bottom; row >= Top && row <= Bottom; row += step)
        {
            var from = row + Rows;
            for (var column = 0; column < shown.GetLength(1); column++)
                shown[row, column] = from >= Top && from <= Bottom ? shown[from, column] : blank;
        }
    }

    // The stretch of rows that gain most (Kadane), with the cost of the rows that come in blank beside it.
    private static (Scroll Scroll, int Gain) Best(Cell[,] shown, Cell[,] frame, int[] differing, int rows)
    {
        var (best, bestGain, gain, first) = (default(Scroll), 0, 0, 0);
        var last = differing.Length - 1;
        for (var row = Math.Max(0, -rows); row <= Math.Min(last, last - rows); row++)
        {
            if (gain <= 0)
                (gain, first) = (0, row);
            gain += differing[row] - Difference(frame, row, shown, row + rows);
            if (gain <= bestGain)
                continue;
            var scroll = rows > 0 ? new Scroll(first, row + rows, rows) : new Scroll(first + rows, row, rows);
            var net = gain - scroll.CostOfBlankRows(frame, differing);
            if (net > bestGain)
                (best, bestGain) = (scroll, net);
        }

        return (best, bestGain);
    }

    private int CostOfBlankRows(Cell[,] frame, int[] differing)
    {
        var cost = 0;
        for (var index = 0; index < Math.Abs(Rows); index++)
        {
            var row = Rows > 0 ? Bottom - index : Top + index;
            cost += Enumerable.Range(0, frame.GetLength(1)).Count(column => CellLook.TextOf(frame[row, column]) != " ") - differing[row];
        }

        return cost;
    }

    private static int Difference(Cell[,] frame, int row, Cell[,] shown, int shownRow)
    {
        var count = 0;
        for (var column = 0; column < frame.GetLength(1); column++)
        {
            ref readonly var cell = ref frame[row, column];
            ref readonly var other = ref shown[shownRow, column];
            if (CellLook.TextOf(cell) != other.Grapheme || CellLook.LookOf(cell) != other.Attribute)
                count++;
        }

        return count;
    }
}
