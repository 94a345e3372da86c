using TodoTui.Core.Todos;

namespace TodoTui.Tests.Todos;

public sealed class WebAddressTests
{
    [TestCase("https://example.org", "https://example.org")]
    [TestCase("http://example.org", "http://example.org")]
    [TestCase("HTTPS://EXAMPLE.ORG/A", "HTTPS://EXAMPLE.ORG/A")]
    [TestCase("See https://example.org/a for more", "https://example.org/a")]
    [TestCase("See https://example.org.", "https://example.org")]
    [TestCase("https://example.org/a.html.", "https://example.org/a.html")]
    [TestCase("https://example.org/a, and more", "https://example.org/a")]
    [TestCase("https://example.org/a; and", "https://example.org/a")]
    [TestCase("https://example.org/a: yes", "https://example.org/a")]
    [TestCase("https://example.org/a!", "https://example.org/a")]
    [TestCase("https://example.org/a?", "https://example.org/a")]
    [TestCase("https://example.org/a...", "https://example.org/a")]
    [TestCase("https://example.org/a…", "https://example.org/a")]
    [TestCase("https://example.org/?q=a&b=c#d", "https://example.org/?q=a&b=c#d")]
    [TestCase("https://example.org/a/", "https://example.org/a/")]
    [TestCase("(https://example.org/a)", "https://example.org/a")]
    [TestCase("(see https://example.org/a).", "https://example.org/a")]
    [TestCase("https://en.wikipedia.org/wiki/Milk_(disambiguation)", "https://en.wikipedia.org/wiki/Milk_(disambiguation)")]
    [TestCase("(https://en.wikipedia.org/wiki/Milk_(disambiguation))", "https://en.wikipedia.org/wiki/Milk_(disambiguation)")]
    [TestCase("[https://example.org/a]", "https://example.org/a")]
    [TestCase("{https://example.org/a}", "https://example.org/a")]
    [TestCase("<https://example.org/a>", "https://example.org/a")]
    [TestCase("\"https://example.org/a\"", "https://example.org/a")]
    [TestCase("'https://example.org/a'", "https://example.org/a")]
    [TestCase("`https://example.org/a`", "https://example.org/a")]
    [TestCase("“https://example.org/a”", "https://example.org/a")]
    [TestCase("«https://example.org/a»", "https://example.org/a")]
    [TestCase("*https://example.org/a*", "https://example.org/a")]
    [TestCase("[text](https://example.org/a)", "https://example.org/a")]
    [TestCase("見て（https://example.org/a）。", "https://example.org/a")]
    [TestCase("https://例え.jp/道", "https://例え.jp/道")]
    [TestCase("https://example.org:8080/a", "https://example.org:8080/a")]
    [TestCase("https://user@example.org/a", "https://user@example.org/a")]
    [TestCase("https://[::1]:8080/a", "https://[::1]:8080/a")]
    [TestCase("http://localhost:3000", "http://localhost:3000")]
    [TestCase("www.example.org", "https://www.example.org")]
    [TestCase("see www.example.org/a.", "https://www.example.org/a")]
    [TestCase("WWW.Example.org", "https://WWW.Example.org")]
    [TestCase("mailto:ana@example.org", "mailto:ana@example.org")]
    [TestCase("mail mailto:ana@example.org?subject=Milk.", "mailto:ana@example.org?subject=Milk")]
    [TestCase("two https://a.example https://b.example", "https://a.example")]
    [TestCase("https:// https://b.example", "https://b.example")]
    [TestCase("line\nhttps://example.org/a\nline", "https://example.org/a")]
    [TestCase("a\thttps://example.org/a\tb", "https://example.org/a")]
    [TestCase("https://example.org/a\u0007b", "https://example.org/a")]
    [TestCase("https://example.org/a\u202eb", "https://example.org/a")]
    [TestCase("url=https://example.org/a", "https://example.org/a")]
    [TestCase("", null)]
    [TestCase("Buy milk", null)]
    [TestCase("https://", null)]
    [TestCase("https://.", null)]
    [TestCase("www.", null)]
    [TestCase("www.a", null)]
    [TestCase("awww.example.org", null)]
    [TestCase("xhttps://example.org", null)]
    [TestCase("mailto:", null)]
    [TestCase("mailto:ana", null)]
    [TestCase("ana@example.org", null)]
    [TestCase("example.org", null)]
    [TestCase("ftp://example.org", null)]
    [TestCase("javascript:alert(1)", null)]
    [TestCase("file:///etc/passwd", null)]
    public void The_first_address_is_found_without_the_end_of_the_sentence(string text, string? expected)
    {
        Assert.That(WebAddress.FirstIn(text), Is.EqualTo(expected));
    }

    [Test]
    public void The_title_goes_before_the_description()
    {
        var item = Support.Some.Item() with { Title = "Read www.example.org", Description = "https://example.com" };

        Assert.That(WebAddress.FirstOf(item), Is.EqualTo("https://www.example.org"));
        Assert.That(WebAddress.FirstOf(item with { Title = "Read" }), Is.EqualTo("https://example.com"));
    }
}
