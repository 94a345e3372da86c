using TodoTui.Dialogs;

namespace TodoTui.Tests.Dialogs;

public sealed class FilterFormTests
{
    [TestCase("", "")]
    [TestCase("milk \"two words\"", "milk \"two words\"")]
    [TestCase("is:open", "is:open")]
    [TestCase("due:week #work !high", "!high #work due:week")]
    [TestCase("pri:high | pri:low", "!high | !low")]
    [TestCase("tag:home tag:shop milk", "milk #home #shop")]
    [TestCase("due:2026-11-01..2026-11-30", "due:2026-11-01..2026-11-30")]
    [TestCase("due:2026-11-01..", "due:2026-11-01..")]
    [TestCase("-#work created>7d", "-#work created>7d")]
    [TestCase("#work (milk | bread)", "#work (milk | bread)")]
    [TestCase("is:open is:overdue", "is:open is:overdue")]
    [TestCase("tag:none due:none", "due:none tag:none")]
    public void A_filter_goes_through_the_form_unchanged_but_for_its_order(string text, string expected)
    {
        Assert.That(FilterForm.Of(text).Text, Is.EqualTo(expected));
    }

    [Test]
    public void What_has_a_field_is_in_it_and_the_rest_is_text()
    {
        var form = FilterForm.Of("milk !high is:open #home #shop due:today -#work id:7");

        Assert.That(form, Is.EqualTo(new FilterForm
        {
            Words = "milk",
            State = "is:open",
            Priority = [TodoTui.Core.Todos.Priority.High],
            Tags = "home shop",
            Due = "due:today",
            Rest = "-#work id:7",
        }));
    }

    [Test]
    public void Priorities_that_are_checked_are_alternatives()
    {
        var form = new FilterForm { Words = "milk", Priority = [TodoTui.Core.Todos.Priority.Low, TodoTui.Core.Todos.Priority.High] };

        Assert.That(form.Text, Is.EqualTo("milk (!high | !low)"));
    }

    [Test]
    public void A_range_may_have_one_end()
    {
        Assert.That(new FilterForm { To = "2026-12-24" }.Text, Is.EqualTo("due:..2026-12-24"));
    }
}
