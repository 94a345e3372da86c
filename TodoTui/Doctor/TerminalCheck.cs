using System.Globalization;
using TodoTui.Configuration;
using TodoTui.Hosting;

namespace TodoTui.Doctor;

/// <summary>What the terminal can do, and what the programs between it and ours need to be told.</summary>
internal static class TerminalCheck
{
    private const int SlowEscape = 100;

    // In the order in which the C library takes them.
    private static readonly string[] CharacterVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>What is found.</summary>
    public static IEnumerable<Finding> Of(TerminalFacts facts, UserSettings settings) =>
    [
        Kind(facts),
        .. Streams(facts),
        .. Size(facts),
        Colours(facts),
        .. Locale(facts),
        .. IsSet(facts, "TMUX") ? Tmux(facts, settings) : [],
        .. IsSet(facts, "STY") ? [Finding.Ok("Inside GNU screen, which passes copies and notifications on. Start it with -U for UTF-8.")] : Array.Empty<Finding>(),
        .. IsSet(facts, "SSH_CONNECTION") ? [Finding.Ok("Over SSH: copies and notifications go to the terminal at your end, where it takes them.")] : Array.Empty<Finding>(),
    ];

    private static Finding Kind(TerminalFacts facts) => facts.Environment("TERM") switch
    {
        _ when OperatingSystem.IsWindows() => Finding.Ok("The Windows console."),
        null or "" => Finding.Problem("TERM is not set, so the program does not know that the terminal can move its cursor.", "Set it, for example: export TERM=xterm-256color"),
        "dumb" => Finding.Problem("TERM is dumb: such a terminal cannot move its cursor.", "Start the program in a full terminal."),
        var term => Finding.Ok($"TERM is {term}."),
    };

    private static IEnumerable<Finding> Streams(TerminalFacts facts) => (facts.IsInputTerminal, facts.IsOutputTerminal) switch
    {
        (null, _) or (_, null) => [],
        (true, true) => [Finding.Ok("Standard input and output are a terminal.")],
        (false, true) => [NoTerminal("input is")],
        (true, false) => [NoTerminal("output is")],
        _ => [NoTerminal("input and output are")],
    };

    private static Finding NoTerminal(string what) => Finding.Warning($"Standard {what} no terminal here, without which there is no screen.");

    private static IEnumerable<Finding> Size(TerminalFacts facts)
    {
        if (facts.Size is not { } size)
            yield break;
        var text = string.Create(CultureInfo.InvariantCulture, $"{size.Width} columns and {size.Height} rows");
        if (size.Width < 40 || size.Height < 10)
            yield return Finding.Warning($"{text}: too small for anything but a line that says so.", "Make the window at least 60 by 15, better 80 by 24.");
        else if (size.Width < 60 || size.Height < 15)
            yield return Finding.Warning($"{text}: room for one pane at a time.", "From 60 by 15 on there are three.");
        else
            yield return Finding.Ok($"{text}.");
    }

    private static Finding Colours(TerminalFacts facts)
    {
        if (IsSet(facts, "NO_COLOR"))
            return Finding.Ok("NO_COLOR is set: nothing is coloured.");
        var isTrue = facts.Environment("COLORTERM") is "truecolor" or "24bit";
        var isMany = facts.Environment("TERM")?.Contains("256color", StringComparison.Ordinal) is true;
        return Finding.Ok($"Colours: {(isTrue ? "16 million, by COLORTERM" : isMany ? "256, by TERM" : "16, as far as TERM and COLORTERM tell")}.");
    }

    private static IEnumerable<Finding> Locale(TerminalFacts facts)
    {
        if (OperatingSystem.IsWindows())
            yield break;
        var variable = Array.Find(CharacterVariables, name => IsSet(facts, name));
        var value = variable is null ? null : facts.Environment(variable);
        var encoding = value?.Replace("-", "", StringComparison.Ordinal) ?? "";
        if (encoding.Contains("UTF8", StringComparison.OrdinalIgnoreCase))
            yield return Finding.Ok($"The locale is UTF-8 ({variable}={value}).");
        else
            yield return Finding.Warning(
                $"The locale is not UTF-8 ({(variable is null ? "LANG is not set" : $"{variable}={value}")}): frames and accents may look wrong.",
                "Set it, for example: export LANG=C.UTF-8. Or start with --ascii.");
    }

    private static Finding[] Tmux(TerminalFacts facts, UserSettings settings)
    {
        var options = facts.TmuxOptions;
        if (options.Count == 0)
            return [Finding.Ok("Inside tmux, which did not say how it is set up.")];
        var notices = NotificationSequence.KindFor(settings.Reminders.Terminal, facts.Environment);
        (bool IsWrong, string Text, string Line)[] wishes =
        [
            (Is("mouse", "off"), "tmux keeps the mouse to itself.", "set -g mouse on"),
            (Is("set-clipboard", "off"), "tmux does not hand copies on to its terminal.", "set -s set-clipboard external"),
            (notices is not TerminalNotices.Off && !Is("allow-passthrough", "on", "all"), "tmux does not let notifications through to its terminal.", "set -g allow-passthrough on"),
            (IsEscapeSlow(options), $"tmux waits {options.GetValueOrDefault("escape-time")} ms after Esc.", "set -s escape-time 20"),
            (!IsTermOfTmux(facts), "TERM inside tmux is not one of its own.", "set -g default-terminal tmux-256color"),
        ];
        Finding[] found = [.. wishes.Where(wish => wish.IsWrong).Select(wish => Finding.Warning(wish.Text, $"In ~/.tmux.conf: {wish.Line}"))];
        return found.Length > 0 ? found : [Finding.Ok("Inside tmux, which passes everything on.")];

        bool Is(string name, params string[] values) => values.Contains(options.GetValueOrDefault(name));
    }

    private static bool IsEscapeSlow(IReadOnlyDictionary<string, string> options) =>
        int.TryParse(options.GetValueOrDefault("escape-time"), NumberStyles.None, CultureInfo.InvariantCulture, out var wait) && wait > SlowEscape;

    private static bool IsTermOfTmux(TerminalFacts facts) =>
        facts.Environment("TERM") is { } term && (term.StartsWith("tmux", StringComparison.Ordinal) || term.StartsWith("screen", StringComparison.Ordinal));

    private static bool IsSet(TerminalFacts facts, string variable) => !string.IsNullOrEmpty(facts.Environment(variable));
}
