namespace TodoTui.Typing;

/// <summary>
/// The lines of this run of the program, to go back to. What is being typed waits at the near end and is not lost; a
/// line that was brought back and changed is what is being typed.
/// </summary>
internal sealed class LineHistory
{
    private const int Capacity = 100;

    // Oldest first.
    private readonly List<TypedLine> _lines = [];
    private TypedLine _typed = TypedLine.Empty;
    private int _back;

    /// <summary>Remembers a line that was used. One that is there already becomes the newest.</summary>
    public void Add(TypedLine line)
    {
        _lines.RemoveAll(known => known.Text == line.Text);
        _lines.Add(line);
        if (_lines.Count > Capacity)
            _lines.RemoveAt(0);
        Leave();
    }

    /// <summary>Forgets what was being typed; the lines stay.</summary>
    public void Leave() => (_typed, _back) = (TypedLine.Empty, 0);

    /// <summary>The line before the one that is shown <paramref name="now"/>, or null.</summary>
    public TypedLine? Earlier(TypedLine now)
    {
        Keep(now);
        return _back < _lines.Count ? _lines[^++_back] : null;
    }

    /// <summary>The line after the one that is shown <paramref name="now"/>, at last what was being typed; or null.</summary>
    public TypedLine? Later(TypedLine now)
    {
        Keep(now);
        if (_back == 0)
            return null;
        return --_back == 0 ? _typed : _lines[^_back];
    }

    private void Keep(TypedLine now)
    {
        if (_back > 0 && _lines[^_back] == now)
            return;
        (_typed, _back) = (now, 0);
    }
}
