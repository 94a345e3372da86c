using System.Globalization;
using CsCheck;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.QuickAdd;

/// <summary>What holds for every line, at every time, for every user.</summary>
public sealed class QuickAddPropertyTests
{
    private const int Lines = 5_000;

    private static readonly Gen<(string Text, QuickAddContext Context)> Typed = Gen.Select(SomeLines.Text, SomeLines.Context);

    [Test]
    public void The_title_and_the_tokens_account_for_every_character()
    {
        Typed.Sample(typed =>
        {
            var result = QuickAddLine.Parse(typed.Text, typed.Context);

            Assert.That(result.Draft.Title, Is.EqualTo(WellFormedText.Repair(Remainder(typed.Text, result.Tokens)).Trim()));
        }, iter: Lines, threads: 1);
    }

    [Test]
    public void Tokens_are_in_order_apart_and_split_no_grapheme()
    {
        Typed.Sample(typed =>
        {
            var result = QuickAddLine.Parse(typed.Text, typed.Context);

            int[] boundaries = [.. StringInfo.ParseCombiningCharacters(typed.Text), typed.Text.Length];
            var end = 0;
            foreach (var span in result.Tokens.Select(token => token.Span))
            {
                Assert.That(span.Start, Is.GreaterThanOrEqualTo(end));
                Assert.That(span.Length, Is.Positive);
                Assert.That(boundaries, Does.Contain(span.Start).And.Contain(span.End));
                end = span.End;
            }
        }, iter: Lines, threads: 1);
    }

    [Test]
    public void Warnings_are_about_a_part_of_the_line_and_say_something()
    {
        Typed.Sample(typed =>
        {
            foreach (var warning in QuickAddLine.Parse(typed.Text, typed.Context).Warnings)
            {
                Assert.That(warning.Span.Of(typed.Text), Is.Not.Empty);
                Assert.That(warning.Message, Is.Not.Empty);
            }
        }, iter: Lines, threads: 1);
    }

    [Test]
    public void Only_the_title_can_be_wrong_with_the_task()
    {
        Typed.Sample(typed =>
        {
            var draft = QuickAddLine.Parse(typed.Text, typed.Context).Draft;

            Assert.That(draft.Validate().Where(error => error.Field != TodoField.Title), Is.Empty);
        }, iter: Lines, threads: 1);
    }

    [Test]
    public void Each_field_that_is_set_has_its_token()
    {
        Typed.Sample(typed =>
        {
            var (draft, tokens, _) = QuickAddLine.Parse(typed.Text, typed.Context);

            Assert.That(draft.Due is not null, Is.EqualTo(tokens.Any(token => token is DateToken or TimeToken or RepeatToken)));
            var until = tokens.OfType<UntilToken>().SingleOrDefault()?.Day;
            Assert.That(draft.Repeat, Is.EqualTo(tokens.OfType<RepeatToken>().SingleOrDefault() is { } repeat ? repeat.Rule with { Until = until } : (RepeatRule?)null));
            Assert.That(until is null || draft.Repeat is not null);
            Assert.That(draft.ReminderBefore is not null, Is.EqualTo(tokens.Any(token => token is ReminderToken)));
            Assert.That(draft.Priority, Is.EqualTo(tokens.OfType<PriorityToken>().SingleOrDefault()?.Priority ?? Priority.Medium));
            Assert.That(draft.Description, Is.EqualTo(WellFormedText.Repair(tokens.OfType<DescriptionToken>().SingleOrDefault()?.Description ?? "").ReplaceLineEndings("\n")));
        }, iter: Lines, threads: 1);
    }

    [Test]
    public void A_dismissed_token_stays_dismissed_whatever_is_typed_behind_it()
    {
        Gen.Select(SomeLines.Text, SomeLines.Text, SomeLines.Context).Sample((text, more, context) =>
        {
            foreach (var start in QuickAddLine.Parse(text, context).Tokens.Where(token => token is not EscapeToken).Select(token => token.Span.Start))
            {
                var dismissed = new HashSet<int> { start };
                var result = QuickAddLine.Parse(text + " " + more, context, dismissed);

                Assert.That(result.Tokens.Where(token => token is not EscapeToken && token.Span.Start == start), Is.Empty);
            }
        }, iter: Lines / 4, threads: 1);
    }

    [Test]
    public void With_everything_dismissed_a_line_is_its_title()
    {
        Typed.Sample(typed =>
        {
            var dismissed = Enumerable.Range(0, typed.Text.Length).ToHashSet();

            var result = QuickAddLine.Parse(typed.Text, typed.Context, dismissed);

            Assert.That(result.Tokens, Is.All.InstanceOf<EscapeToken>());
            Assert.That(result.Warnings, Is.Empty);
            Assert.That(result.Draft, Is.EqualTo(new TodoDraft { Title = result.Draft.Title }));
        }, iter: Lines, threads: 1);
    }

    [Test]
    public void A_date_in_a_field_of_its_own_is_read_or_told_what_is_wrong()
    {
        Typed.Sample(typed =>
        {
            var (due, warnings) = DateExpression.Parse(typed.Text, typed.Context);

            Assert.That(due is not null || warnings.Count == 1);
            Assert.That(warnings.All(warning => warning.Span.Start >= 0 && warning.Span.End <= typed.Text.Length));
        }, iter: Lines, threads: 1);
    }

    // Ten times the line takes ten times the memory, and not a hundred times.
    [TestCase("word ")]
    [TestCase("#tag ")]
    [TestCase("!h ")]
    [TestCase("on fri ")]
    [TestCase("every mon, ")]
    [TestCase("\"")]
    [TestCase("\" ")]
    [TestCase("\\\" ")]
    [TestCase("// ")]
    [TestCase("5pm fri ")]
    [TestCase("e\u0301\u0301 ")]
    [TestCase("1h30m")]
    public void The_cost_grows_with_the_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        var shorter = text[..1_000];
        Allocated(shorter);

        Assert.That(Allocated(text), Is.LessThan(20 * Allocated(shorter)));
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        QuickAddLine.Parse(text, SomeLines.Wednesday);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // By another way than the program: each blank becomes a line break, which nothing but a blank has.
    private static string Remainder(string text, IEnumerable<QuickAddToken> tokens)
    {
        var isTaken = new bool[text.Length];
        foreach (var span in tokens.Select(token => token.Span))
            isTaken.AsSpan(span.Start, span.Length).Fill(true);

        var words = Elements(text).Select(element => IsBlank(element.Text) ? "\n" : string.Concat(element.Text.Where((_, i) => !isTaken[element.At + i])));
        return string.Join(' ', string.Concat(words).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<(string Text, int At)> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
            yield return (elements.GetTextElement(), elements.ElementIndex);
    }

    private static bool IsBlank(string element) =>
        element is "\r\n" || (element.Length == 1 && char.IsWhiteSpace(element[0]) && element[0] is not ('\u00A0' or '\u2007' or '\u202F'));
}
