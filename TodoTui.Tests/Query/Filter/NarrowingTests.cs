using TodoTui.Core.Query;

namespace TodoTui.Tests.Query.Filter;

/// <summary>Which filters are certain to find no more than others.</summary>
public sealed class NarrowingTests
{
    [TestCase("milk", "mil", true)]
    [TestCase("MÍLK", "mil", true)]
    [TestCase("milk bread", "bread mi", true)]
    [TestCase("milk", "", true)]
    [TestCase("#work milk", "#work", true)]
    [TestCase("\"oat milk\"", "milk", true)]
    [TestCase("mil", "milk", false)]
    [TestCase("", "milk", false)]
    [TestCase("-milk", "-mil", false)]
    [TestCase("milk | bread", "milk", false)]
    [TestCase("#workshop", "#work", false)]
    [TestCase("bread", "milk", false)]
    public void One_filter_narrows_another(string text, string other, bool isNarrower)
    {
        Assert.That(FilterParser.Parse(text).Filter.Narrows(FilterParser.Parse(other).Filter), Is.EqualTo(isNarrower));
    }
}
