using System.Globalization;

namespace TodoTui.Core.Todos;

/// <summary>Whole numbers and what they count.</summary>
internal static class Quantity
{
    // More is a number of something else; and no sum of it with a date can overflow.
    private const int MostDigits = 5;

    /// <summary>The digits at the start of <paramref name="word"/>.</summary>
    public static ReadOnlySpan<char> LeadingDigits(ReadOnlySpan<char> word)
    {
        var length = word.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? word : word[..length];
    }

    /// <summary>Reads a word of digits only.</summary>
    public static bool TryRead(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return digits.Length is > 0 and <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Reads a number and its unit in one word: <c>3d</c>.</summary>
    public static bool TryRead<T>(ReadOnlySpan<char> word, Keywords<T> units, out int count, out T unit)
        where T : struct
    {
        var digits = LeadingDigits(word);
        var found = units.Find(word[digits.Length..]);
        unit = found.GetValueOrDefault();
        return TryRead(digits, out count) && found is not null;
    }
}
