using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

public sealed class TagChoicesTests
{
    private static readonly TagChoices Choices = TagChoices.Of(
        [Some.Item(1) with { Tags = ["work", "money"] }, Some.Item(2) with { Tags = ["Work"] }],
        ["Home", "money", "network", "work"]);

    [TestCase("WORK", "All")]
    [TestCase("money", "Some")]
    [TestCase("home", "None")]
    public void Which_of_the_tasks_have_a_tag(string tag, string presence)
    {
        Assert.That(Choices.PresenceOf(tag).ToString(), Is.EqualTo(presence));
    }

    [TestCase("", "money work Home network", TestName = "What the tasks have is offered first")]
    [TestCase("wor", "work network wor", TestName = "What begins as typed comes before what contains it, and a new tag last")]
    [TestCase("WORK", "work network", TestName = "A tag that exists is not offered as a new one")]
    [TestCase("büro", "büro", TestName = "A tag that nothing matches is new")]
    public void What_is_offered(string typed, string offered)
    {
        Assert.That(string.Join(' ', Choices.Matching(typed)), Is.EqualTo(offered));
    }

    [Test]
    public void A_tag_that_only_some_have_is_given_to_all_then_taken_off_then_left_alone()
    {
        var once = Choices.Toggle("money");
        var twice = once.Toggle("money");
        var thrice = twice.Toggle("money");

        Assert.That(once.Added, Is.EqualTo(["money"]));
        Assert.That(once.ApplyTo(["Work"]).ToString(), Is.EqualTo("Work, money"));
        Assert.That(twice.Removed, Is.EqualTo(["money"]));
        Assert.That(twice.ApplyTo(["work", "Money"]).ToString(), Is.EqualTo("work"));
        Assert.That(thrice.Added.Concat(thrice.Removed), Is.Empty);
    }

    [Test]
    public void What_is_toggled_twice_is_as_it_was()
    {
        var choices = Choices.Toggle("work").Toggle("work").Toggle("new").Toggle("new");

        Assert.That(choices.Added, Is.Empty);
        Assert.That(choices.Removed, Is.Empty);
    }

    [Test]
    public void What_only_some_have_stays_where_it_is_not_touched()
    {
        var choices = Choices.Toggle("home");

        Assert.That(choices.ApplyTo(["work", "money"]).ToString(), Is.EqualTo("work, money, home"));
        Assert.That(choices.ApplyTo(["Work"]).ToString(), Is.EqualTo("Work, home"));
    }
}
