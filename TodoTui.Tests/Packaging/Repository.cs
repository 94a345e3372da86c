using System.Runtime.CompilerServices;

namespace TodoTui.Tests.Packaging;

/// <summary>The sources that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Their directory.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFile(), "../../.."));

    private static string ThisFile([CallerFilePath] string thisFile = "") => thisFile;
}
