using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>A list that can be shown. Two are equal when they are the same list, whatever the case of a tag.</summary>
public abstract record SmartList
{
    private SmartList()
    {
    }

    /// <summary>Whether <paramref name="item"/> is in the list at <paramref name="now"/>.</summary>
    public abstract bool Has(TodoItem item, LocalDateTime now);

    /// <summary>One that every user has.</summary>
    /// <param name="List">Which.</param>
    public sealed record BuiltIn(TaskList List) : SmartList
    {
        /// <inheritdoc/>
        public override bool Has(TodoItem item, LocalDateTime now) => BuiltInLists.IsIn(List, item, now);
    }

    /// <summary>The tasks with a tag, open and completed.</summary>
    /// <param name="Tag">The tag, in any case.</param>
    public sealed record OfTag(string Tag) : SmartList
    {
        /// <inheritdoc/>
        public override bool Has(TodoItem item, LocalDateTime now) => TagList.Has(item.Tags, Tag);

        /// <inheritdoc/>
        public bool Equals(OfTag? other) => other is not null && Tag.Equals(other.Tag, StringComparison.OrdinalIgnoreCase);

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Tag);
    }

    /// <summary>One that the user saved under a name. It holds every task: which of them to show, its filter says.</summary>
    /// <param name="Name">The name.</param>
    public sealed record Own(string Name) : SmartList
    {
        /// <inheritdoc/>
        public override bool Has(TodoItem item, LocalDateTime now) => true;
    }
}
