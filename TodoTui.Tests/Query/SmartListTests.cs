using TodoTui.Core.Query;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

public sealed class SmartListTests
{
    [Test]
    public void A_list_is_the_same_list_whatever_the_case_of_its_tag()
    {
        SmartList home = new SmartList.OfTag("Home");

        Assert.That(home, Is.EqualTo(new SmartList.OfTag("hOME")));
        Assert.That(home.GetHashCode(), Is.EqualTo(new SmartList.OfTag("hOME").GetHashCode()));
        Assert.That(home, Is.Not.EqualTo(new SmartList.OfTag("Homes")));
    }

    [Test]
    public void Lists_of_other_kinds_are_others()
    {
        SmartList[] lists = [new SmartList.BuiltIn(TaskList.Done), new SmartList.BuiltIn(TaskList.All), new SmartList.OfTag("Done"), new SmartList.Own("Done"), new SmartList.Own("done")];

        Assert.That(lists, Is.Unique);
    }

    [Test]
    public void The_list_of_a_tag_has_the_tasks_with_it_open_or_not()
    {
        var item = Some.Item() with { Tags = ["work", "Home"] };

        Assert.That(new SmartList.OfTag("home").Has(item, Some.Now), Is.True);
        Assert.That(new SmartList.OfTag("home").Has(item with { IsComplete = true }, Some.Now), Is.True);
        Assert.That(new SmartList.OfTag("hom").Has(item, Some.Now), Is.False);
    }

    [Test]
    public void A_list_of_the_users_own_leaves_it_to_its_filter()
    {
        Assert.That(new SmartList.Own("Errands").Has(Some.Item(), Some.Now), Is.True);
    }
}
