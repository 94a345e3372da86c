using TodoTui.Core.Store;
using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

public sealed class UnsavedTextTests
{
    [Test]
    public void A_single_change_is_named()
    {
        var lost = SnapshotDifference.Between(TodoSnapshot.Empty, TodoSnapshot.From([Some.Item(1, "Buy milk")]));

        Assert.That(UnsavedText.Count(lost), Is.EqualTo("1 change"));
        Assert.That(UnsavedText.Of(lost), Is.EqualTo("Added \"Buy milk\"."));
    }

    [Test]
    public void Of_many_three_are_named_and_long_titles_are_cut()
    {
        var before = TodoSnapshot.From([Some.Item(1, "A"), Some.Item(2, "B")]);
        var after = TodoSnapshot.From([Some.Item(2, "C"), Some.Item(3, new string('x', 99)), Some.Item(4, "\e[31mred"), Some.Item(5, "E")]);
        var lost = SnapshotDifference.Between(before, after);

        Assert.That(UnsavedText.Count(lost), Is.EqualTo("5 changes"));
        Assert.That(UnsavedText.Of(lost), Is.EqualTo($"Added \"{new string('x', 27)}...\", added \"␛[31mred\", added \"E\" and 2 more."));
    }
}
