namespace TodoTui.Core.Todos;

/// <summary>Names one task for as long as its file lives. Positive; the file format allows 1 to 2,147,483,647.</summary>
public readonly record struct TodoId(int Value) : IComparable<TodoId>
{
    /// <summary>The smallest id a task can have.</summary>
    public static readonly TodoId First = new(1);

    /// <inheritdoc/>
    public int CompareTo(TodoId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
