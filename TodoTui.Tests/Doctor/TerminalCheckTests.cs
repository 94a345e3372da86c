using System.Drawing;
using TodoTui.Configuration;
using TodoTui.Doctor;
using TodoTui.Hosting;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Doctor;

public sealed class TerminalCheckTests
{
    private const string Good = "TERM=xterm-256color;LANG=de_DE.UTF-8";

    [TestCase(Good, "Ok TERM is xterm-256color.")]
    [TestCase(Good, "Ok Colours: 256, by TERM.")]
    [TestCase(Good, "Ok The locale is UTF-8 (LANG=de_DE.UTF-8).")]
    [TestCase("TERM=xterm;COLORTERM=truecolor", "Ok Colours: 16 million, by COLORTERM.")]
    [TestCase("TERM=linux", "Ok Colours: 16, as far as TERM and COLORTERM tell.")]
    [TestCase("TERM=xterm;NO_COLOR=1", "Ok NO_COLOR is set: nothing is coloured.")]
    [TestCase("", "Problem TERM is not set")]
    [TestCase("TERM=dumb", "Problem TERM is dumb")]
    [TestCase("TERM=xterm", "Warning The locale is not UTF-8 (LANG is not set)")]
    [TestCase("LANG=de_DE.UTF-8;LC_ALL=C", "Warning The locale is not UTF-8 (LC_ALL=C)")]
    [TestCase("LC_CTYPE=C.utf8", "Ok The locale is UTF-8 (LC_CTYPE=C.utf8).")]
    [TestCase("STY=1.pts", "Ok Inside GNU screen")]
    [TestCase("SSH_CONNECTION=a b", "Ok Over SSH")]
    [TestCase("TMUX=/tmp/x", "Ok Inside tmux, which did not say how it is set up.")]
    public void What_variables_say_is_told(string variables, string expected)
    {
        var findings = Findings(Facts(variables));

        Assert.That(findings, Has.Some.StartsWith(expected), string.Join('\n', findings));
    }

    [TestCase(true, true, "Ok Standard input and output are a terminal.")]
    [TestCase(false, true, "Warning Standard input is no terminal here")]
    [TestCase(true, false, "Warning Standard output is no terminal here")]
    [TestCase(false, false, "Warning Standard input and output are no terminal here")]
    public void What_is_no_terminal_is_told(bool input, bool output, string expected)
    {
        Assert.That(Findings(Facts(Good) with { IsInputTerminal = input, IsOutputTerminal = output }), Has.Some.StartsWith(expected));
    }

    [TestCase(80, 24, "Ok 80 columns and 24 rows.")]
    [TestCase(60, 15, "Ok 60 columns")]
    [TestCase(59, 15, "Warning 59 columns and 15 rows: room for one pane at a time.")]
    [TestCase(200, 9, "Warning 200 columns and 9 rows: too small")]
    public void The_size_is_told(int columns, int rows, string expected)
    {
        Assert.That(Findings(Facts(Good) with { Size = new Size(columns, rows) }), Has.Some.StartsWith(expected));
    }

    [TestCase("mouse on;set-clipboard external;escape-time 10", "TERM=tmux-256color", "Ok Inside tmux, which passes everything on.")]
    [TestCase("mouse off", "TERM=tmux-256color", "Warning tmux keeps the mouse to itself. In ~/.tmux.conf: set -g mouse on")]
    [TestCase("set-clipboard off", "TERM=tmux-256color", "Warning tmux does not hand copies on")]
    [TestCase("escape-time 500", "TERM=screen", "Warning tmux waits 500 ms after Esc.")]
    [TestCase("mouse on", "TERM=xterm", "Warning TERM inside tmux is not one of its own.")]
    [TestCase("allow-passthrough off", "TERM=tmux;KITTY_WINDOW_ID=1", "Warning tmux does not let notifications through")]
    [TestCase("allow-passthrough all", "TERM=tmux;KITTY_WINDOW_ID=1", "Ok Inside tmux, which passes everything on.")]
    [TestCase("allow-passthrough off", "TERM=tmux", "Ok Inside tmux, which passes everything on.")]
    public void What_tmux_needs_to_be_told_is_told(string options, string variables, string expected)
    {
        var facts = Facts("TMUX=/tmp/x;" + variables) with { TmuxOptions = TerminalFacts.ParseOptions(options.Replace(';', '\n')) };

        Assert.That(Findings(facts), Has.Some.StartsWith(expected));
    }

    [Test]
    public void The_present_terminal_can_be_looked_at()
    {
        Requires.Linux();

        var facts = TerminalFacts.Gather(_ => null);

        Assert.That(facts.IsInputTerminal, Is.EqualTo(!Console.IsInputRedirected));
        Assert.That(facts.IsOutputTerminal, Is.EqualTo(!Console.IsOutputRedirected));
    }

    private static string[] Findings(TerminalFacts facts) =>
        [.. TerminalCheck.Of(facts, UserSettings.Default).Select(finding => $"{finding.Severity} {finding.Text} {finding.Advice}")];

    private static TerminalFacts Facts(string variables)
    {
        var values = variables.Split(';', StringSplitOptions.RemoveEmptyEntries).ToDictionary(variable => variable.Split('=')[0], variable => variable[(variable.IndexOf('=') + 1)..]);
        return new TerminalFacts(name => values.GetValueOrDefault(name));
    }
}
