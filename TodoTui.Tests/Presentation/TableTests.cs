using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Screens;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

/// <summary>The table of tasks at every width that a screen can give it.</summary>
public sealed class TableTests
{
    private static readonly int[] Widths = [.. Enumerable.Range(28, 373)];

    [TestCaseSource(nameof(Widths))]
    public void The_columns_share_the_width(int width)
    {
        foreach (var columns in new[] { TableColumns.For(width), TableColumns.ForAgenda(width) })
        {
            Assert.That(columns.Title, Is.Positive);
            Assert.That(columns.DueStart + columns.Due, Is.LessThanOrEqualTo(width));
        }
    }

    [TestCaseSource(nameof(Widths))]
    public void A_row_is_never_wider_than_the_table(int width)
    {
        foreach (var (columns, glyphs) in new[] { (TableColumns.For(width), Glyphs.Unicode), (TableColumns.For(width), Glyphs.Ascii), (TableColumns.ForAgenda(width), Glyphs.Unicode) })
        {
            var rows = SomeTasks.OfAllKinds.Select(item => TodoRow.Of(item, columns, Some.Now, glyphs));
            var headers = Enum.GetValues<SortKey>().Select(key => TodoRow.Header(columns, new SortOrder(key), glyphs));

            Assert.That(rows.Concat(headers).Select(Width), Is.All.LessThanOrEqualTo(width));
        }
    }

    [Test]
    public void What_is_overdue_alarms_and_what_is_done_is_dim()
    {
        var columns = TableColumns.For(80);
        var late = Some.Item() with { Due = Some.Due("2026-11-20") };

        Assert.That(TodoRow.Of(late, columns, Some.Now, Glyphs.Unicode).Spans[^1].Ink, Is.EqualTo(Ink.Alarm));
        Assert.That(TodoRow.Of(late with { IsComplete = true }, columns, Some.Now, Glyphs.Unicode).Spans.Select(span => span.Ink), Is.All.EqualTo(Ink.Dim));
    }

    [Test]
    public void A_long_title_leaves_the_sign_of_a_task_that_comes_back()
    {
        var item = Some.Item(title: new string('x', 200)) with { Due = Some.Due("2026-11-30"), Recurrence = Recurrence.Weekly };

        var row = string.Concat(TodoRow.Of(item, TableColumns.For(60), Some.Now, Glyphs.Unicode).Spans.Select(span => span.Text));

        Assert.That(row, Does.Contain("x… ↻ "));
    }

    private static int Width(StyledLine line) => line.Spans.Sum(span => ScreenText.Columns(span.Text));
}
