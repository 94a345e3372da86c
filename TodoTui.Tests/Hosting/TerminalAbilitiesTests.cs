using TodoTui.Configuration;
using TodoTui.Hosting;

namespace TodoTui.Tests.Hosting;

public sealed class TerminalAbilitiesTests
{
    [TestCase("LANG=en_GB.UTF-8", true)]
    [TestCase("LANG=de_DE.utf8@euro", true)]
    [TestCase("LC_CTYPE=UTF-8", true)]
    [TestCase("LANG=C.UTF-8 LC_ALL=C", false)]
    [TestCase("LANG=C LC_CTYPE=C.utf-8", true)]
    [TestCase("LANG=C.UTF-8 LC_CTYPE=", true, Description = "an empty one does not count")]
    [TestCase("LANG=POSIX", false)]
    [TestCase("LANG=de_DE@euro", false)]
    [TestCase("LANG=ja_JP.eucJP", false)]
    [TestCase("LC_TIME=C.UTF-8", false, Description = "not for characters")]
    [Platform("Linux")]
    public void The_first_variable_that_is_set_tells_the_characters(string variables, bool expected)
    {
        Assert.That(TerminalAbilities.IsUtf8(Variables(variables)), Is.EqualTo(expected));
    }

    [TestCase("COLORTERM=truecolor", true)]
    [TestCase("COLORTERM=24bit TERM=xterm", true)]
    [TestCase("TERM=xterm-kitty", true)]
    [TestCase("TERM=xterm-direct", true)]
    [TestCase("TERM=xterm-256color", false)]
    [TestCase("TERM=linux", false)]
    [TestCase("TERM=tmux-256color TMUX=/tmp/tmux", true)]
    [TestCase("TERM=screen COLORTERM=truecolor STY=1.pts", false)]
    [TestCase("TERM=screen COLORTERM=truecolor STY=1.pts TMUX=/tmp/tmux", true)]
    public void The_terminal_tells_whether_it_has_true_colours(string variables, bool expected)
    {
        Assert.That(TerminalAbilities.HasTrueColors(Variables(variables), ColorDepth.Auto), Is.EqualTo(expected));
        Assert.That(TerminalAbilities.HasTrueColors(Variables(variables), ColorDepth.True), Is.True);
        Assert.That(TerminalAbilities.HasTrueColors(Variables(variables), ColorDepth.Sixteen), Is.False);
    }

    [TestCase("COLORFGBG=15;0", false)]
    [TestCase("COLORFGBG=7;8", false)]
    [TestCase("COLORFGBG=0;7", true)]
    [TestCase("COLORFGBG=0;default;15", true)]
    [TestCase("COLORFGBG=0;default", null)]
    [TestCase("COLORFGBG=0;99", null)]
    [TestCase("COLORFGBG=", null)]
    [TestCase("A=b", null)]
    public void The_terminal_may_tell_whether_its_ground_is_light(string variables, bool? expected)
    {
        Assert.That(TerminalAbilities.IsLight(Variables(variables)), Is.EqualTo(expected));
    }

    private static Func<string, string?> Variables(string variables) =>
        variables.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]).GetValueOrDefault;
}
