namespace TodoTui.CommandLine;

/// <summary>The completion for fish.</summary>
internal static class FishCompletion
{
    /// <summary>The script: a line for each thing that can follow.</summary>
    public static string Script(CommandSyntax root) =>
        $"""
        # Completion of todotui for fish, made by: todotui completion fish
        # Keep it as ~/.config/fish/completions/todotui.fish

        complete -c {root.Name} -f
        {string.Join('\n', root.All.SelectMany(Lines))}

        """;

    private static IEnumerable<string> Lines(CommandSyntax command)
    {
        var start = $"complete -c {CommandSyntax.Program} -n {Completions.Quoted(ConditionOf(command))}";
        return
        [
            .. command.Commands.Select(sub => $"{start} -a {sub.Name} -d {Completions.Quoted(Completions.Short(sub.Description))}"),
            .. command.Arguments.Select(argument => $"{start}{ValueOf(argument)}"),
            .. command.Options.Select(option => $"{start}{string.Concat(option.Names.Select(NameOf))}{(option.Value is { } value ? (value.Name == ValueSyntax.File ? " -r" : " -x") + ValueOf(value) : "")} -d {Completions.Quoted(Completions.Short(option.Description))}"),
        ];
    }

    private static string ConditionOf(CommandSyntax command)
    {
        var seen = command.Words.Skip(1).Select(word => $"__fish_seen_subcommand_from {word}");
        string[] unseen = command.Commands.Count == 0 ? [] : [$"not __fish_seen_subcommand_from {string.Join(' ', command.Commands.Select(sub => sub.Name))}"];
        return string.Join("; and ", seen.Concat(unseen));
    }

    private static string NameOf(string name) => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}";

    private static string ValueOf(ValueSyntax value) => value.Name switch
    {
        ValueSyntax.Directory => " -a '(__fish_complete_directories)'",
        ValueSyntax.File => " -F",
        _ => $" -a {Completions.Quoted(string.Join(' ', value.Words))}",
    };
}
