using TodoTui.Tests.Support;
using TodoTui.Tests.Terminal;

namespace TodoTui.Tests.Packaging;

/// <summary>The archive of the program, made by <c>.ci/package</c> from a program that is already there.</summary>
public sealed class ArchiveTests
{
    [Test]
    public void The_archive_holds_what_one_needs_and_is_the_same_each_time()
    {
        Requires.Tool("bash");
        Requires.Tool("sha256sum");
        using var first = new TemporaryDirectory();
        using var second = new TemporaryDirectory();

        var archive = Package(first);

        var name = Path.GetFileName(archive)[..^".tar.gz".Length];
        Assert.That(name, Is.EqualTo($"todotui-{ProgramVersion.Text}-linux-x64"));
        var (_, listing) = Shell.Try("tar", "--list", "--file", archive);
        Assert.That(listing.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[] { "", "LICENSE", "README.md", "completions/", "completions/_todotui", "completions/todotui.bash", "completions/todotui.fish", "todotui", "todotui.1" }.Select(file => $"{name}/{file}")));
        var (_, details) = Shell.Try("env", "TZ=UTC", "tar", "--list", "--verbose", "--numeric-owner", "--file", archive);
        Assert.That(details.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.All.Match(@"^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) 0/0 +\d+ 2026-01-02 03:04 "));
        Assert.That(File.ReadAllBytes(Package(second)), Is.EqualTo(File.ReadAllBytes(archive)));
        Assert.That(Shell.Try("sh", "-c", $"cd {first.Path} && sha256sum --check --quiet *.sha256"), Is.EqualTo((0, "")));
    }

    private static string Package(TemporaryDirectory directory)
    {
        const string Moment = "SOURCE_DATE_EPOCH=1767323040";
        Shell.Run("env", Moment, $"DOTNET_ROOT={TodoTuiProgram.Runtime}", $"TODOTUI_EXE={TodoTuiProgram.File}", Path.Combine(Repository.Root, ".ci/package"), directory.Path);
        return Directory.GetFiles(directory.Path, "*.tar.gz").Single();
    }
}
