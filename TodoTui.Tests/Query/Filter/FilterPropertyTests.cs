using System.Globalization;
using CsCheck;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Query.Filter;

/// <summary>What holds for every text and every filter.</summary>
public sealed class FilterPropertyTests
{
    private const int Cases = 5_000;

    [Test]
    public void What_is_printed_is_read_as_the_same_filter_without_a_remark()
    {
        SomeFilters.Filter.Sample(filter =>
        {
            var reading = FilterParser.Parse(FilterText.Of(filter));

            Assert.That(reading.Filter, Is.EqualTo(filter));
            Assert.That(reading.Filter.GetHashCode(), Is.EqualTo(filter.GetHashCode()));
            Assert.That(reading.Remarks, Is.Empty);
        }, iter: 4 * Cases, threads: 1);
    }

    [Test]
    public void Whatever_text_was_read_is_printed_as_a_text_of_the_same_filter()
    {
        SomeFilters.Text.Sample(text =>
        {
            var filter = FilterParser.Parse(text).Filter;
            var printed = FilterText.Of(filter);

            Assert.That(FilterParser.Parse(printed).Filter, Is.EqualTo(filter));
            Assert.That(FilterText.Of(FilterParser.Parse(printed).Filter), Is.EqualTo(printed));
        }, iter: 4 * Cases, threads: 1);
    }

    [Test]
    public void Tokens_are_in_order_apart_and_leave_only_blanks()
    {
        SomeFilters.Text.Sample(text =>
        {
            var end = 0;
            foreach (var span in FilterParser.Parse(text).Tokens.Select(token => token.Span))
            {
                Assert.That(span.Start, Is.GreaterThanOrEqualTo(end));
                Assert.That(span.Length, Is.Positive);
                Assert.That(text[end..span.Start], Is.All.Matches<char>(char.IsWhiteSpace));
                end = span.End;
            }

            Assert.That(text[end..], Is.All.Matches<char>(char.IsWhiteSpace));
        }, iter: Cases, threads: 1);
    }

    [Test]
    public void Tokens_and_highlights_split_no_grapheme()
    {
        Gen.Select(SomeFilters.Text, SomeFilters.Text).Sample((filter, title) =>
        {
            var reading = FilterParser.Parse(filter);

            AssertWhole(reading.Tokens.Select(token => token.Span), filter);
            AssertWhole(FilterHighlights.Of(reading.Filter).In(title), title);
        }, iter: Cases, threads: 1);
    }

    [Test]
    public void Remarks_are_about_a_part_of_the_text_and_say_something()
    {
        SomeFilters.Text.Sample(text =>
        {
            foreach (var remark in FilterParser.Parse(text).Remarks)
            {
                Assert.That(remark.Span.Of(text), Is.Not.Empty);
                Assert.That(remark.Message, Does.Contain("is searched as text: "));
            }
        }, iter: Cases, threads: 1);
    }

    [Test]
    public void Not_and_or_mean_what_they_say()
    {
        Gen.Select(SomeFilters.Filter, SomeFilters.Filter, SomeFilters.OneOf(FilterTasks.All)).Sample((a, b, task) =>
        {
            var (isA, isB) = (IsMatch(a, task), IsMatch(b, task));

            Assert.That(IsMatch(TodoFilter.And(a, b), task), Is.EqualTo(isA && isB));
            Assert.That(IsMatch(TodoFilter.Or(a, b), task), Is.EqualTo(isA || isB));
            if (a != TodoFilter.Everything)
                Assert.That(IsMatch(TodoFilter.Not(a), task), Is.EqualTo(!isA));
        }, iter: Cases, threads: 1);
    }

    [Test]
    public void A_task_with_a_highlight_of_each_word_of_a_search_for_words_matches()
    {
        Gen.Select(SomeFilters.Words, SomeFilters.Text).Sample((words, title) =>
        {
            var filter = TodoFilter.And(words.Select(word => FilterParser.Parse($"\"{word}\"").Filter));
            var item = new TodoItem { Id = TodoId.First, Title = title };

            var areAllThere = filter.Terms.All(term => FilterHighlights.Of(term).In(title).Count > 0);

            Assert.That(IsMatch(filter, item), Is.EqualTo(areAllThere));
        }, iter: Cases, threads: 1);
    }

    private static bool IsMatch(TodoFilter filter, TodoItem item) => filter.Matches(item, FilterTasks.Wednesday);

    private static void AssertWhole(IEnumerable<TextSpan> spans, string text)
    {
        int[] boundaries = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        var end = -1;
        foreach (var span in spans)
        {
            Assert.That(span.Start, Is.GreaterThanOrEqualTo(end));
            Assert.That(boundaries, Does.Contain(span.Start).And.Contain(span.End));
            end = span.End;
        }
    }
}
