using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

[Row("F30")]
public sealed class ExternalMergeTests
{
    [Test]
    public void Of_two_changes_that_the_store_has_not_taken_both_are_in_every_save()
    {
        var ours = TodoSnapshot.From([Some.Item(1)]);
        var external = new ExternalMerge();
        external.FileHolds(ours);

        var first = external.Merge(TodoSnapshot.From([Some.Item(1), Some.Item(2)]), ours);
        external.FileHolds(first.Result.Merged, first);
        var second = external.Merge(TodoSnapshot.From([Some.Item(1), Some.Item(2), Some.Item(3)]), external.Complete(ours));
        external.FileHolds(second.Result.Merged, second);

        Assert.That(external.Untaken, Is.EqualTo(new[] { first, second }));
        Assert.That(external.Complete(ours).Items.Select(item => item.Id), Is.EqualTo(Some.Ids(1, 2, 3)));
    }

    [Test]
    public void A_change_that_the_store_has_taken_is_its_own_and_the_next_one_still_comes()
    {
        var ours = TodoSnapshot.From([Some.Item(1)]);
        var external = new ExternalMerge();
        external.FileHolds(ours);
        var first = external.Merge(TodoSnapshot.From([Some.Item(1), Some.Item(2)]), ours);
        external.FileHolds(first.Result.Merged, first);
        var second = external.Merge(TodoSnapshot.From([Some.Item(1), Some.Item(2), Some.Item(3)]), external.Complete(ours));
        external.FileHolds(second.Result.Merged, second);

        first.MarkTaken();

        Assert.That(external.Untaken, Is.EqualTo(new[] { second }));
        Assert.That(external.Complete(TodoSnapshot.From([Some.Item(1)])).Items.Select(item => item.Id), Is.EqualTo(Some.Ids(1, 3)));
    }
}
