using TodoTui.Hosting;

namespace TodoTui.Tests.Hosting;

public sealed class PassthroughTests
{
    [TestCase("", "\e]9;hi\a")]
    [TestCase("TMUX", "\ePtmux;\e\e]9;hi\a\e\\")]
    [TestCase("STY", "\eP\e]9;hi\a\e\\")]
    public void A_sequence_gets_past_what_is_in_between(string variable, string expected)
    {
        Assert.That(Passthrough.Wrap("\e]9;hi\a", name => name == variable ? "1" : null), Is.EqualTo(expected));
    }

    [Test]
    public void Past_GNU_screen_a_long_one_goes_in_parts()
    {
        Assert.That(Passthrough.PastScreen(new string('a', 300)), Is.EqualTo($"\eP{new string('a', 250)}\e\\\eP{new string('a', 50)}\e\\"));
    }
}
