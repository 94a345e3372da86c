using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui;

/// <summary>Finds and counts what the screen shows: the tasks of a list that match what is searched for.</summary>
/// <param name="lists">The user's own lists and the colours of tags.</param>
/// <param name="firstDayOfWeek">Where a week begins.</param>
internal sealed class TaskFinder(ListSettingsStore lists, DayOfWeek firstDayOfWeek)
{
    private readonly TodoIndex _index = new();
    private readonly OwnListCounts _ownCounts = new();
    private DayOfWeek _firstDayOfWeek = firstDayOfWeek;
    private FilterMoment _moment;
    private TodoFilter _filter = TodoFilter.Everything;
    private Func<TodoItem, bool>? _condition;
    private (FoundTasks? Tasks, DayLoads Loads) _counted = (null, new DayLoads());

    /// <summary>The tasks that it knows.</summary>
    public TodoSnapshot Snapshot => _index.Snapshot;

    /// <summary>All tags.</summary>
    public IReadOnlyList<TagCount> Tags => _index.Tags;

    /// <summary>Takes in what has changed.</summary>
    /// <param name="snapshot">The tasks as they are now.</param>
    /// <param name="changed">The tasks that may not be as they were; null when any may have changed.</param>
    public void Update(TodoSnapshot snapshot, IReadOnlyCollection<TodoId>? changed)
    {
        _ownCounts.Update(_index.Snapshot, snapshot, changed, _moment);
        _index.Update(snapshot, changed);
    }

    /// <summary>Lets a week begin on another day, for filters such as <c>due:week</c>.</summary>
    public void BeginWeeksOn(DayOfWeek day)
    {
        if (day == _firstDayOfWeek)
            return;
        _firstDayOfWeek = day;
        // What was found or counted may be of another week.
        Update(Snapshot, changed: null);
    }

    /// <summary>The tasks that <paramref name="query"/> finds at <paramref name="now"/>.</summary>
    public FoundTasks Find(ScreenQuery query, SortOrder order, LocalDateTime now)
    {
        _moment = new FilterMoment(now, _firstDayOfWeek);
        var before = _filter;
        var filter = FilterOf(query);
        // The index knows a condition again by its being the same delegate.
        if (filter != before)
            _condition = filter == TodoFilter.Everything ? null : item => filter.Matches(item, _moment);
        _filter = filter;
        return _index.Find(query.List, order, now, _condition, filter.Narrows(before));
    }

    /// <summary>What there is on each day of the tasks that a query has found.</summary>
    public DayLoads LoadsOf(ScreenQuery query, FoundTasks found)
    {
        if (query.Search.Length == 0)
            return _index.Loads;
        if (!ReferenceEquals(_counted.Tasks, found))
            _counted = (found, DayLoads.Of(found));
        return _counted.Loads;
    }

    /// <summary>The tasks in figures.</summary>
    public TaskStatistics Statistics(LocalDateTime now) => TaskStatistics.Of(_index, now, _firstDayOfWeek);

    /// <summary>How many tasks <paramref name="query"/> finds.</summary>
    public int Count(ScreenQuery query)
    {
        var filter = FilterOf(query);
        return _index.Snapshot.Items.Count(item => query.List.Has(item, _moment.Now) && filter.Matches(item, _moment));
    }

    /// <summary>Which term of the search is to blame when <paramref name="query"/> finds nothing; null when none alone is.</summary>
    public FilterDiagnosis? WhyNothing(ScreenQuery query)
    {
        var own = OwnFilter(query.List);
        var items = _index.Snapshot.Items.Where(item => query.List.Has(item, _moment.Now) && own.Matches(item, _moment));
        return FilterDiagnosis.MostExcluding(FilterParser.Parse(query.Search).Filter, items, _moment);
    }

    /// <summary>All lists with the number of their tasks: those that everybody has, the user's own, the tags.</summary>
    public IReadOnlyList<ListEntry> Lists(LocalDateTime now)
    {
        var settings = lists.Current;
        _moment = new FilterMoment(now, _firstDayOfWeek);
        var counts = _index.Count(now);
        return
        [
            .. ListText.Order.Select(list => new ListEntry(new SmartList.BuiltIn(list), counts[list])),
            .. settings.Own.Select(own => new ListEntry(new SmartList.Own(own.Name), _ownCounts.Of(own, _index.Snapshot, _moment))),
            .. _index.Tags.Select(tag => new ListEntry(new SmartList.OfTag(tag.Tag), tag.Open, settings.ColorOf(tag.Tag))),
        ];
    }

    /// <summary>The list that is meant, by the name that it has here; null when there is none of that name or tag.</summary>
    public SmartList? Existing(SmartList list) => list switch
    {
        SmartList.Own { Name: var name } => lists.Current.Find(name) is { } own ? new SmartList.Own(own.Name) : null,
        SmartList.OfTag => _index.Tags.Select(known => new SmartList.OfTag(known.Tag)).FirstOrDefault(known => known == list),
        _ => list,
    };

    private TodoFilter FilterOf(ScreenQuery query) => TodoFilter.And(OwnFilter(query.List), FilterParser.Parse(query.Search).Filter);

    private TodoFilter OwnFilter(SmartList list) =>
        list is SmartList.Own { Name: var name } && lists.Current.Find(name) is { } own ? FilterParser.Parse(own.Query).Filter : TodoFilter.Everything;
}
