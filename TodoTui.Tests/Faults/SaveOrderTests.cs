using System.Text.RegularExpressions;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>The order of a save is its design: data before names, and nothing is acknowledged before both are on the disk.</summary>
public sealed partial class SaveOrderTests
{
    [SetUp]
    public void RequireStrace() => Strace.Require();

    [Test]
    [Row("F04")]
    public void A_save_syncs_the_data_before_it_renames_and_the_directory_after()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);

        Assert.That(Steps(data, "init", "load", "save 3"), Is.EqualTo(new[]
        {
            "pwrite64 tasks.json.lock",
            "pwrite64 tasks.json.tmp",
            "fsync tasks.json.tmp",
            "link tasks.json tasks.json.backup.tmp",
            "rename tasks.json.backup.tmp tasks.json.backup",
            "rename tasks.json.tmp tasks.json",
            "fsync data",
        }));
    }

    [Test]
    [Row("F04")]
    [Row("F06")]
    public void A_first_save_syncs_the_directory_it_made_into_its_parent()
    {
        using var data = new DataDirectory();
        var parent = Path.GetFileName(Path.GetDirectoryName(data.Path));

        Assert.That(Steps(data, "init", "load", "save 1"), Is.EqualTo(new[]
        {
            "mkdir data",
            $"fsync {parent}",
            "pwrite64 tasks.json.lock",
            "pwrite64 tasks.json.tmp",
            "fsync tasks.json.tmp",
            "rename tasks.json.tmp tasks.json",
            "fsync data",
        }));
    }

    [Test]
    [Row("F06")]
    public void Every_directory_that_is_made_is_synced_into_the_one_above()
    {
        using var above = new TemporaryDirectory();
        using var log = new TemporaryDirectory();
        var file = above.File("one/two/three/tasks.json");

        DriverProcess.Run(file, ["strace", "-f", "-qq", "-y", "-o", log.File("calls"), "-e", "trace=mkdir,fsync"], "init");

        var steps = File.ReadLines(log.File("calls")).Where(line => line.Contains(above.Path)).Select(line => $"{(line.Contains("mkdir(") ? "mkdir" : "fsync")} {Path.GetFileName(Paths().Match(line).Value)}");
        var root = Path.GetFileName(above.Path);
        Assert.That(steps, Is.EqualTo(new[] { "mkdir one", $"fsync {root}", "mkdir two", "fsync one", "mkdir three", "fsync two" }));
    }

    [Test]
    [Row("F04")]
    [Row("F24")]
    public void A_backup_that_is_a_copy_is_synced_before_it_gets_its_name()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);

        var steps = Steps(Strace.CallsWithoutLinks(data, "init", "load", "save 3"));

        Assert.That(steps[^6..], Is.EqualTo(new[]
        {
            "link tasks.json tasks.json.backup.tmp",
            "pwrite64 tasks.json.backup.tmp",
            "fsync tasks.json.backup.tmp",
            "rename tasks.json.backup.tmp tasks.json.backup",
            "rename tasks.json.tmp tasks.json",
            "fsync data",
        }));
    }

    [Test]
    [Row("F08")]
    public void A_recovery_puts_the_corrupt_file_aside_only_when_its_successor_is_on_the_disk()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");

        Assert.That(Steps(data, "init", "load"), Is.EqualTo(new[]
        {
            "pwrite64 tasks.json.lock",
            "pwrite64 tasks.json.tmp",
            "fsync tasks.json.tmp",
            "rename tasks.json tasks.json.corrupted",
            "rename tasks.json.tmp tasks.json",
            "fsync data",
        }));
    }

    private static string[] Steps(DataDirectory data, params string[] commands) => Steps(Strace.Calls(data, commands));

    // Each step once, however many writes it takes, with the names of its files.
    private static string[] Steps(List<SystemCall> calls)
    {
        var steps = calls.Where(call => call.Name is "mkdir" or "pwrite64" or "fsync" or "link" or "rename")
            .Select(call => $"{call.Name} {string.Join(' ', Paths().Matches(call.Line).Select(path => Path.GetFileName(path.Value)))}");
        return [.. steps.Aggregate(new List<string>(), (once, step) => once.LastOrDefault() == step ? once : [.. once, step])];
    }

    [GeneratedRegex("""(?<=[<"])/[^">]*""")]
    private static partial Regex Paths();
}
