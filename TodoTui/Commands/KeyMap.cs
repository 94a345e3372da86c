namespace TodoTui.Commands;

/// <summary>What a key stroke came to.</summary>
internal abstract record KeyMatch
{
    private KeyMatch()
    {
    }

    /// <summary>A command's sequence is complete.</summary>
    public sealed record Command(CommandId Id) : KeyMatch;

    /// <summary>More strokes are needed; these sequences are possible.</summary>
    public sealed record Prefix(string Typed, IReadOnlyList<(string NextStroke, UserCommand Command)> Continuations) : KeyMatch;

    /// <summary>The strokes so far lead nowhere.</summary>
    public sealed record None : KeyMatch;
}

/// <summary>
/// Turns key strokes into commands. It remembers the strokes of an unfinished sequence, without a time-out: a slow
/// connection must not turn <c>d d</c> into two keys.
/// </summary>
internal sealed class KeyMap
{
    private readonly Dictionary<CommandScope, List<(string[] Strokes, UserCommand Command)>> _sequences;
    private readonly List<string> _typed = [];

    /// <summary>The keys of <paramref name="commands"/>.</summary>
    public KeyMap(IReadOnlyList<UserCommand> commands) =>
        _sequences = Enum.GetValues<CommandScope>().ToDictionary(scope => scope, scope => SequencesIn(scope, commands));

    /// <summary>Whether a sequence has begun.</summary>
    public bool IsWaiting => _typed.Count > 0;

    /// <summary>Takes the next stroke.</summary>
    /// <param name="stroke">The stroke, as the command table names it.</param>
    /// <param name="scope">Where the user is.</param>
    public KeyMatch Press(string stroke, CommandScope scope = CommandScope.Everywhere)
    {
        _typed.Add(stroke);
        var possible = _sequences[scope].FindAll(sequence => sequence.Strokes.AsSpan().StartsWith([.. _typed]));
        var complete = possible.Find(sequence => sequence.Strokes.Length == _typed.Count);
        if (complete.Command is not null)
        {
            _typed.Clear();
            return new KeyMatch.Command(complete.Command.Id);
        }

        if (possible.Count > 0)
            return new KeyMatch.Prefix(string.Concat(_typed), [.. possible.Select(sequence => (sequence.Strokes[_typed.Count], sequence.Command))]);
        _typed.Clear();
        return new KeyMatch.None();
    }

    /// <summary>Forgets an unfinished sequence.</summary>
    public void Reset() => _typed.Clear();

    /// <summary>
    /// The bindings that count in <paramref name="scope"/>: its own, and of those that count everywhere the ones whose
    /// keys are not among them.
    /// </summary>
    public static IEnumerable<(string Keys, UserCommand Command)> BindingsIn(CommandScope scope, IReadOnlyList<UserCommand> commands)
    {
        var own = Bindings(commands.Where(command => command.Scope == scope)).ToList();
        if (scope == CommandScope.Everywhere)
            return own;
        var taken = own.Select(binding => binding.Keys).ToHashSet();
        return own.Concat(Bindings(commands.Where(command => command.Scope == CommandScope.Everywhere)).Where(binding => !taken.Contains(binding.Keys)));
    }

    private static IEnumerable<(string Keys, UserCommand Command)> Bindings(IEnumerable<UserCommand> commands) =>
        commands.SelectMany(command => command.Keys.Select(keys => (keys, command)));

    private static List<(string[] Strokes, UserCommand Command)> SequencesIn(CommandScope scope, IReadOnlyList<UserCommand> commands) =>
        [.. BindingsIn(scope, commands).Select(binding => (KeySequence.Strokes(binding.Keys), binding.Command))];
}
