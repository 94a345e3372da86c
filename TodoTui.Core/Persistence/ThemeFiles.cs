namespace TodoTui.Core.Persistence;

/// <summary>The themes that the user has made: <c>NAME.json</c> in a directory of their own. They are only ever read.</summary>
/// <param name="directory">The directory; it need not exist.</param>
public sealed class ThemeFiles(string directory)
{
    private const string Ending = ".json";
    private const int MostListed = 100;

    /// <summary>The names of all of them, sorted. Takes as long as looking into the directory.</summary>
    public IReadOnlyList<string> Names()
    {
        try
        {
            return [.. Directory.EnumerateFiles(directory, "*" + Ending).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal).Take(MostListed)];
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            return [];
        }
    }

    /// <summary>Reads the theme of this name.</summary>
    public ConfigLoad Load(string name) => IsFileName(name) ? ConfigFile.Load(PathOf(name)) : new ConfigLoad.Absent();

    /// <summary>Follows the theme of this name from now on; null when there can be none of that name.</summary>
    public ConfigFollower? Follow(string name, TimeProvider clock) => IsFileName(name) ? new ConfigFollower(PathOf(name), Load(name), clock) : null;

    /// <summary>The file of the theme of this name.</summary>
    public string PathOf(string name) => Path.Combine(directory, name + Ending);

    private static bool IsFileName(string name) => Path.GetFileName(name) == name;
}
