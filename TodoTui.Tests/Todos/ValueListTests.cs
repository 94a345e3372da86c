using TodoTui.Core.Todos;

namespace TodoTui.Tests.Todos;

public sealed class ValueListTests
{
    [Test]
    public void Lists_with_equal_elements_are_equal()
    {
        ValueList<string> left = ["home", "shop"];
        ValueList<string> right = ["home", "shop"];

        Assert.That(left == right, Is.True);
        Assert.That(left != right, Is.False);
        Assert.That(left.Equals((object)right), Is.True);
        Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));
    }

    private static readonly ValueList<string>[] Different =
    [
        ["shop", "home"],
        ["home"],
        ["home", "shop", "work"],
        ["home", "Shop"],
        [],
    ];

    [TestCaseSource(nameof(Different))]
    public void Lists_with_other_elements_or_another_order_differ(ValueList<string> different)
    {
        ValueList<string> list = ["home", "shop"];

        Assert.That(list == different, Is.False);
        Assert.That(list != different, Is.True);
        Assert.That(list.Equals((object)different), Is.False);
    }

    [Test]
    public void Records_that_hold_lists_compare_by_value()
    {
        var left = new TodoItem { Id = TodoId.First, Title = "Buy milk", Tags = ["home"] };
        var right = new TodoItem { Id = TodoId.First, Title = "Buy milk", Tags = ["home"] };

        Assert.That(left, Is.EqualTo(right));
        Assert.That(left, Is.Not.EqualTo(right with { Tags = ["work"] }));
    }

    [Test]
    public void The_default_is_the_empty_list()
    {
        var list = default(ValueList<int>);

        Assert.That(list == [], Is.True);
        Assert.That(list, Is.Empty);
        Assert.That(list.GetHashCode(), Is.EqualTo(new ValueList<int>().GetHashCode()));
    }

    [Test]
    public void It_is_no_window_on_the_array_it_was_made_from()
    {
        int[] source = [1, 2, 3];
        ValueList<int> list = [.. source];

        source[0] = 100;

        Assert.That(list, Is.EqualTo((int[])[1, 2, 3]));
    }

    [Test]
    public void Elements_are_reached_by_index_and_shown_with_commas()
    {
        ValueList<string> list = ["home", "shop"];

        Assert.That(list[1], Is.EqualTo("shop"));
        Assert.That(() => list[2], Throws.InstanceOf<IndexOutOfRangeException>());
        Assert.That(list.ToString(), Is.EqualTo("home, shop"));
    }
}
