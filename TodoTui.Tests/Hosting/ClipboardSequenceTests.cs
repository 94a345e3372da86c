using System.Text;
using TodoTui.Hosting;

namespace TodoTui.Tests.Hosting;

public sealed class ClipboardSequenceTests
{
    // Three bytes make four characters.
    private const int LongestText = ClipboardSequence.LongestBase64 / 4 * 3;

    [Test]
    public void A_text_goes_as_base64_of_its_bytes()
    {
        Assert.That(ClipboardSequence.Of("Café", isInScreen: false), Is.EqualTo("\e]52;c;Q2Fmw6k=\a"));
    }

    [Test]
    public void What_is_too_long_for_some_terminal_is_not_sent()
    {
        Assert.That(ClipboardSequence.Of(new string('a', LongestText), isInScreen: false), Is.Not.Null);
        Assert.That(ClipboardSequence.Of(new string('a', LongestText + 1), isInScreen: false), Is.Null);
    }

    [Test]
    public void Within_screen_it_goes_in_pieces_that_screen_passes_on()
    {
        var text = new string('a', 1000);

        var parts = ClipboardSequence.Of(text, isInScreen: true)!.Split("\eP", StringSplitOptions.RemoveEmptyEntries);

        Assert.That(parts, Has.All.EndsWith("\e\\").And.All.Length.LessThan(260));
        Assert.That(string.Concat(parts.Select(part => part[..^2])), Is.EqualTo(ClipboardSequence.Of(text, isInScreen: false)));
    }

    [TestCase("Buy milk", "Buy milk")]
    [TestCase("a\nb\rc\td", "abcd")]
    [TestCase("\e[31mred\a", "[31mred")]
    [TestCase("a\u009bb\u007f", "ab")]
    [TestCase("日本 👩‍👧", "日本 👩‍👧")]
    public void Nothing_in_a_line_runs_when_it_is_pasted(string text, string expected)
    {
        Assert.That(ClipboardSequence.SafeLine(text), Is.EqualTo(expected));
    }

    [Test]
    public void A_lone_surrogate_is_no_trouble()
    {
        Assert.That(ClipboardSequence.Of("\ud800", isInScreen: false), Does.Contain(Convert.ToBase64String(Encoding.UTF8.GetBytes("\ufffd"))));
    }
}
