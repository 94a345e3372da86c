using System.Runtime.CompilerServices;

namespace TodoTui.Tests.Architecture;

public sealed class SourceSizeTests
{
    private const int MostLines = 400;

    [TestCase("TodoTui")]
    [TestCase("TodoTui.Core")]
    public void No_source_file_is_too_long_to_read_at_one_sitting(string project)
    {
        string[] files = [.. SourceFiles(Path.Combine(Root(), project))];

        Assert.That(files, Is.Not.Empty);
        Assert.That(files.Where(file => File.ReadLines(file).Count() > MostLines), Is.Empty);
    }

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(thisFile, "../../.."));
}
