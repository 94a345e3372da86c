using Terminal.Gui.Drivers;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>Where keys go, and where they must not go.</summary>
public sealed class KeyTests
{
    [Test]
    public void Escape_never_quits([Values(1, 5)] int times)
    {
        using var screen = ScreenDriver.Open("One");

        for (var time = 0; time < times; time++)
            screen.Press("Esc", "Ctrl-C");

        Assert.That(screen.HasEnded, Is.False);
    }

    [Test]
    public void An_arrow_that_a_slow_line_takes_apart_does_no_harm()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("Esc", "[", "A");

        Assert.That(screen.HasEnded, Is.False);
        Assert.That(screen.Titles, Is.EqualTo(["One", "Two"]));
    }

    [TestCase("q")]
    [TestCase("Ctrl-Q")]
    public void The_quit_key_quits(string key)
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press(key);

        Assert.That(screen.HasEnded);
    }

    [Test]
    public void A_chord_waits_for_ever_and_escape_gives_it_up()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("d").Wait(TimeSpan.FromHours(1)).Press("Esc", "d");
        Assert.That(screen.Titles, Is.EqualTo(["One", "Two"]));
        screen.Press("d");

        Assert.That(screen.Titles, Is.EqualTo(["Two"]));
    }

    [Test]
    public void A_chord_that_leads_nowhere_runs_nothing()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("d", "q");

        Assert.That(screen.HasEnded, Is.False);
        Assert.That(screen.Titles, Is.EqualTo(["One", "Two"]));
    }

    [Test]
    public void Letters_typed_in_a_field_run_no_commands()
    {
        const string everyCommand = "qxddaAeiuUpP/nN?jkhlgGmsdS+-1234";
        using var screen = ScreenDriver.Open("One");

        screen.Press("a").Type(everyCommand).Press("Enter", "Enter");
        screen.Press("A").Type(everyCommand + "!").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["One", everyCommand, everyCommand + "!"]));
    }

    [TestCase("👩‍💻")]
    [TestCase("ที่นี่")]
    [TestCase("re\u0301sume\u0301")]
    public void Letters_of_several_characters_can_be_typed_in_the_middle(string typed)
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("ab").Press("Left").Type(typed + "x").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo([$"a{typed}xb"]));
    }

    [Test]
    public void A_field_has_the_keys_of_readline()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("two three").Press("Ctrl-A").Type("one ").Press("Ctrl-E", "Ctrl-W").Type("3").Press("Ctrl-A", "Ctrl-D").Type("O").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["One two 3"]));
    }

    [TestCase("Pay rent\nBuy milk\r\nCall", "Pay rent Buy milk Call")]
    [TestCase("tab\tstop", "tab stop")]
    [TestCase("q\nx\ndd\n", "q x dd")]
    public void A_paste_of_several_lines_in_a_field_becomes_one_line(string pasted, string title)
    {
        using var screen = ScreenDriver.Open();

        screen.Press("A").Paste(pasted).Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo([title]));
    }

    [Test]
    public void A_paste_into_the_notes_keeps_its_lines()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("A").Type("Note").Press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab").Paste("one\ntwo").Press("Ctrl-S");

        Assert.That(screen.Disk.Saves.Single().Tasks.Items.Single().Description, Is.EqualTo("one\ntwo"));
    }

    [Test]
    public void A_paste_outside_of_a_field_runs_no_keys()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Paste("dd q x a").Paste("dd");

        Assert.That(screen.HasEnded, Is.False);
        Assert.That(screen.Titles, Is.EqualTo(["One", "Two"]));
    }

    [TestCase("?")]
    [TestCase("F1")]
    public void The_help_closes_with_escape_and_with_its_own_keys(string key)
    {
        using var screen = ScreenDriver.Open("One");

        foreach (var close in new[] { "Esc", "q", "?", "F1", "Enter", "Ctrl-C" })
        {
            screen.Press(key);
            Assert.That(screen.Text, Does.Contain("Save now"), close);
            screen.Press(close);
            Assert.That(screen.Text, Does.Not.Contain("Save now"), close);
        }

        Assert.That(screen.HasEnded, Is.False);
    }

    [Test]
    public void The_help_scrolls_to_its_end()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press("?", "G");
        Assert.That(screen.Text, Does.Contain("Shift-click").And.Not.Contain("Save now"));
        screen.Press("g");

        Assert.That(screen.Text, Does.Contain("Save now"));
    }

    [Test]
    public void Menus_open_by_key_and_run_commands()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("F10", "Right", "Down", "Right", "Right", "Down", "Down", "Down", "Down", "Enter");

        Assert.That(screen.Text, Does.Contain("✓"));
        Assert.That(screen.HasEnded, Is.False);
    }

    [Test]
    public void What_a_menu_cannot_do_says_why()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("Alt-t", "Down", "Down", "Enter");

        Assert.That(screen.StatusLine, Does.StartWith(" No task is selected."));
    }

    [Test]
    public void Escape_closes_a_menu_only()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press("/").Type("o").Press("Enter", "Alt-f", "Esc");

        Assert.That(screen.Text, Does.Contain("/o").And.Not.Contain("Save now"));
    }

    [Test]
    public void Tab_goes_round_the_panes_and_so_do_the_arrows()
    {
        using var screen = ScreenDriver.Open(["One"], 45, 12);

        var titles = new[] { "Tab", "Right", "l", "Shift-Tab", "Left", "h" }.Select(key => screen.Press(key).Rows[1].Split(' ')[1]);

        Assert.That(titles, Is.EqualTo(["Task", "Lists", "All", "Lists", "Task", "All"]));
    }

    [Test]
    public void Keys_that_come_while_others_wait_for_a_dialog_to_close_stay_behind_them()
    {
        using var screen = ScreenDriver.Open("One", "Two");
        screen.Press("?").Do(app => app.SessionEnded += (_, _) => ((InputProcessorImpl<char>)app.Driver!.GetInputProcessor()).InputQueue.Enqueue('\r'));

        screen.Type(TerminalKeys.Key("Ctrl-C") + "/One");

        Assert.That(screen.Text, Does.Contain("/One").And.Not.Contain("Search:"));
    }

    [Test]
    public void Keys_typed_ahead_of_a_dialog_that_closes_reach_the_list()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Type("?qjx");

        Assert.That(screen.Text, Does.Contain("[✓] · M Two").And.Contain("[ ] · M One"));
    }
}
