using System.Collections.Immutable;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>Whether the tasks that are edited have a tag.</summary>
internal enum TagPresence
{
    /// <summary>None of them has it.</summary>
    None,

    /// <summary>Some of them have it, and others not.</summary>
    Some,

    /// <summary>All of them have it.</summary>
    All,
}

/// <summary>The tags of one or more tasks while they are edited: which tags there are, and which of them the tasks get or lose.</summary>
internal sealed record TagChoices
{
    private readonly IReadOnlyList<string> _known;
    private readonly ImmutableDictionary<string, TagPresence> _before;

    private TagChoices(IReadOnlyList<string> known, ImmutableDictionary<string, TagPresence> before) =>
        (_known, _before, Now) = (known, before, before);

    /// <summary>The tags with their presence as the user wants it.</summary>
    private ImmutableDictionary<string, TagPresence> Now { get; init; }

    /// <summary>The tags that all of the tasks are to get.</summary>
    public IReadOnlyList<string> Added => Turned(TagPresence.All);

    /// <summary>The tags that all of the tasks are to lose.</summary>
    public IReadOnlyList<string> Removed => Turned(TagPresence.None);

    /// <summary>The tags of <paramref name="items"/>, with nothing changed.</summary>
    /// <param name="items">The tasks, at least one.</param>
    /// <param name="offered">All tags there are, in the order in which they are offered.</param>
    public static TagChoices Of(IReadOnlyList<TodoItem> items, IEnumerable<string> offered)
    {
        string[] known = [.. offered.Concat(items.SelectMany(item => item.Tags)).Distinct(TagList.Comparer)];
        var presence = ImmutableDictionary.CreateBuilder<string, TagPresence>(TagList.Comparer);
        foreach (var tag in items.SelectMany(item => item.Tags))
            presence[tag] = items.All(item => TagList.Has(item.Tags, tag)) ? TagPresence.All : TagPresence.Some;
        // What the tasks have comes first.
        return new TagChoices([.. known.OrderBy(tag => presence.ContainsKey(tag) ? 0 : 1)], presence.ToImmutable());
    }

    /// <summary>The tags that contain <paramref name="typed"/>, those that begin with it first; one that is new is among them.</summary>
    public IReadOnlyList<string> Matching(string typed)
    {
        var matches = _known.Concat(Now.Keys.Where(tag => !_known.Contains(tag, TagList.Comparer)))
            .Where(tag => tag.Contains(typed, StringComparison.CurrentCultureIgnoreCase))
            .OrderBy(tag => tag.StartsWith(typed, StringComparison.CurrentCultureIgnoreCase) ? 0 : 1);
        string[] found = [.. matches];
        return typed.Length == 0 || found.Contains(typed, TagList.Comparer) ? found : [.. found, typed];
    }

    /// <summary>Whether <paramref name="tag"/> exists.</summary>
    public bool IsKnown(string tag) => _known.Contains(tag, TagList.Comparer);

    /// <summary>Whether the tasks are to have <paramref name="tag"/>.</summary>
    public TagPresence PresenceOf(string tag) => Now.GetValueOrDefault(tag);

    /// <summary>With the next of the choices for <paramref name="tag"/>: all of the tasks, none, and those that have it now if some do.</summary>
    public TagChoices Toggle(string tag)
    {
        var next = PresenceOf(tag) switch
        {
            TagPresence.All => TagPresence.None,
            TagPresence.None when _before.GetValueOrDefault(tag) == TagPresence.Some => TagPresence.Some,
            _ => TagPresence.All,
        };
        return this with { Now = Now.SetItem(tag, next) };
    }

    /// <summary>The tags of a task that had <paramref name="tags"/>.</summary>
    public ValueList<string> ApplyTo(ValueList<string> tags)
    {
        var kept = Removed.Aggregate(tags, TagList.Without);
        return Added.Aggregate(kept, TagList.With);
    }

    private string[] Turned(TagPresence presence) =>
        [.. Now.Where(tag => tag.Value == presence && _before.GetValueOrDefault(tag.Key) != presence).Select(tag => tag.Key).Order(TagList.Comparer)];
}
