using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>
/// What the user has set up for the lists: lists of his own, the order of each list, the colours of tags. Every change
/// gives a new value. A change that does not fit, because another instance was faster, leaves everything as it is.
/// </summary>
public sealed record ListSettings
{
    /// <summary>Nothing set up.</summary>
    public static readonly ListSettings Empty = new();

    /// <summary>The user's own lists, in his order.</summary>
    public ValueList<OwnList> Own { get; init; } = [];

    /// <summary>The orders of the lists that have another than the usual one.</summary>
    public ValueList<ListSort> Sorts { get; init; } = [];

    /// <summary>The tags that have a colour.</summary>
    public ValueList<ColoredTag> Colors { get; init; } = [];

    /// <summary>What the file has besides.</summary>
    public ForeignListSettings Foreign { get; init; } = new();

    /// <summary>The order that the user has chosen for <paramref name="list"/>; null when he has chosen none.</summary>
    public SortOrder? SortOf(SmartList list) => Sorts.FirstOrDefault(sort => sort.List == list)?.Order;

    /// <summary>The colour of <paramref name="tag"/>, in whatever case it is written.</summary>
    public TagColor ColorOf(string tag) => Colors.FirstOrDefault(colored => IsSame(colored.Tag, tag))?.Color ?? TagColor.None;

    /// <summary>The list of the user with this name, in any case; null when there is none.</summary>
    public OwnList? Find(string name) => Own.FirstOrDefault(own => IsSame(own.Name, name));

    /// <summary>Adds a list as the last.</summary>
    public ListsEdit Add(string name, string query)
    {
        var trimmed = Trimmed(name);
        return WhyNot(trimmed, Find(trimmed)) is { } problem
            ? new ListsEdit(this, problem)
            : new ListsEdit(this with { Own = [.. Own, new OwnList(trimmed, WellFormedText.Repair(query))] });
    }

    /// <summary>Gives a list another name; its order follows.</summary>
    public ListsEdit Rename(string name, string newName)
    {
        if (Find(name) is not { } own)
            return Missing(name);
        var trimmed = Trimmed(newName);
        var holder = Find(trimmed);
        if (WhyNot(trimmed, ReferenceEquals(holder, own) ? null : holder) is { } problem)
            return new ListsEdit(this, problem);
        var renamed = this with { Own = [.. Own.Select(other => ReferenceEquals(other, own) ? own with { Name = trimmed } : other)] };
        return new ListsEdit(renamed.WithSortMoved(new SmartList.Own(own.Name), new SmartList.Own(trimmed)));
    }

    /// <summary>Gives a list another query.</summary>
    public ListsEdit ChangeQuery(string name, string query) => Find(name) is { } own
        ? new ListsEdit(this with { Own = [.. Own.Select(other => ReferenceEquals(other, own) ? own with { Query = WellFormedText.Repair(query) } : other)] })
        : Missing(name);

    /// <summary>Moves a list down by so many places, or up when that is negative; at most to the end.</summary>
    public ListsEdit Move(string name, int places)
    {
        if (Find(name) is not { } own)
            return Missing(name);
        var order = Own.ToList();
        var target = Math.Clamp(order.IndexOf(own) + places, 0, order.Count - 1);
        order.Remove(own);
        order.Insert(target, own);
        return new ListsEdit(this with { Own = [.. order] });
    }

    /// <summary>Removes a list, and its order with it.</summary>
    public ListsEdit Delete(string name) => Find(name) is { } own
        ? new ListsEdit((this with { Own = [.. Own.Where(other => !ReferenceEquals(other, own))] }).WithSort(new SmartList.Own(own.Name), null))
        : Missing(name);

    /// <summary>Chooses the order of a list; null for the usual one.</summary>
    public ListSettings WithSort(SmartList list, SortOrder? order)
    {
        var others = Sorts.Where(sort => sort.List != list);
        return this with { Sorts = order is null ? [.. others] : [.. others, new ListSort(list, order)] };
    }

    /// <summary>Chooses the colour of a tag.</summary>
    public ListSettings WithColor(string tag, TagColor color)
    {
        var others = Colors.Where(colored => !IsSame(colored.Tag, tag));
        return this with { Colors = color is TagColor.None ? [.. others] : [.. others, new ColoredTag(tag, color)] };
    }

    /// <summary>Colour and order follow a tag to its new name. A tag of that name, which it is now one with, keeps its own.</summary>
    public ListSettings RenameTag(string tag, string newTag)
    {
        var moved = WithSortMoved(new SmartList.OfTag(tag), new SmartList.OfTag(newTag));
        var color = ColorOf(newTag) is TagColor.None || IsSame(tag, newTag) ? ColorOf(tag) : ColorOf(newTag);
        return moved.WithColor(tag, TagColor.None).WithColor(newTag, color);
    }

    private ListSettings WithSortMoved(SmartList from, SmartList to)
    {
        var order = from == to ? SortOf(from) : SortOf(to) ?? SortOf(from);
        return WithSort(from, null).WithSort(to, order);
    }

    private ListsEdit Missing(string name) => new(this, $"There is no list \"{name}\".");

    private static string Trimmed(string name) => WellFormedText.Repair(name.Trim());

    private static string? WhyNot(string name, OwnList? holder) => name switch
    {
        "" => "A list needs a name.",
        _ when name.Any(char.IsControl) => "A name has no control characters.",
        _ when holder is not null => $"There is a list \"{holder.Name}\" already.",
        _ => null,
    };

    private static bool IsSame(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What the file of the lists has that this program does not know, kept for the programs that do.</summary>
public sealed record ForeignListSettings
{
    /// <summary>Fields at the top.</summary>
    public ValueList<ForeignField> Fields { get; init; } = [];

    /// <summary>Orders of lists, or by keys, that are not known.</summary>
    public ValueList<ForeignField> Sorts { get; init; } = [];

    /// <summary>Colours that are not known.</summary>
    public ValueList<ForeignField> Colors { get; init; } = [];
}
