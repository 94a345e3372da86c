namespace TodoTui.Tests.Support;

/// <summary>Skips a test, and says why, where the machine lacks what it needs.</summary>
internal static class Requires
{
    /// <summary>Whether the long versions of tests are asked for, as the one gate of the project does.</summary>
    public static bool IsFullRun => Environment.GetEnvironmentVariable("TODOTUI_TEST_FULL") == "1";

    public static void Linux()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Ignore("needs Linux");
    }

    public static void Root()
    {
        Linux();
        if (!Environment.IsPrivilegedProcess)
            Assert.Ignore("needs root");
    }

    public static void Tool(string name)
    {
        Linux();
        var directories = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!directories.Any(directory => File.Exists(Path.Combine(directory, name))))
            Assert.Ignore($"needs {name}");
    }

    /// <summary>Needs to run <paramref name="file"/> as a user who is nobody.</summary>
    public static void StartableByNobody(string file)
    {
        Root();
        Tool("setpriv");
        if (Shell.Try("setpriv", [.. Shell.AsNobody[1..], "test", "-r", file]).ExitCode != 0)
            Assert.Ignore($"needs a {file} that every user may read");
    }
}
