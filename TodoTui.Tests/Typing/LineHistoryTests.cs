using TodoTui.Typing;

namespace TodoTui.Tests.Typing;

public sealed class LineHistoryTests
{
    private readonly LineHistory _history = new();

    [Test]
    public void Lines_come_back_newest_first_and_then_what_was_being_typed()
    {
        Add("one", "two");
        var typed = TypedLine.Of("thr");

        Assert.That(_history.Earlier(typed)?.Text, Is.EqualTo("two"));
        Assert.That(_history.Earlier(TypedLine.Of("two"))?.Text, Is.EqualTo("one"));
        Assert.That(_history.Earlier(TypedLine.Of("one")), Is.Null);
        Assert.That(_history.Later(TypedLine.Of("one"))?.Text, Is.EqualTo("two"));
        Assert.That(_history.Later(TypedLine.Of("two")), Is.SameAs(typed));
        Assert.That(_history.Later(typed), Is.Null);
    }

    [Test]
    public void A_line_that_was_brought_back_and_changed_is_what_is_being_typed()
    {
        Add("one", "two");
        _history.Earlier(TypedLine.Empty);
        var changed = TypedLine.Of("two more");

        Assert.That(_history.Earlier(changed)?.Text, Is.EqualTo("two"));
        Assert.That(_history.Later(TypedLine.Of("two")), Is.SameAs(changed));
    }

    [Test]
    public void A_line_used_again_is_there_once()
    {
        Add("one", "two", "one");

        Assert.That(_history.Earlier(TypedLine.Empty)?.Text, Is.EqualTo("one"));
        Assert.That(_history.Earlier(TypedLine.Of("one"))?.Text, Is.EqualTo("two"));
        Assert.That(_history.Earlier(TypedLine.Of("two")), Is.Null);
    }

    [Test]
    public void A_line_opened_anew_begins_at_the_near_end()
    {
        Add("one", "two");
        _history.Earlier(TypedLine.Of("typed"));

        _history.Leave();

        Assert.That(_history.Later(TypedLine.Empty), Is.Null);
        Assert.That(_history.Earlier(TypedLine.Empty)?.Text, Is.EqualTo("two"));
    }

    [Test]
    public void The_oldest_are_forgotten()
    {
        Add([.. Enumerable.Range(1, 200).Select(n => $"{n}")]);

        var lines = new List<string>();
        for (var line = _history.Earlier(TypedLine.Empty); line is not null; line = _history.Earlier(line))
            lines.Add(line.Text);

        Assert.That(lines, Is.EqualTo(Enumerable.Range(101, 100).Reverse().Select(n => $"{n}")));
    }

    private void Add(params string[] lines)
    {
        foreach (var line in lines)
            _history.Add(TypedLine.Of(line));
    }
}
