using TodoTui.Core.Todos;

namespace TodoTui.Tests.Todos;

public sealed class DueDateParsingTests
{
    private static readonly DateOnly Christmas = new(2026, 12, 25);

    private static readonly TestCaseData[] Understood =
    [
        new("2026-12-25", new DueDate(Christmas)),
        new("  2026-12-25\t", new DueDate(Christmas)),
        new("2028-02-29", new DueDate(new(2028, 2, 29))),
        new("0001-01-01", new DueDate(DateOnly.MinValue)),
        new("9999-12-31", new DueDate(DateOnly.MaxValue)),
        new("2026-12-25 17:00", new DueDate(Christmas, new(17, 0))),
        new(" 2026-12-25 17:00 ", new DueDate(Christmas, new(17, 0))),
        new("2026-12-25 7:05", new DueDate(Christmas, new(7, 5))),
        new("2026-12-25 0:01", new DueDate(Christmas, new(0, 1))),
        new("2026-12-25 17:00:30", new DueDate(Christmas, new(17, 0, 30))),
        new("2026-12-25T17:00", new DueDate(Christmas, new(17, 0))),
        new("2026-12-25T17:00:30", new DueDate(Christmas, new(17, 0, 30))),
        new("2026-12-25 00:00", new DueDate(Christmas)),
        new("2026-12-25 00:00:00", new DueDate(Christmas)),
    ];

    [TestCaseSource(nameof(Understood))]
    public void A_date_that_is_typed_right_is_understood(string typed, DueDate meant)
    {
        var isDate = DueDate.TryParse(typed, out var due);

        Assert.That(isDate, Is.True);
        Assert.That(due, Is.EqualTo(meant));
    }

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("tomorrow")]
    [TestCase("2026-12-5", Description = "a day of one digit")]
    [TestCase("2026-2-09", Description = "a month of one digit")]
    [TestCase("26-12-25")]
    [TestCase("20261225")]
    [TestCase("2026/12/25")]
    [TestCase("25.12.2026")]
    [TestCase("12/25/2026")]
    [TestCase("2026-13-01")]
    [TestCase("2026-00-10")]
    [TestCase("2026-02-30")]
    [TestCase("2027-02-29", Description = "not a leap year")]
    [TestCase("0000-01-01")]
    [TestCase("10000-01-01")]
    [TestCase("2026-12-25 ,")]
    [TestCase("2026-12-25 17")]
    [TestCase("2026-12-25 17:0")]
    [TestCase("2026-12-25 24:00")]
    [TestCase("2026-12-25 17:60")]
    [TestCase("2026-12-25 17:00:60", Description = "a leap second")]
    [TestCase("2026-12-25 17:00:30.12345678", Description = "finer than 100 ns")]
    [TestCase("2026-12-25 17:00.5")]
    [TestCase("2026-12-25  17:00", Description = "two blanks")]
    [TestCase("2026-12-25 5:00 PM")]
    [TestCase("2026-12-25T17:00Z")]
    [TestCase("2026-12-25T17:00+01:00")]
    [TestCase("２０２６-１２-２５", Description = "digits of another script")]
    public void A_near_miss_is_refused(string typed)
    {
        var isDate = DueDate.TryParse(typed, out var due);

        Assert.That(isDate, Is.False);
        Assert.That(due, Is.EqualTo(default(DueDate)));
    }

    private static readonly TestCaseData[] Written =
    [
        new(new DueDate(Christmas), "2026-12-25"),
        new(new DueDate(new(33, 4, 3)), "0033-04-03"),
        new(new DueDate(Christmas, new(17, 0)), "2026-12-25 17:00"),
        new(new DueDate(Christmas, new(7, 5)), "2026-12-25 07:05"),
        new(new DueDate(Christmas, new(17, 0, 30)), "2026-12-25 17:00:30"),
        new(new DueDate(Christmas, new(17, 0, 0, 500)), "2026-12-25 17:00:00.5"),
        new(new DueDate(Christmas, TimeOnly.MaxValue), "2026-12-25 23:59:59.9999999"),
    ];

    [TestCaseSource(nameof(Written))]
    public void A_date_is_written_as_it_is_typed(DueDate due, string written)
    {
        Assert.That(due.ToString(), Is.EqualTo(written));
    }

    [TestCaseSource(nameof(Written))]
    public void What_is_written_is_read_back_the_same(DueDate due, string written)
    {
        var isDate = DueDate.TryParse(written, out var read);

        Assert.That(isDate, Is.True);
        Assert.That(read, Is.EqualTo(due));
    }

    // Thailand counts years from another one.
    [Test, SetCulture("th-TH")]
    public void The_culture_of_the_user_changes_nothing()
    {
        var isDate = DueDate.TryParse("2026-12-25 17:00", out var due);

        Assert.That(isDate, Is.True);
        Assert.That(due, Is.EqualTo(new DueDate(Christmas, new(17, 0))));
        Assert.That(due.ToString(), Is.EqualTo("2026-12-25 17:00"));
    }
}
