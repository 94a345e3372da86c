using System.Text.RegularExpressions;

namespace TodoTui.Core.Todos;

/// <summary>Finds an address in a text that people wrote: without the full stop or the bracket that closes a sentence.</summary>
public static partial class WebAddress
{
    private const string Closing = ")]}";
    private const string Opening = "([{";

    /// <summary>The first address of a task, in the title before the description; null when it has none.</summary>
    public static string? FirstOf(TodoItem item) => FirstIn(item.Title) ?? FirstIn(item.Description);

    /// <summary>The first address in <paramref name="text"/>, with a scheme before it; null when there is none.</summary>
    public static string? FirstIn(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            var address = WithoutEndOfSentence(match.Value);
            if (Whole().IsMatch(address))
                return address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + address : address;
        }

        return null;
    }

    // A bracket that was opened in the address belongs to it.
    private static string WithoutEndOfSentence(string address)
    {
        while (address.Length > 0)
        {
            var last = address[^1];
            var bracket = Closing.IndexOf(last, StringComparison.Ordinal);
            var isSurplus = bracket >= 0 ? address.Count(c => c == last) > address.Count(c => c == Opening[bracket]) : last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' or '…' or '’';
            if (!isSurplus)
                return address;
            address = address[..^1];
        }

        return address;
    }

    [GeneratedRegex("""(?<![\p{L}\p{N}.@/_-])(?:https?://|www\.|mailto:)[^\s\p{C}<>"`|\\^“”„«»「」『』（）。、，]+""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();

    [GeneratedRegex(@"^(?:https?://(?:[^/?#\s]*@)?[\p{L}\p{N}\[]|www\.[\p{L}\p{N}-]+\.[\p{L}\p{N}]|mailto:[^@\s]+@[\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
