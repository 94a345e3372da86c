using System.Text;

namespace TodoTui.Core.Todos;

/// <summary>Words and what they mean, in any case. Only ASCII is looked for.</summary>
internal sealed class Keywords<T>(params (string Word, T Meaning)[] entries)
    where T : struct
{
    public T? Find(ReadOnlySpan<char> word)
    {
        foreach (var (known, meaning) in entries)
        {
            if (Ascii.EqualsIgnoreCase(word, known))
                return meaning;
        }

        return null;
    }

    /// <summary>What the first word means that begins with <paramref name="start"/>, which is not empty.</summary>
    public T? FindBegun(ReadOnlySpan<char> start)
    {
        foreach (var (known, meaning) in entries)
        {
            if (start.Length > 0 && start.Length <= known.Length && Ascii.EqualsIgnoreCase(start, known.AsSpan(0, start.Length)))
                return meaning;
        }

        return null;
    }
}
