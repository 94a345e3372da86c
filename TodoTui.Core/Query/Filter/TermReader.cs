using System.Buffers;
using System.Globalization;
using System.Text;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Reads a word: text, or a key and what is asked of it.</summary>
internal static class TermReader
{
    /// <summary>Whether there has to be one at all.</summary>
    public static readonly Keywords<bool> Presence = new(("any", true), ("none", false));

    private static readonly Keywords<Key> Keys = new(
        ("tag", Key.Tag), ("pri", Key.Priority), ("priority", Key.Priority), ("is", Key.State), ("due", Key.Due),
        ("created", Key.Created), ("done", Key.Done), ("completed", Key.Done), ("id", Key.Id));

    // Each may be cut short: h is high.
    private static readonly Keywords<Priority> Priorities = new(("high", Priority.High), ("medium", Priority.Medium), ("low", Priority.Low));

    private static readonly Keywords<TaskState> States = new(
        ("open", TaskState.Open), ("done", TaskState.Done), ("completed", TaskState.Done), ("overdue", TaskState.Overdue),
        ("recurring", TaskState.Recurring), ("repeating", TaskState.Recurring));

    private static readonly SearchValues<char> Signs = SearchValues.Create(":<>=");

    private enum Key
    {
        Tag,
        Priority,
        State,
        Due,
        Created,
        Done,
        Id,
    }

    /// <summary>Reads <paramref name="word"/>, which is not empty.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isUnfinished">Whether more may be typed: then the beginning of a value asks for nothing yet.</param>
    public static FilterTerm Read(string word, bool isUnfinished)
    {
        if (word[0] == '#')
            return ReadHash(word);
        if (word[0] == '!')
            return ReadMark(word);
        var sign = word.AsSpan().IndexOfAny(Signs);
        if (sign < 0 || Keys.Find(word.AsSpan(0, sign)) is not { } key)
            return FilterTerm.OfText(word);
        var comparison = ReadComparison(word.AsSpan(sign), out var signLength);
        var value = word[(sign + signLength)..];
        return key switch
        {
            Key.Tag => ReadTag(word, comparison, value),
            Key.Priority => ReadPriority(word, comparison, value),
            Key.State => ReadState(word, comparison, value, isUnfinished),
            Key.Id => ReadId(word, comparison, value),
            Key.Due => DateTermReader.Read(word, DateField.Due, comparison, value, isUnfinished),
            Key.Created => DateTermReader.Read(word, DateField.Created, comparison, value, isUnfinished),
            _ => DateTermReader.Read(word, DateField.Done, comparison, value, isUnfinished),
        };
    }

    // Elsewhere it is due:<7d, so the colon before another sign is let pass.
    private static FilterComparison ReadComparison(ReadOnlySpan<char> signs, out int length)
    {
        var colon = signs is [':', '<' or '>', ..] ? 1 : 0;
        var (comparison, own) = signs[colon..] switch
        {
            ['<', '=', ..] => (FilterComparison.AtMost, 2),
            ['<', ..] => (FilterComparison.Below, 1),
            ['>', '=', ..] => (FilterComparison.AtLeast, 2),
            ['>', ..] => (FilterComparison.Above, 1),
            _ => (FilterComparison.Is, 1),
        };
        length = colon + own;
        return comparison;
    }

    // #12 and C# are text.
    private static FilterTerm ReadHash(string word)
    {
        var tag = word[1..];
        if (tag.Length == 0)
            return FilterTerm.Begun(FilterTokenKind.Tag);
        if (!StartsWithLetter(tag) || tag.AsSpan().ContainsAny('#', '@', '"'))
            return FilterTerm.OfText(word);
        return tag.Contains(',') ? FilterTerm.Unknown(word, "a tag has no comma; for either of two type #home | #work.") : FilterTerm.OfTag(tag);
    }

    private static FilterTerm ReadMark(string word)
    {
        if (word.Length == 1)
            return FilterTerm.Begun(FilterTokenKind.Priority);
        if (!char.IsAsciiLetter(word[1]))
            return FilterTerm.OfText(word);
        return Priorities.FindBegun(word.AsSpan(1)) is { } priority
            ? OfPriority(FilterComparison.Is, priority)
            : FilterTerm.Unknown(word, "type !high, !med or !low.");
    }

    private static FilterTerm ReadTag(string word, FilterComparison comparison, string value)
    {
        if (comparison != FilterComparison.Is)
            return FilterTerm.Unknown(word, "type tag:work, tag:any or tag:none.");
        if (Presence.Find(value) is { } isTagged)
            return new FilterTerm(new TaggedFilter(isTagged), FilterTokenKind.Tag);
        return value.Contains(',') ? FilterTerm.Unknown(word, "a tag has no comma; for either of two type tag:home | tag:work.") : FilterTerm.OfTag(value);
    }

    private static FilterTerm ReadPriority(string word, FilterComparison comparison, string value)
    {
        if (value.Length == 0)
            return FilterTerm.Begun(FilterTokenKind.Priority);
        return Priorities.FindBegun(value) is { } priority
            ? OfPriority(comparison, priority)
            : FilterTerm.Unknown(word, "type pri:high, pri:med or pri:low.");
    }

    private static FilterTerm OfPriority(FilterComparison comparison, Priority priority) =>
        new(new PriorityFilter(comparison, priority), FilterTokenKind.Priority);

    private static FilterTerm ReadState(string word, FilterComparison comparison, string value, bool isUnfinished)
    {
        if (comparison == FilterComparison.Is && States.Find(value) is { } state)
            return new FilterTerm(new StateFilter(state), FilterTokenKind.State);
        var isBegun = value.Length == 0 || (isUnfinished && States.FindBegun(value) is not null);
        return comparison == FilterComparison.Is && isBegun
            ? FilterTerm.Begun(FilterTokenKind.State)
            : FilterTerm.Unknown(word, "type is:open, is:done, is:overdue or is:recurring.");
    }

    private static FilterTerm ReadId(string word, FilterComparison comparison, string value)
    {
        if (comparison == FilterComparison.Is && value.Length == 0)
            return FilterTerm.Begun(FilterTokenKind.Id);
        // After the comma the next one is still to come.
        string[] parts = (value is [.. var done, ','] ? done : value).Split(',');
        int[] ids = [.. parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)];
        return comparison == FilterComparison.Is && ids.All(id => id > 0)
            ? new FilterTerm(new IdFilter([.. ids.Distinct().Select(id => new TodoId(id))]), FilterTokenKind.Id)
            : FilterTerm.Unknown(word, "type id:12 or id:12,15.");
    }

    private static bool StartsWithLetter(string text) =>
        Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done && Rune.IsLetter(first);
}
