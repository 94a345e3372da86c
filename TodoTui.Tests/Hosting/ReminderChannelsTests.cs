using TodoTui.Configuration;
using TodoTui.Hosting;

namespace TodoTui.Tests.Hosting;

public sealed class ReminderChannelsTests
{
    private const string Osc9 = "\e]9;Reminder: Pay - Due today\a";
    private const string Osc777 = "\e]777;notify;Pay;Due today\a";

    [TestCase("", "")]
    [TestCase("TERM=xterm-256color", "")]
    [TestCase("TERM=linux", "")]
    [TestCase("TERM_PROGRAM=Apple_Terminal", "")]
    [TestCase("TERM_PROGRAM=iTerm.app", Osc9)]
    [TestCase("LC_TERMINAL=iTerm2;TERM=xterm-256color", Osc9)]
    [TestCase("TERM=xterm-kitty", Osc9)]
    [TestCase("KITTY_WINDOW_ID=3", Osc9)]
    [TestCase("TERM_PROGRAM=WezTerm", Osc777)]
    [TestCase("TERM_PROGRAM=ghostty", Osc777)]
    [TestCase("TERM=xterm-ghostty", Osc777)]
    [TestCase("TERM=foot-extra", Osc777)]
    [TestCase("TERM=rxvt-unicode-256color", Osc777)]
    [TestCase("TERM=tmux-256color;TERM_PROGRAM=tmux;TMUX=/tmp/x", "")]
    [TestCase("TERM=tmux-256color;TMUX=/tmp/x;KITTY_WINDOW_ID=1", "\ePtmux;\e\e]9;Reminder: Pay - Due today\a\e\\")]
    [TestCase("TERM=screen;STY=1;WEZTERM_PANE=0", "\eP\e]777;notify;Pay;Due today\a\e\\")]
    public void The_terminal_is_told_in_the_way_that_it_is_known_to_understand(string environment, string sequence)
    {
        Assert.That(Channels(new ReminderSettings(), environment).SequenceOf("Pay", "Due today"), Is.EqualTo(sequence));
    }

    [TestCase(TerminalNotices.Off, "TERM=foot", "")]
    [TestCase(TerminalNotices.Osc9, "TERM=xterm", Osc9)]
    [TestCase(TerminalNotices.Osc777, "TERM=xterm-kitty", Osc777)]
    public void The_user_may_say_how(object kind, string environment, string sequence)
    {
        Assert.That(Channels(new ReminderSettings { Terminal = (TerminalNotices)kind }, environment).SequenceOf("Pay", "Due today"), Is.EqualTo(sequence));
    }

    [Test]
    public void The_bell_rings_where_the_user_wants_it()
    {
        Assert.That(Channels(new ReminderSettings { Bell = true }, "").SequenceOf("Pay", "Due today"), Is.EqualTo("\a"));
    }

    [Test]
    public void No_title_takes_the_terminal_over()
    {
        var sequence = NotificationSequence.Of(TerminalNotices.Osc777, "a;b\a\e]0;x\u009c\u202E", "c;d\e\\", _ => null);

        Assert.That(sequence, Is.EqualTo("\e]777;notify;a,b␇␛]0,x;c;d␛\\\a"));
    }

    [Test]
    public void A_long_title_is_cut()
    {
        var sequence = NotificationSequence.Of(TerminalNotices.Osc9, new string('長', 300), "", _ => null);

        Assert.That(sequence, Has.Length.LessThan(NotificationSequence.LongestText));
    }

    [TestCase("DISPLAY=:0", "notify-send", true)]
    [TestCase("WAYLAND_DISPLAY=w", "notify-send", true)]
    [TestCase("DISPLAY=:0", "", false)]
    [TestCase("", "notify-send", false)]
    [TestCase("DISPLAY=:10;SSH_CONNECTION=1", "notify-send", false)]
    public void The_desktop_is_told_in_a_local_session_that_can_show_it(string environment, string installed, bool isTold)
    {
        Assert.That(Channels(new ReminderSettings(), environment, installed).DesktopCommand("Pay", "Due") is not null, Is.EqualTo(isTold));
    }

    [Test]
    public void The_desktop_is_not_told_where_the_user_does_not_want_it()
    {
        Assert.That(Channels(new ReminderSettings { Desktop = false }, "DISPLAY=:0", "notify-send").DesktopCommand("Pay", "Due"), Is.Null);
    }

    [Test]
    public void What_the_desktop_is_told_is_neither_an_option_nor_markup()
    {
        var command = Channels(new ReminderSettings(), "DISPLAY=:0", "notify-send").DesktopCommand("--help <b>", "a <b> & c");

        Assert.That(command!.Arguments, Is.EqualTo(new[] { "--app-name=TodoTui", "--", "--help <b>", "a &lt;b&gt; &amp; c" }));
    }

    private static ReminderChannels Channels(ReminderSettings settings, string environment, string installed = "")
    {
        var variables = environment.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new ReminderChannels(settings, variables.GetValueOrDefault, program => program == installed ? $"/usr/bin/{program}" : null);
    }
}
