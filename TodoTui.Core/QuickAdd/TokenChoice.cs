using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// Settles which of the tokens count. The last of a kind does, and one that does not fit the others does not; what does
/// not count goes back to the title, with a warning.
/// </summary>
internal sealed class TokenChoice
{
    private readonly List<QuickAddToken> _tokens;
    private readonly List<QuickAddWarning> _warnings;
    private readonly LocalDateTime _now;

    public TokenChoice(IEnumerable<QuickAddToken> tokens, IEnumerable<QuickAddWarning> warnings, QuickAddContext context)
    {
        _tokens = [.. tokens];
        _warnings = [.. warnings];
        _now = context.Now;
        DropAllButLastOfEachKind();
        DropRepeatOfOtherWeekday();
        Due = Moment.Due(Find<DateToken>(), Find<TimeToken>(), Find<RepeatToken>(), context);
        if (Due is { } due)
            _warnings.AddRange(Moment.Notes(due, Find<DateToken>(), Find<TimeToken>(), context));
        Repeat = SettleRepeat();
        if (Find<ReminderToken>() is { } reminder)
            ReminderBefore = Settle(reminder);
    }

    public IReadOnlyList<QuickAddToken> Tokens => _tokens;

    public IReadOnlyList<QuickAddWarning> Warnings => _warnings;

    public DueDate? Due { get; }

    public RepeatRule? Repeat { get; }

    public TimeSpan? ReminderBefore { get; }

    /// <summary>The one of that kind, or null.</summary>
    public T? Find<T>()
        where T : QuickAddToken => _tokens.OfType<T>().FirstOrDefault();

    private void DropAllButLastOfEachKind()
    {
        var last = _tokens.GroupBy(token => token.GetType()).ToDictionary(kind => kind.Key, kind => kind.Last());
        var earlier = _tokens.Where(token => token is not TagToken && last[token.GetType()] != token).ToHashSet();
        _tokens.RemoveAll(earlier.Contains);
        _warnings.AddRange(earlier.Select(token => new QuickAddWarning(token.Span, "A later one counts; this one stays in the title.")));
    }

    private void DropRepeatOfOtherWeekday()
    {
        if (Find<RepeatToken>() is { Days: not Weekdays.None } repeat && Find<DateToken>() is { } date && !repeat.Days.Has(date.Day.DayOfWeek))
            Drop(repeat, $"The due date is a {date.Day.DayOfWeek}, so the task cannot repeat every {string.Join(", ", repeat.Days.Each())}.");
    }

    private RepeatRule? SettleRepeat()
    {
        var rule = Find<RepeatToken>()?.Rule;
        if (Find<UntilToken>() is not { } until)
            return rule;
        if (rule is null)
            _tokens.Remove(until);
        else if (until.Day < Due?.Day)
            Drop(until, $"The repeat would end before the due date, {Due}.");
        else
            return rule.Value with { Until = until.Day };
        return rule;
    }

    private TimeSpan? Settle(ReminderToken reminder)
    {
        var before = reminder.At is { } at && Due is { } due ? ReminderTime.Before(due, at) : reminder.Before;
        if (WhyNotBefore(before) is { } why)
        {
            Drop(reminder, why);
            return null;
        }

        // Of a due date that is past itself, that is said.
        if (Due is { } date && !date.IsPast(_now) && ReminderTime.Of(date, before!.Value) <= _now)
            _warnings.Add(new QuickAddWarning(reminder.Span, "The reminder is already past; it will not come."));
        return before;
    }

    private string? WhyNotBefore(TimeSpan? before)
    {
        if (Due is not { } due)
            return "A reminder needs a due date; this one stays in the title.";
        if (before < TimeSpan.Zero)
            return $"The reminder would come after the due date, {due}.";
        return before > TodoDraft.LongestReminder ? "A reminder comes at most ten years before the due date." : null;
    }

    private void Drop(QuickAddToken token, string why)
    {
        _tokens.Remove(token);
        _warnings.Add(new QuickAddWarning(token.Span, why));
    }
}
