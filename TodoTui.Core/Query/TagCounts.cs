using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>A tag and how many tasks have it.</summary>
/// <param name="Tag">The tag, in the spelling that most tasks have.</param>
/// <param name="Open">How many open tasks have it in any case.</param>
/// <param name="All">How many tasks have it in any case.</param>
public sealed record TagCount(string Tag, int Open, int All);

/// <summary>Counts the tags of all tasks while these change.</summary>
internal sealed class TagCounts
{
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.OrdinalIgnoreCase);
    private TagCount[]? _sorted;

    /// <summary>The tags as the culture of the user sorts words.</summary>
    public IReadOnlyList<TagCount> Sorted => _sorted ??=
    [
        .. _tallies.Values
            .Select(tally => new TagCount(tally.Spelling, tally.Open, tally.All))
            .OrderBy(count => count.Tag, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(count => count.Tag, StringComparer.Ordinal),
    ];

    /// <summary>Counts the tags of <paramref name="item"/>.</summary>
    public void Add(TodoItem item) => Count(item, 1);

    /// <summary>Counts the tags of <paramref name="item"/> no more.</summary>
    public void Remove(TodoItem item) => Count(item, -1);

    private void Count(TodoItem item, int step)
    {
        var tags = item.Tags.AsSpan();
        for (var index = 0; index < tags.Length; index++)
        {
            // A file can have a tag of a task twice, in another case.
            if (!TagList.Has(tags[..index], tags[index]))
                Count(tags[index], item.IsComplete, step);
        }
    }

    private void Count(string tag, bool isComplete, int step)
    {
        _sorted = null;
        if (!_tallies.TryGetValue(tag, out var tally))
            _tallies.Add(tag, tally = new Tally());
        tally.Count(tag, isComplete, step);
        if (tally.All == 0)
            _tallies.Remove(tag);
    }

    private sealed class Tally
    {
        private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

        public int Open { get; private set; }

        public int All { get; private set; }

        public string Spelling => _spellings.OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;

        public void Count(string spelling, bool isComplete, int step)
        {
            All += step;
            Open += isComplete ? 0 : step;
            _spellings[spelling] = _spellings.GetValueOrDefault(spelling) + step;
        }
    }
}
