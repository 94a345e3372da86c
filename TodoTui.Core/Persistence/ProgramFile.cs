namespace TodoTui.Core.Persistence;

/// <summary>Finds programs as a shell does.</summary>
public static class ProgramFile
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The file of the program <paramref name="name"/>, which may be a path itself; null when there is none.</summary>
    /// <param name="name">What the user calls it.</param>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    public static string? Find(string name, string? searchPath)
    {
        if (name.Contains(Path.DirectorySeparatorChar))
            return IsProgram(name) ? Path.GetFullPath(name) : null;
        return (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(directory => Path.Combine(directory, name)).FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string path) => File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != 0);
}
