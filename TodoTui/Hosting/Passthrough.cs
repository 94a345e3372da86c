namespace TodoTui.Hosting;

/// <summary>Brings a sequence past what sits between the program and the terminal.</summary>
internal static class Passthrough
{
    // GNU screen forgets strings that are longer.
    private const int LongestScreenString = 250;

    /// <summary>As it gets past tmux, where that lets it (<c>set -g allow-passthrough on</c>), or GNU screen; else as it is.</summary>
    public static string Wrap(string sequence, Func<string, string?> environment)
    {
        if (IsSet("TMUX"))
            return $"\ePtmux;{sequence.Replace("\e", "\e\e", StringComparison.Ordinal)}\e\\";
        return IsSet("STY") ? PastScreen(sequence) : sequence;

        bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
    }

    /// <summary>As it gets past GNU screen, in as many strings as it takes.</summary>
    public static string PastScreen(string sequence) => string.Concat(sequence.Chunk(LongestScreenString).Select(part => $"\eP{new string(part)}\e\\"));
}
