using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

public sealed class TableRowsTests
{
    [Test]
    public void Without_groups_a_row_is_a_task()
    {
        var rows = TableRows.Plain([Some.Item(1), Some.Item(2)]);

        Assert.That(rows.Count, Is.EqualTo(2));
        Assert.That(rows[1], Is.EqualTo((1, false)));
        Assert.That(rows.RowOf(1), Is.EqualTo(1));
    }

    [Test]
    public void Each_day_has_a_heading_above_its_tasks()
    {
        var rows = TableRows.ByDay([On("2026-11-23 09:00"), On("2026-11-23"), On("2026-11-25"), On("2026-11-26"), On("2026-11-26")]);

        Assert.That(
            Enumerable.Range(0, rows.Count).Select(row => rows[row]),
            Is.EqualTo([(0, true), (0, false), (1, false), (2, true), (2, false), (3, true), (3, false), (4, false)]));
    }

    [Test]
    public void What_is_overdue_is_one_group_in_the_agenda_and_the_rest_of_today_another()
    {
        var rows = TableRows.Agenda([On("2026-11-20"), On("2026-11-22"), On("2026-11-23 09:00"), On("2026-11-23 13:00"), On("2026-11-23"), On("2026-11-24")], Some.Now);

        Assert.That(Enumerable.Range(0, rows.Count).Where(row => rows[row].IsHeading).Select(row => rows[row].Task), Is.EqualTo([0, 3, 5]));
    }

    [Test]
    public void Each_task_is_found_on_its_row()
    {
        var rows = TableRows.ByDay([On("2026-11-23"), On("2026-11-24"), On("2026-11-24"), On("2026-11-25")]);

        Assert.That(Enumerable.Range(0, 4).Select(task => rows[rows.RowOf(task)]), Is.EqualTo([(0, false), (1, false), (2, false), (3, false)]));
    }

    [Test]
    public void Of_no_tasks_there_are_no_rows()
    {
        Assert.That(TableRows.ByDay([]).Count, Is.Zero);
    }

    private static TodoItem On(string due) => Some.Item() with { Due = Some.Due(due) };
}
