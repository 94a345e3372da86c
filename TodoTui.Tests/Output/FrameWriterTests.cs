using Terminal.Gui.Drawing;
using TodoTui.Output;
using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Tests.Output;

/// <summary>Whatever the pictures, the terminal shows them, and little is sent for it.</summary>
public sealed class FrameWriterTests
{
    private const int Rows = 12;
    private const int Columns = 30;

    private static readonly string[] Graphemes = ["a", "b", "-", " ", " ", " ", "│", "é", "日", "한", "👍🏽", "👨‍👩‍👧‍👦", "ก็"];

    private static readonly Attribute[] Looks =
    [
        CellLook.Plain,
        new(Color.None, Color.None, TextStyle.Bold),
        new(Color.None, Color.None, TextStyle.Bold | TextStyle.Faint),
        new(Color.None, Color.None, TextStyle.Reverse),
        new(ColorName16.Red, Color.None, TextStyle.Faint),
        new(ColorName16.Black, ColorName16.Cyan),
        new(ColorName16.Black, ColorName16.Cyan, TextStyle.Underline | TextStyle.Italic),
        new(new Color(1, 2, 3), new Color(4, 5, 6), TextStyle.Strikethrough),
    ];

    [Test]
    public void A_terminal_shows_each_of_a_row_of_pictures([Range(1, 20)] int seed, [Values] bool hasSixteenColors)
    {
        var random = new Random(seed);
        var writer = new FrameWriter();
        var terminal = new VtScreen(Rows, Columns);
        var frame = Any(random);

        for (var step = 0; step < 60; step++)
        {
            Change(frame, random);
            terminal.Take(writer.Write(frame, hasSixteenColors).ToString());

            var anew = new VtScreen(Rows, Columns);
            anew.Take(new FrameWriter().Write(frame, hasSixteenColors).ToString());
            Assert.That(Enumerable.Range(0, Rows).Select(terminal.Row), Is.EqualTo(Enumerable.Range(0, Rows).Select(anew.Row)), $"step {step}");
        }
    }

    [Test]
    public void The_same_picture_again_sends_nothing()
    {
        var writer = new FrameWriter();
        var frame = Any(new Random(1));
        writer.Write(frame, hasSixteenColors: true);

        Assert.That(writer.Write(frame, hasSixteenColors: true).Length, Is.Zero);
    }

    [Test]
    public void What_was_forgotten_is_sent_whole()
    {
        var writer = new FrameWriter();
        var frame = Any(new Random(1));
        var first = writer.Write(frame, hasSixteenColors: true).ToString();
        writer.Forget();

        Assert.That(writer.Write(frame, hasSixteenColors: true).ToString(), Is.EqualTo(first));
    }

    [TestCase(1)]
    [TestCase(-1)]
    [TestCase(3)]
    [TestCase(-3)]
    public void Rows_that_move_are_not_sent_again(int rows)
    {
        var writer = new FrameWriter();
        var frame = Texts(row => $"{row} and some more text");
        writer.Write(frame, hasSixteenColors: true);
        var moved = Texts(row => $"{row + rows} and some more text");

        var sent = writer.Write(moved, hasSixteenColors: true).ToString();

        Assert.That(sent, Has.Length.LessThan(60 + (30 * Math.Abs(rows))));
    }

    [Test]
    public void Looks_are_sent_where_they_change_only()
    {
        var writer = new FrameWriter();
        writer.Write(Texts(_ => ""), hasSixteenColors: true);
        var frame = Texts(row => row == 0 ? "aabb" : "");
        frame[0, 0].Attribute = frame[0, 1].Attribute = Looks[4];

        Assert.That(writer.Write(frame, hasSixteenColors: true).ToString(), Is.EqualTo("\e[2;31maa\e[mbb"));
    }

    [TestCase("\u202E")]
    [TestCase("a\u2066")]
    [TestCase("\u009B")]
    [TestCase("\a")]
    [TestCase("\e")]
    [TestCase("☑\uFE0F")]
    public void Nothing_that_a_terminal_would_act_on_gets_out(string grapheme)
    {
        var frame = Texts(_ => "x");
        frame[3, 3] = new Cell(CellLook.Plain, true, grapheme);

        var sent = new FrameWriter().Write(frame, hasSixteenColors: true).ToString();

        Assert.That(sent.Replace("\e[", "", StringComparison.Ordinal), Has.None.EqualTo(grapheme[^1]));
    }

    [Test]
    public void An_end_of_blanks_is_erased()
    {
        var writer = new FrameWriter();
        writer.Write(Texts(_ => "abcdefghij"), hasSixteenColors: true);

        Assert.That(writer.Write(Texts(row => row == 5 ? "ab" : "abcdefghij"), hasSixteenColors: true).ToString(), Is.EqualTo("\e[6;3H\e[K"));
    }

    private static Cell[,] Texts(Func<int, string> text)
    {
        var frame = new Cell[Rows, Columns];
        for (var row = 0; row < Rows; row++)
        {
            var padded = text(row).PadRight(Columns);
            for (var column = 0; column < Columns; column++)
                frame[row, column] = new Cell(CellLook.Plain, true, padded[column].ToString());
        }

        return frame;
    }

    private static Cell[,] Any(Random random)
    {
        var frame = Texts(_ => "");
        for (var row = 0; row < Rows; row++)
            Fill(frame, row, 0, Columns, random);
        return frame;
    }

    private static void Change(Cell[,] frame, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                Fill(frame, random.Next(Rows), 0, Columns, random);
                break;
            case 1:
                MoveRows(frame, random);
                break;
            case 2:
                for (var column = random.Next(Columns); column < Columns; column++)
                    frame[0, column] = new Cell(CellLook.Plain, true, " ");
                Mend(frame, 0);
                break;
            default:
                var (at, from) = (random.Next(Rows), random.Next(Columns - 5));
                Fill(frame, at, from, from + 5, random);
                Mend(frame, at);
                break;
        }
    }

    private static void MoveRows(Cell[,] frame, Random random)
    {
        var (top, by) = (random.Next(Rows - 6), random.Next(1, 4));
        var old = (Cell[,])frame.Clone();
        for (var row = 0; row < 6; row++)
        {
            for (var column = 0; column < Columns; column++)
                frame[top + row, column] = old[top + ((row + by) % 6), column];
        }
    }

    private static void Fill(Cell[,] frame, int row, int from, int to, Random random)
    {
        while (from < to)
        {
            var grapheme = Graphemes[random.Next(Graphemes.Length)];
            var look = Looks[random.Next(Looks.Length)];
            var width = ScreenText.Columns(grapheme);
            if (from + width > to)
                (grapheme, width) = ("x", 1);
            frame[row, from] = new Cell(look, true, grapheme);
            // What stands in the cell after a wide one is of no account.
            if (width > 1)
                frame[row, from + 1] = new Cell(look, true, random.Next(2) == 0 ? "" : "z");
            from += width;
        }
    }

    // As the library does: half a wide grapheme is a blank.
    private static void Mend(Cell[,] frame, int row)
    {
        for (var column = 0; column < Columns; column++)
        {
            if (ScreenText.Columns(frame[row, column].Grapheme) > 1 && (column == Columns - 1 || frame[row, column + 1].Grapheme is not ("" or "z")))
                frame[row, column].Grapheme = " ";
        }
    }
}
