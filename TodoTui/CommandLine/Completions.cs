using System.Diagnostics;

namespace TodoTui.CommandLine;

/// <summary>The completions of the command line, as scripts for shells. They start no program while one types.</summary>
internal static class Completions
{
    /// <summary>The shells that there are completions for.</summary>
    public static readonly IReadOnlyList<string> Shells = ["bash", "zsh", "fish"];

    /// <summary>The script for a shell.</summary>
    public static string For(string shell, CommandSyntax root) => shell switch
    {
        "bash" => BashCompletion.Script(root),
        "zsh" => ZshCompletion.Script(root),
        "fish" => FishCompletion.Script(root),
        _ => throw new UnreachableException(),
    };

    /// <summary>A text as a word of a shell, whatever is in it.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>A description without the full stop, as completions have it.</summary>
    public static string Short(string description) => description.TrimEnd('.');
}
