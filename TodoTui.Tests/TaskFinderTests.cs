using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests;

public sealed class TaskFinderTests
{
    private static readonly SmartList All = new SmartList.BuiltIn(TaskList.All);

    private readonly TodoStore _store = Some.Store();
    private readonly TaskFinder _finder;

    public TaskFinderTests()
    {
        var lists = ListSettingsStore.InMemory(new ListSettings { Own = [new OwnList("Mine", "#work"), new OwnList("Late", "is:overdue"), new OwnList("Week", "due:week")] });
        _finder = new TaskFinder(lists, DayOfWeek.Monday);
        _store.Changed += change => _finder.Update(_store.Snapshot, change.Kind == StoreChangeKind.Loaded ? null : change.Ids);
    }

    [Test]
    public void An_own_list_and_the_search_are_combined()
    {
        Add("Report", "work");
        Add("Slides", "work");
        Add("Reports at home", "home");

        Assert.That(Titles(new ScreenQuery(new SmartList.Own("mine"), "rep")), Is.EqualTo(["Report"]));
        Assert.That(Titles(new ScreenQuery(All, "rep")), Is.EqualTo(["Report", "Reports at home"]));
    }

    [Test]
    public void What_is_typed_on_and_taken_back_finds_what_it_should()
    {
        Add("Milk", "home");
        Add("Mill", "work");

        Assert.That(Titles(new ScreenQuery(All, "mil")), Has.Count.EqualTo(2));
        Assert.That(Titles(new ScreenQuery(All, "milk")), Is.EqualTo(["Milk"]));
        Assert.That(Titles(new ScreenQuery(All, "-milk")), Is.EqualTo(["Mill"]));
        Assert.That(Titles(new ScreenQuery(All)), Has.Count.EqualTo(2));
    }

    [Test]
    public void The_counts_of_own_lists_follow_every_change()
    {
        Add("Report", "work");
        Assert.That(Count("Mine"), Is.EqualTo(1));

        Add("Slides", "work");
        Add("Milk", "home");
        Assert.That(Count("Mine"), Is.EqualTo(2));
        _store.Delete(new TodoId(1));
        Assert.That(Count("Mine"), Is.EqualTo(1));
        _store.Undo();
        _store.Change(Some.Ids(3), item => TodoDraft.Of(item) with { Tags = ["WORK"] }, named => named);
        Assert.That(Count("Mine"), Is.EqualTo(3));
        _store.Load(TodoSnapshot.Empty);

        Assert.That(Count("Mine"), Is.Zero);
    }

    [Test]
    public void The_counts_of_own_lists_follow_the_clock()
    {
        _store.Add(Some.Draft("Call") with { Due = Some.Due("2026-11-23 12:30") });

        Assert.That(Count("Late"), Is.Zero);
        Assert.That(Count("Late", Some.Moment("2026-11-23T12:31:00")), Is.EqualTo(1));
    }

    [Test]
    public void A_week_that_begins_on_another_day_holds_other_tasks()
    {
        _store.Add(Some.Draft("Call") with { Due = Some.Due("2026-11-29") });
        var query = new ScreenQuery(All, "due:week");
        Assert.That((Titles(query).Count, Count("Week")), Is.EqualTo((1, 1)));

        _finder.BeginWeeksOn(DayOfWeek.Sunday);
        Assert.That((Titles(query).Count, Count("Week")), Is.EqualTo((0, 0)));
        _finder.BeginWeeksOn(DayOfWeek.Monday);

        Assert.That((Titles(query).Count, Count("Week")), Is.EqualTo((1, 1)));
    }

    [TestCase("today", "today")]
    [TestCase("own:MINE", "own:Mine")]
    [TestCase("own:Yours", null)]
    [TestCase("tag:WORK", "tag:work")]
    [TestCase("tag:home", null)]
    public void A_list_exists_or_not(string asked, string? expected)
    {
        Add("Report", "work");

        Assert.That(_finder.Existing(ListWords.ToList(asked)!) is { } list ? ListWords.Of(list) : null, Is.EqualTo(expected));
    }

    [Test]
    public void The_term_to_blame_is_looked_for_within_the_list()
    {
        Add("Report", "work");
        Add("Milk", "home");
        var query = new ScreenQuery(new SmartList.OfTag("work"), "milk !med");
        Titles(query);

        Assert.That(FilterText.Of(_finder.WhyNothing(query)!.Term), Is.EqualTo("milk"));
    }

    private void Add(string title, string tag) => _store.Add(Some.Draft(title) with { Tags = [tag] });

    private List<string> Titles(ScreenQuery query) => [.. _finder.Find(query, new SortOrder(SortKey.Id), Some.Now).Select(item => item.Title)];

    private int Count(string name, LocalDateTime? now = null) => _finder.Lists(now ?? Some.Now).Single(entry => entry.Name == name).Count;
}
