using CsCheck;
using TodoTui.Core.Query;

namespace TodoTui.Tests.Query.Filter;

public sealed class FilterDiagnosisTests
{
    [TestCase("milk #work", "milk", "#work", 2, Description = "two have the tag, one the word")]
    [TestCase("#home is:open rent !low", "!low", "#home is:open rent", 1)]
    [TestCase("#home zebra", "zebra", "#home", 2)]
    [TestCase("#work #home", "#home", "#work", 2, Description = "of equals the last")]
    [TestCase("zebra", "zebra", "", 10)]
    [TestCase("zebra | quokka", "zebra | quokka", "", 10)]
    [TestCase("is:open (zebra | quokka)", "zebra | quokka", "is:open", 8)]
    [TestCase("is:open #home", "#home", "is:open", 8, Description = "also where some match")]
    public void The_term_to_blame_is_the_one_without_which_most_match(string filter, string term, string without, int matches)
    {
        var diagnosis = Of(filter);

        Assert.That(diagnosis?.Term, Is.EqualTo(FilterParser.Parse(term).Filter));
        Assert.That(diagnosis?.Without, Is.EqualTo(FilterParser.Parse(without).Filter));
        Assert.That(diagnosis?.Matches, Is.EqualTo(matches));
    }

    [TestCase("", Description = "nothing to leave out")]
    [TestCase("zebra quokka", Description = "two to blame")]
    public void No_single_term_may_be_to_blame(string filter)
    {
        Assert.That(Of(filter), Is.Null);
    }

    [Test]
    public void The_count_is_that_of_the_filter_without_the_term()
    {
        SomeFilters.Filter.Sample(filter =>
        {
            if (FilterDiagnosis.MostExcluding(filter, FilterTasks.All, FilterTasks.Wednesday) is not { } diagnosis)
                return;

            var counted = FilterTasks.All.Count(task => diagnosis.Without.Matches(task, FilterTasks.Wednesday));

            Assert.That(diagnosis.Matches, Is.EqualTo(counted));
            Assert.That(filter.Terms, Does.Contain(diagnosis.Term));
        }, iter: 2_000, threads: 1);
    }

    private static FilterDiagnosis? Of(string filter) =>
        FilterDiagnosis.MostExcluding(FilterParser.Parse(filter).Filter, FilterTasks.All, FilterTasks.Wednesday);
}
