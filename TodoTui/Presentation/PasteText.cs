using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>The question whether pasted lines are to become tasks.</summary>
internal static class PasteText
{
    // The library gives no more of a paste than this, and no sign that there was more.
    private const int LongestPaste = 1024 * 1024;

    /// <summary>The heading.</summary>
    public static string Question(int count) => $"Add {count} tasks?";

    /// <summary>What the tasks are, and what to know before the answer.</summary>
    /// <param name="drafts">The tasks.</param>
    /// <param name="warned">How many lines have something that was not understood or may surprise.</param>
    /// <param name="text">What was pasted.</param>
    /// <param name="glyphs">The signs of the screen.</param>
    public static string Message(IReadOnlyList<TodoDraft> drafts, int warned, string text, Glyphs glyphs) =>
        string.Join('\n', TitlesText.Rows([.. drafts.Select(draft => draft.Title)], glyphs).Concat(Notes(warned, text).Select(note => "\n" + note)));

    private static IEnumerable<string> Notes(int warned, string text)
    {
        if (warned > 0)
            yield return $"{(warned == 1 ? "1 line has" : $"{warned} lines have")} a part that was not understood or may surprise; it is added all the same.";
        if (text.Contains('\uFFFD'))
            yield return "Some characters did not come through and show as \uFFFD. Pasting in smaller pieces may help.";
        if (text.Length >= LongestPaste)
            yield return "The paste was too long: its end did not come through.";
    }
}
