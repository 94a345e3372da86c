using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// Finds the forms in a line. Once from left to right for those that announce themselves, then from the end for those
/// that count only there, as <c>fri</c> does: <c>Prepare fri demo</c> has none. Each word is looked at a bounded number
/// of times.
/// </summary>
internal sealed class LineScan(Line line, QuickAddContext context, IReadOnlySet<int> dismissed)
{
    // The longest form at the end: until dec 25 2027.
    private const int MostWordsAtEnd = 4;

    // By the word after them.
    private readonly Dictionary<int, (int First, QuickAddToken Token)> _found = [];

    /// <summary>What was understood, in the order of the text, before it is settled which of a kind counts.</summary>
    public IEnumerable<QuickAddToken> Tokens => _found.Values.Select(found => found.Token).OrderBy(token => token.Span.Start);

    /// <summary>What is wrong, in the order of finding.</summary>
    public List<QuickAddWarning> Warnings { get; } = [];

    public LineScan Run()
    {
        ReadForward();
        ReadEnd();
        return this;
    }

    private void ReadForward()
    {
        for (var word = 0; word < line.Count;)
        {
            var phrase = new Phrase(line, word);
            var match = ReadAnnounced(phrase);
            if (match.IsNone && _found.TryGetValue(word, out var before))
                match = ReadBeside(before.First, before.Token, phrase);
            if (!match.IsNone)
                Take(word, match);
            word = Math.Max(match.End, word + 1);
        }
    }

    private Match ReadAnnounced(Phrase phrase) =>
        MarkReader.ReadPriority(phrase)
            .Or(() => MarkReader.ReadTag(phrase))
            .Or(() => MomentReader.ReadDue(phrase, context))
            .Or(() => RepeatReader.Read(phrase, context))
            .Or(() => ReminderReader.Read(phrase))
            .Or(() => MomentReader.ReadAfterPreposition(phrase, context));

    // due:fri 5pm, at 5pm fri, every day 5pm, every day until 25 dec, every day 5pm until 25 dec
    private Match ReadBeside(int first, QuickAddToken token, Phrase phrase) => token switch
    {
        RepeatToken => UntilReader.Read(phrase, context).Or(() => TimeReader.Read(phrase)),
        TimeToken when _found.TryGetValue(first, out var before) && before.Token is RepeatToken => UntilReader.Read(phrase, context),
        DateToken or UntilToken => TimeReader.Read(phrase),
        TimeToken => DayReader.Read(phrase, DayPlace.AfterPreposition, context),
        _ => Match.None,
    };

    private void ReadEnd()
    {
        var kinds = new HashSet<Type>();
        for (var end = line.Count; end > 0;)
        {
            if (!_found.ContainsKey(end) && ReadBefore(end) is var (first, match) && IsOfNewKind(match))
                Take(first, match);
            if (!_found.TryGetValue(end, out var found))
                return;
            kinds.Add(found.Token.GetType());
            end = found.First;
        }

        // A second one of a kind is no longer at the end.
        bool IsOfNewKind(Match match) => match.Token is null || !kinds.Contains(match.Token.GetType());
    }

    private (int First, Match Match)? ReadBefore(int end)
    {
        for (var first = Math.Max(end - MostWordsAtEnd, 0); first < end; first++)
        {
            var phrase = new Phrase(line, first);
            var match = MomentReader.Read(phrase, DayPlace.AtEnd, context)
                .Or(() => RepeatReader.ReadAdverb(phrase))
                .Or(() => IsAdverb(first - 1) ? UntilReader.Read(phrase, context) : Match.None);
            if (match.End == end)
                return IsTied(first) ? null : (first, match);
        }

        return null;
    }

    // weekly until 25 dec: without a repeat before it, until belongs to the title.
    private bool IsAdverb(int word) => word >= 0 && !RepeatReader.ReadAdverb(new Phrase(line, word)).IsNone;

    private bool IsTied(int word) =>
        word > 0 && (EnglishWords.Ties.Find(line.TextOf(word - 1)) is not null || IsMonthOfDayBefore(word));

    // 5 dec 25 may be the 5th or the 25th.
    private bool IsMonthOfDayBefore(int word) =>
        EnglishWords.Months.Find(line.TextOf(word)) is not null && Quantity.TryRead(line.TextOf(word - 1), out _);

    private void Take(int first, Match match)
    {
        line.Close(first, match.End);
        if (dismissed.Contains(line[first].Start))
            return;
        if (match.Token is { } token)
            _found.Add(match.End, (first, token));
        if (match.Warning is { } warning)
            Warnings.Add(warning);
    }
}
