using TodoTui.Core.Persistence.Document;

namespace TodoTui.Core.Persistence;

/// <summary>The file in which the user configures the program. It is only ever read.</summary>
public static class ConfigFile
{
    private const long LargestFile = 1024 * 1024;

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static ConfigLoad Load(string path)
    {
        try
        {
            return RegularFile.Read(path, LargestFile) is var (bytes, _) ? ConfigDocumentReader.Read(bytes.Span, path) : new ConfigLoad.Absent();
        }
        catch (StorageException exception)
        {
            return new ConfigLoad.Unreadable(exception.Fault);
        }
    }
}
