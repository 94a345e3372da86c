using System.Runtime.CompilerServices;
using TodoTui.Commands;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.CommandLine;

/// <summary>docs/todotui.1 says what the tables say; <c>UPDATE_APPROVED=1 dotnet test</c> rewrites it.</summary>
public sealed class ManualPageTests
{
    [Test]
    public void The_manual_page_is_that_of_the_tables()
    {
        var page = ManualPage.Of(Answer.Syntax);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
            File.WriteAllText(PageFile(), page);

        Assert.That(File.ReadAllText(PageFile()), Is.EqualTo(page));
    }

    [Test]
    public void The_formatter_finds_nothing_wrong_with_it()
    {
        Requires.Tool("groff");

        var (exitCode, output) = Shell.Try("groff", "-man", "-Tutf8", "-ww", "-z", PageFile());

        Assert.That((exitCode, output), Is.EqualTo((0, "")));
    }

    [Test]
    public void It_reads_as_the_tables_do()
    {
        Requires.Tool("groff");

        var (_, output) = Shell.Try("groff", "-man", "-Tutf8", "-P-cbou", "-rLL=200n", PageFile());

        // Where a line was broken makes no difference, nor which kind of hyphen the system has for it.
        var text = string.Join(' ', output.Replace('\u2212', '-').Replace('\u2010', '-').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var keys = CommandCatalog.All.Where(command => command.Keys.Length > 0).Select(command => $"{command.KeyText} {command.TitleWithScope}");
        var options = Answer.Syntax.Options.Select(option => $"{string.Join(", ", option.Names)} {option.Value?.Name}".Trim() + " " + option.Description.TrimEnd('.'));
        Assert.That(keys.Concat(options).Where(entry => !text.Contains(entry, StringComparison.Ordinal)), Is.Empty, text);
    }

    private static string PageFile([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../docs/todotui.1"));
}
