using TodoTui.Core.Query;

namespace TodoTui.Tests.Query;

public sealed class ListSettingsTests
{
    private static readonly SortOrder ByTitle = new(SortKey.Title, Descending: true);
    private static readonly SortOrder ById = new(SortKey.Id);
    private static readonly ListSettings Lists = With("This week", "Calls", "Waiting");

    [Test]
    public void A_list_is_added_as_the_last_with_the_blanks_around_its_name_gone()
    {
        var added = Lists.Add(" Errands ", "#shop").Settings;

        Assert.That(added.Own[^1], Is.EqualTo(new OwnList("Errands", "#shop")));
        Assert.That(Lists.Own, Has.Count.EqualTo(3));
    }

    [TestCase("", "A list needs a name.")]
    [TestCase("  ", "A list needs a name.")]
    [TestCase("a\tb", "A name has no control characters.")]
    [TestCase("a\u009bb", "A name has no control characters.")]
    [TestCase("calls", "There is a list \"Calls\" already.")]
    public void A_name_that_none_can_have_is_told(string name, string problem)
    {
        Assert.That(Lists.Add(name, ""), Is.EqualTo(new ListsEdit(Lists, problem)));
        Assert.That(Lists.Rename("Waiting", name), Is.EqualTo(new ListsEdit(Lists, problem)));
    }

    [Test]
    public void A_lone_surrogate_does_not_get_in()
    {
        Assert.That(Lists.Add("a\ud800", "b\udc00").Settings.Own[^1], Is.EqualTo(new OwnList("a\ufffd", "b\ufffd")));
    }

    [TestCase("Calls", "Phone")]
    [TestCase("CALLS", "Phone")]
    [TestCase("Calls", "calls")]
    public void A_list_is_renamed_in_its_place_and_its_order_follows(string name, string newName)
    {
        var renamed = Lists.WithSort(new SmartList.Own("Calls"), ByTitle).Rename(name, newName).Settings;

        Assert.That(renamed.Own.Select(own => own.Name), Is.EqualTo(["This week", newName, "Waiting"]));
        Assert.That(renamed.Sorts, Is.EqualTo([new ListSort(new SmartList.Own(newName), ByTitle)]));
    }

    [TestCase("Calls", 1, "This week, Waiting, Calls")]
    [TestCase("Calls", -1, "Calls, This week, Waiting")]
    [TestCase("calls", -9, "Calls, This week, Waiting")]
    [TestCase("This week", 9, "Calls, Waiting, This week")]
    [TestCase("This week", 0, "This week, Calls, Waiting")]
    public void A_list_is_moved_to_the_end_at_most(string name, int places, string expected)
    {
        Assert.That(string.Join(", ", Lists.Move(name, places).Settings.Own.Select(own => own.Name)), Is.EqualTo(expected));
    }

    [Test]
    public void A_list_goes_with_its_order()
    {
        var deleted = Lists.WithSort(new SmartList.Own("Calls"), ByTitle).Delete("calls").Settings;

        Assert.That(deleted, Is.EqualTo(With("This week", "Waiting")));
    }

    [Test]
    public void A_list_gets_another_query()
    {
        Assert.That(Lists.ChangeQuery("calls", "#phone").Settings.Find("Calls")?.Query, Is.EqualTo("#phone"));
    }

    [Test]
    public void What_is_not_there_is_told()
    {
        const string problem = "There is no list \"Gone\".";
        ListsEdit[] edits = [Lists.Rename("Gone", "New"), Lists.Move("Gone", 1), Lists.Delete("Gone"), Lists.ChangeQuery("Gone", "")];

        Assert.That(edits, Has.All.EqualTo(new ListsEdit(Lists, problem)));
    }

    [Test]
    public void Each_list_has_an_order_of_its_own_until_it_is_taken_back()
    {
        var sorted = Lists.WithSort(new SmartList.BuiltIn(TaskList.Today), ById).WithSort(new SmartList.OfTag("work"), ById).WithSort(new SmartList.OfTag("Work"), ByTitle);

        Assert.That(sorted.SortOf(new SmartList.OfTag("WORK")), Is.EqualTo(ByTitle));
        Assert.That(sorted.SortOf(new SmartList.BuiltIn(TaskList.Today)), Is.EqualTo(ById));
        Assert.That(sorted.SortOf(new SmartList.BuiltIn(TaskList.All)), Is.Null);
        Assert.That(sorted.WithSort(new SmartList.OfTag("work"), null).Sorts, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_tag_has_a_colour_in_any_case_until_it_is_taken_back()
    {
        var colored = Lists.WithColor("work", TagColor.Blue).WithColor("Work", TagColor.Red);

        Assert.That(colored.ColorOf("WORK"), Is.EqualTo(TagColor.Red));
        Assert.That(colored.ColorOf("home"), Is.EqualTo(TagColor.None));
        Assert.That(colored.WithColor("work", TagColor.None), Is.EqualTo(Lists));
    }

    [TestCase("work", "job", TagColor.Red)]
    [TestCase("WORK", "work", TagColor.Red)]
    [TestCase("work", "Work", TagColor.Red)]
    [TestCase("work", "home", TagColor.Blue)]
    [TestCase("shop", "home", TagColor.Blue)]
    [TestCase("shop", "errands", TagColor.None)]
    public void The_colour_follows_a_tag_unless_it_is_merged_with_one_that_has_its_own(string tag, string newTag, TagColor expected)
    {
        var renamed = ListSettings.Empty.WithColor("work", TagColor.Red).WithColor("home", TagColor.Blue).RenameTag(tag, newTag);

        Assert.That(renamed.ColorOf(newTag), Is.EqualTo(expected));
        Assert.That(renamed.Colors.Select(colored => colored.Tag), Has.None.EqualTo(tag));
    }

    [TestCase("work", "job", true)]
    [TestCase("work", "Work", true)]
    [TestCase("work", "home", false)]
    public void The_order_follows_a_tag_in_the_same_way(string tag, string newTag, bool isFollowing)
    {
        var sorted = ListSettings.Empty.WithSort(new SmartList.OfTag("work"), ByTitle).WithSort(new SmartList.OfTag("home"), ById);

        var renamed = sorted.RenameTag(tag, newTag);

        Assert.That(renamed.SortOf(new SmartList.OfTag(newTag)), Is.EqualTo(isFollowing ? ByTitle : ById));
    }

    [Test]
    public void Lists_are_the_same_by_what_they_are_and_tags_in_any_case()
    {
        Assert.That(new SmartList.OfTag("Work"), Is.EqualTo(new SmartList.OfTag("work")));
        Assert.That(new SmartList.OfTag("Work").GetHashCode(), Is.EqualTo(new SmartList.OfTag("work").GetHashCode()));
        Assert.That(new SmartList.OfTag("Work"), Is.Not.EqualTo(new SmartList.OfTag("home")));
        Assert.That<SmartList>(new SmartList.OfTag("Work"), Is.Not.EqualTo(new SmartList.Own("Work")));
    }

    private static ListSettings With(params string[] names) =>
        names.Aggregate(ListSettings.Empty, (settings, name) => settings.Add(name, $"query of {name}").Settings);
}
