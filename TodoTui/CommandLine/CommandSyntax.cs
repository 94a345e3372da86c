using System.CommandLine;
using System.CommandLine.Completions;

namespace TodoTui.CommandLine;

/// <summary>What can be said on the command line, for the completions and the manual page.</summary>
/// <param name="Words">The words that it takes to get there: <c>todotui</c>, <c>config</c>, <c>check</c>.</param>
/// <param name="Description">What it does.</param>
/// <param name="Options">Its options.</param>
/// <param name="Arguments">What follows it.</param>
/// <param name="Commands">The commands below it.</param>
internal sealed record CommandSyntax(
    IReadOnlyList<string> Words,
    string Description,
    IReadOnlyList<OptionSyntax> Options,
    IReadOnlyList<ValueSyntax> Arguments,
    IReadOnlyList<CommandSyntax> Commands)
{
    /// <summary>The name of the program.</summary>
    public const string Program = "todotui";

    /// <summary>Its own word.</summary>
    public string Name => Words[^1];

    /// <summary>Its words as they are typed.</summary>
    public string Line => string.Join(' ', Words);

    /// <summary>It and all commands below it.</summary>
    public IEnumerable<CommandSyntax> All => [this, .. Commands.SelectMany(command => command.All)];

    /// <summary>The syntax that the parser has.</summary>
    public static CommandSyntax Of(RootCommand root) => Of(root, [Program], []);

    private static CommandSyntax Of(Command command, IReadOnlyList<string> words, IReadOnlyList<Option> inherited)
    {
        IReadOnlyList<Option> handedDown = [.. inherited, .. command.Options.Where(option => option.Recursive)];
        return new CommandSyntax(
            words,
            command.Description ?? "",
            [.. command.Options.Concat(inherited).Where(option => !option.Hidden).Select(OptionSyntax.Of)],
            [.. command.Arguments.Select(ValueSyntax.Of)],
            [.. command.Subcommands.Select(sub => Of(sub, [.. words, sub.Name], handedDown))]);
    }
}

/// <summary>An option.</summary>
/// <param name="Names">Its names; those that only look right on Windows are left out.</param>
/// <param name="Description">What it does.</param>
/// <param name="Value">What follows it; null for nothing.</param>
internal sealed record OptionSyntax(IReadOnlyList<string> Names, string Description, ValueSyntax? Value)
{
    /// <summary>The option that the parser has.</summary>
    public static OptionSyntax Of(Option option) => new(
        [.. option.Aliases.Append(option.Name).Where(name => name.StartsWith('-') && !name.EndsWith('?')).Distinct().OrderBy(name => name.Length)],
        option.Description ?? "",
        option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? null : ValueSyntax.Of(option.HelpName ?? option.Name[(option.Name.LastIndexOf('-') + 1)..].ToUpperInvariant(), option));
}

/// <summary>A word that the user chooses.</summary>
/// <param name="Name">As the help calls it.</param>
/// <param name="Words">What it can be; empty for anything.</param>
internal sealed record ValueSyntax(string Name, IReadOnlyList<string> Words)
{
    /// <summary>What the help calls a directory.</summary>
    public const string Directory = "DIR";

    /// <summary>What the help calls a file.</summary>
    public const string File = "FILE";

    /// <summary>The argument that the parser has.</summary>
    public static ValueSyntax Of(Argument argument) => Of(argument.HelpName ?? argument.Name, argument);

    /// <summary>The value of an option or argument that the parser has.</summary>
    public static ValueSyntax Of(string name, Symbol symbol) => new(name, [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)]);
}
