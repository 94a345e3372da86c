namespace TodoTui.Core.Query;

/// <summary>A list that the user can look at: one that everybody has, the tasks of a tag, or one of the user's own.</summary>
public abstract record SmartList
{
    private SmartList()
    {
    }

    /// <summary>One that every user has.</summary>
    /// <param name="List">Which.</param>
    public sealed record BuiltIn(TaskList List) : SmartList;

    /// <summary>The tasks with a tag, in whatever case it is written.</summary>
    /// <param name="Tag">The tag.</param>
    public sealed record OfTag(string Tag) : SmartList
    {
        /// <summary>The same tag, in any case.</summary>
        public bool Equals(OfTag? other) => other is not null && Tag.Equals(other.Tag, StringComparison.OrdinalIgnoreCase);

        /// <inheritdoc/>
        public override int GetHashCode() => Tag.GetHashCode(StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>One that the user has made.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Own(string Name) : SmartList;
}
