using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Tests.QuickAdd;

/// <summary>What was understood of a line, as the tables of the tests and of the user's guide write it.</summary>
internal static class Meaning
{
    public const string Separator = " · ";

    public static string Of(QuickAddResult result, string text)
    {
        var draft = result.Draft;
        string?[] parts =
        [
            result.Tokens.Any(token => token is PriorityToken) ? $"{draft.Priority}" : null,
            draft.Tags.Count > 0 ? string.Join(' ', draft.Tags.Select(tag => $"#{tag}")) : null,
            draft.Due?.ToString(),
            draft.Repeat is { } repeat ? Repeat(repeat) : null,
            draft.ReminderBefore is { } before ? $"remind {DurationText.Format(before)}" : null,
            draft.Description.Length > 0 ? $"// {draft.Description}" : null,
            .. result.Warnings.Select(warning => $"? {warning.Span.Of(text)}"),
        ];
        return string.Join(Separator, parts.OfType<string>());
    }

    // A pattern has its name; a rule is written as the program shows it.
    private static string Repeat(RepeatRule rule) => rule switch
    {
        { IsPattern: true, Until: null } => $"{rule.Nearest}",
        { IsPattern: true, Until: { } until } => $"{rule.Nearest} until {until:yyyy-MM-dd}",
        { Until: { } until } => $"{RepeatText.Of(rule with { Until = null })} until {until:yyyy-MM-dd}",
        _ => RepeatText.Of(rule),
    };
}
