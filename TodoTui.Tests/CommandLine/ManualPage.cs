using TodoTui.CommandLine;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;

namespace TodoTui.Tests.CommandLine;

/// <summary>The manual page, in the macros of man(7), from the tables of options, commands and keys.</summary>
internal static class ManualPage
{
    private static readonly (string Path, string What)[] Files =
    [
        ("$XDG_DATA_HOME/todo-tui/tasks.json", "The tasks; by default in ~/.local/share. Beside it are tasks.json.backup, the state before the last save, tasks.json.history for undo and tasks.json.reminders."),
        ("$XDG_CONFIG_HOME/todo-tui/config.json", "The settings, which you write; by default in ~/.config."),
        ("$XDG_CONFIG_HOME/todo-tui/lists.json", "Your own lists, orders and colours of tags."),
        ("$XDG_STATE_HOME/todo-tui/log/", "The log, a file for each day; by default in ~/.local/state."),
    ];

    private static readonly (string Name, string What)[] Variables =
    [
        (StoragePaths.DataDirectoryVariable, "The directory of the tasks; the option --data-dir wins."),
        (StoragePaths.ConfigDirectoryVariable, "The directory of config.json and lists.json."),
        ("NO_COLOR", "When it is set and not empty, nothing is coloured."),
        ("VISUAL, EDITOR", "The editor for descriptions."),
        ("BROWSER", "What opens addresses."),
        ("LC_ALL, LC_TIME, LANG", "Where a week begins and how dates are written, unless it is set in config.json."),
    ];

    private static readonly (string Code, string What)[] ExitCodes =
    [
        ($"{ExitCode.Success}", "All is well."),
        ($"{ExitCode.Error}", "An error: no usable terminal, the last changes could not be saved, or config check or doctor found something wrong."),
        ($"{ExitCode.Usage}", "The command line was not understood."),
        ($"{ExitCode.InUse}", "Another instance has the task file."),
        ("128 + n", "Ended by signal n, after saving what was pending."),
    ];

    /// <summary>The page.</summary>
    public static string Of(CommandSyntax syntax) => string.Concat(
    [
        ".\\\" Made from the tables of options, commands and keys; change it there.\n",
        $".TH TODOTUI 1 \"\" \"TodoTui {ProgramVersion.Text}\" \"User Commands\"\n.nh\n.ad l\n",
        Section("NAME"), "todotui \\- a to\\-do list for the terminal\n",
        Section("SYNOPSIS"), string.Join(".br\n", syntax.All.Where(command => command == syntax || command.Commands.Count == 0).Select(Synopsis)),
        Section("DESCRIPTION"), Text("TodoTui is a to-do list that fills the terminal: keyboard first, with the mouse where a terminal has one. Every change is saved at once, in the background, and the bottom line says whether it is on the disk. The commands below answer in the shell and need no terminal."),
        Section("OPTIONS"), .. syntax.Options.Select(option => Item(Signature(option), Described(option))),
        Section("COMMANDS"), .. syntax.All.Skip(1).Where(command => command.Commands.Count == 0).Select(command => Item(Signature(command), Escaped(command.Description))),
        Section("KEYS"), .. CommandCatalog.All.Where(command => command.Keys.Length > 0).GroupBy(command => command.Group).Select(Keys), .. OtherKeys.All.Select(Keys),
        Section("FILES"), .. Files.Select(file => Item(Bold(file.Path), Escaped(file.What))),
        Section("ENVIRONMENT"), .. Variables.Select(variable => Item(Bold(variable.Name), Escaped(variable.What))),
        Section("EXIT STATUS"), .. ExitCodes.Select(code => Item(Bold(code.Code), Escaped(code.What))),
        Section("EXAMPLES"),
        Item(Bold("todotui --data-dir ~/work"), "Keep the tasks of work apart."),
        Item(Bold("todotui config show > ~/.config/todo-tui/config.json"), "Begin a configuration file, where there is none."),
        Item(Bold("todotui doctor"), "Say what is wrong, when something is."),
    ]);

    private static string Section(string title) => $".SH {title}\n";

    private static string Text(string text) => Escaped(text) + "\n";

    private static string Item(string signature, string text) => $".TP\n{signature}\n{text}\n";

    private static string Keys(IGrouping<CommandGroup, UserCommand> group) =>
        $".SS {group.Key}\n" + string.Concat(group.Select(command => Item(Bold(command.KeyText), Escaped(command.TitleWithScope))));

    private static string Keys((string Place, IReadOnlyList<OtherKey> Keys) place) =>
        $".SS {Escaped(place.Place)}\n" + string.Concat(place.Keys.Select(key => Item(Bold(key.Keys), Escaped(key.Meaning))));

    private static string Synopsis(CommandSyntax command) => Signature(command) + (command.Options.Count > 1 ? " [\\fIoptions\\fR]" : "") + "\n";

    private static string Signature(CommandSyntax command)
    {
        var arguments = command.Arguments.Select(argument => argument.Words.Count > 0
            ? string.Join(" | ", argument.Words.Select(Bold))
            : $"[{Italic(argument.Name)}]");
        return string.Join(' ', [Bold(command.Line), .. arguments]);
    }

    private static string Signature(OptionSyntax option) =>
        string.Join(", ", option.Names.Select(Bold)) + (option.Value is { } value ? $" {Italic(value.Name)}" : "");

    private static string Described(OptionSyntax option)
    {
        var words = option.Value is { Words: { Count: > 0 } known } ? $" One of {string.Join(", ", known)}." : "";
        return Escaped(option.Description.TrimEnd('.') + "." + words);
    }

    private static string Bold(string text) => $"\\fB{Escaped(text)}\\fR";

    private static string Italic(string text) => $"\\fI{Escaped(text)}\\fR";

    // A point or an apostrophe at the start of a line would be a request.
    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("~", "\\(ti", StringComparison.Ordinal)
            .Replace("^", "\\(ha", StringComparison.Ordinal)
            .Replace("`", "\\(ga", StringComparison.Ordinal)
            .Replace("'", "\\(aq", StringComparison.Ordinal);
        return escaped.StartsWith('.') ? "\\&" + escaped : escaped;
    }
}
