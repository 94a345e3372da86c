using TodoTui.Core.Todos;

namespace TodoTui.Tests.Todos;

public sealed class TagListTests
{
    private static readonly ValueList<string> Tags = ["Work", "home"];

    [TestCase("work", true)]
    [TestCase("HOME", true)]
    [TestCase("wor", false)]
    public void A_tag_is_found_in_any_case(string tag, bool isThere)
    {
        Assert.That(TagList.Has(Tags, tag), Is.EqualTo(isThere));
    }

    [TestCase("shop", "Work, home, shop")]
    [TestCase("WORK", "Work, home")]
    public void A_tag_is_added_once(string tag, string expected)
    {
        Assert.That(TagList.With(Tags, tag).ToString(), Is.EqualTo(expected));
    }

    [TestCase("WORK", "home")]
    [TestCase("shop", "Work, home")]
    public void A_tag_is_removed_in_any_case(string tag, string expected)
    {
        Assert.That(TagList.Without(Tags, tag).ToString(), Is.EqualTo(expected));
    }

    [TestCase("work", "office", "office, home", TestName = "A renamed tag keeps its place")]
    [TestCase("home", "WORK", "Work", TestName = "Two tags that become one are one")]
    [TestCase("work", "WORK", "WORK, home", TestName = "The case of a tag can be changed")]
    [TestCase("shop", "office", "Work, home", TestName = "Without the tag nothing is renamed")]
    public void Renaming(string from, string to, string expected)
    {
        Assert.That(TagList.Renamed(Tags, from, to).ToString(), Is.EqualTo(expected));
    }
}
