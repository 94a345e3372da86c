namespace TodoTui.Core.Persistence.Document;

/// <summary>
/// A value of the file: absent or null, understood, or text that is not understood. <see cref="RawJson"/> is set when
/// the file spells the value in another way than this program would; it is what a save writes.
/// </summary>
internal readonly record struct FileValue<T>(T? Value, string? RawJson = null) where T : struct
{
    /// <summary>Whether the file has a value that is not understood.</summary>
    public bool IsUnreadable => Value is null && RawJson is not null;
}
