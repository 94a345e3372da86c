using TodoTui.Core.Store;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class SnapshotDifferenceTests
{
    [Test]
    public void It_tells_what_was_added_changed_and_removed()
    {
        var before = TodoSnapshot.From([Some.Item(1, "Stays"), Some.Item(2, "Old"), Some.Item(3, "Goes")]);
        var after = TodoSnapshot.From([Some.Item(1, "Stays"), Some.Item(2, "New"), Some.Item(4, "Comes")]);

        var difference = SnapshotDifference.Between(before, after);

        Assert.That(difference.Added.Single().Title, Is.EqualTo("Comes"));
        Assert.That(difference.Changed.Single().Title, Is.EqualTo("New"));
        Assert.That(difference.Removed.Single().Title, Is.EqualTo("Goes"));
        Assert.That(difference.Count, Is.EqualTo(3));
    }

    [Test]
    public void Equal_snapshots_have_none() =>
        Assert.That(SnapshotDifference.Between(TodoSnapshot.From([Some.Item(1, "A")]), TodoSnapshot.From([Some.Item(1, "A")])).Count, Is.Zero);
}
