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
    private readonly Dictionary<(CommandScope Scope, bool IsReminded), List<(string[] Strokes, UserCommand Command)>> _sequences = [];
    private readonly List<string> _typed = [];
    private (CommandScope Scope, bool IsReminded) _begunIn;

    /// <summary>The keys of <paramref name="commands"/>.</summary>
    public KeyMap(IReadOnlyList<UserCommand> commands)
    {
        foreach (var scope in Enum.GetValues<CommandScope>())
        {
            _sequences[(scope, false)] = Sequences(BindingsIn(scope, commands));
            _sequences[(scope, true)] = Sequences(RemindedBindingsIn(scope, commands));
        }
    }

    /// <summary>Whether a sequence has begun.</summary>
    public bool IsWaiting => _typed.Count > 0;

    /// <summary>Takes the next stroke.</summary>
    /// <param name="stroke">The stroke, as the command table names it.</param>
    /// <param name="scope">Where the user is.</param>
    /// <param name="isReminded">Whether a reminder stands, whose keys come before all others.</param>
    public KeyMatch Press(string stroke, CommandScope scope = CommandScope.Everywhere, bool isReminded = false)
    {
        // A reminder that comes or goes in between does not change what the rest of a sequence means.
        if (!IsWaiting)
            _begunIn = (scope, isReminded);
        _typed.Add(stroke);
        var possible = _sequences[_begunIn].FindAll(sequence => sequence.Strokes.AsSpan().StartsWith([.. _typed]));
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

    /// <summary>
    /// The bindings that count in <paramref name="scope"/> while a reminder stands. A stroke that begins one of its own
    /// begins no other, so that nobody sorts the list who meant to put it off.
    /// </summary>
    public static IEnumerable<(string Keys, UserCommand Command)> RemindedBindingsIn(CommandScope scope, IReadOnlyList<UserCommand> commands)
    {
        var own = Bindings(commands.Where(command => command.Scope == CommandScope.Reminder)).ToList();
        var taken = own.Select(binding => KeySequence.Strokes(binding.Keys)[0]).ToHashSet();
        return own.Concat(BindingsIn(scope, commands).Where(binding => !taken.Contains(KeySequence.Strokes(binding.Keys)[0])));
    }

    private static IEnumerable<(string Keys, UserCommand Command)> Bindings(IEnumerable<UserCommand> commands) =>
        commands.SelectMany(command => command.Keys.Select(keys => (keys, command)));

    private static List<(string[] Strokes, UserCommand Command)> Sequences(IEnumerable<(string Keys, UserCommand Command)> bindings) =>
        [.. bindings.Select(binding => (KeySequence.Strokes(binding.Keys), binding.Command))];
}
