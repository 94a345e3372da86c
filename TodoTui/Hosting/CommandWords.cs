using System.Text;

namespace TodoTui.Hosting;

/// <summary>
/// A command line as people put it into a variable: words between blanks, with quotes and backslashes. No shell sees
/// it, so nothing else has a meaning.
/// </summary>
internal static class CommandWords
{
    /// <summary>The words of <paramref name="line"/>; a quote that is never closed goes to the end.</summary>
    public static List<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isWord = false;
        char? quote = null;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '\\' && quote != '\'' && i + 1 < line.Length)
                (isWord, _) = (true, word.Append(line[++i]));
            else if (c == quote)
                quote = null;
            else if (quote is null && c is '"' or '\'')
                (isWord, quote) = (true, c);
            else if (quote is not null || !char.IsWhiteSpace(c))
                (isWord, _) = (true, word.Append(c));
            else if (isWord)
                End();
        }

        if (isWord)
            End();
        return words;

        void End()
        {
            words.Add(word.ToString());
            word.Clear();
            isWord = false;
        }
    }
}
