using TodoTui.Presentation;

namespace TodoTui.Tests.Presentation;

public sealed class TagTextTests
{
    [TestCase("", new string[0])]
    [TestCase("home", new[] { "home" })]
    [TestCase("home, shop", new[] { "home", "shop" })]
    [TestCase("very important,", new[] { "very important" })]
    [TestCase("very important, home", new[] { "very important", "home" })]
    public void Tags_are_read_as_they_are_written(string text, string[] tags)
    {
        Assert.That(TagText.Format(tags), Is.EqualTo(text));
        Assert.That(TagText.Parse(text), Is.EqualTo(tags));
    }

    [TestCase("home shop", new[] { "home", "shop" })]
    [TestCase("#home #shop", new[] { "home", "shop" })]
    [TestCase(" home ,, #, shop,", new[] { "home", "shop" })]
    public void People_may_type_them_in_other_ways(string text, string[] tags)
    {
        Assert.That(TagText.Parse(text), Is.EqualTo(tags));
    }
}
