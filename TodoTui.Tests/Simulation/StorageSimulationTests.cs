using CsCheck;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Simulation;

/// <summary>
/// Random histories of a user, other programs, bad disks and kills, on a real directory, beside an oracle of plain
/// dictionaries. Each run takes other ones. A failure is shrunk, and prints the shortest history found with its seed:
/// <c>CsCheck_Seed=0N0XIzNsQ0O2 dotnet test --filter Simulation</c> plays it again.
/// </summary>
public sealed class StorageSimulationTests
{
    // What comes about in any number of histories worth running.
    private static readonly string[] Everyday = ["Loaded", "Recovered", "Saved", "Merged", "Corrupted"];

    private readonly HashSet<string> _seen = [];

    [Test]
    [Row("F01")]
    [Row("F05")]
    [Row("F07")]
    [Row("F09")]
    [Row("F27")]
    [Row("F28")]
    [Row("F29")]
    [Row("F30")]
    public void Whatever_happens_memory_and_files_are_what_the_oracle_says()
    {
        Requires.Linux();
        var iterations = Requires.IsFullRun ? 400 : 60;

        Step.Histories(fillsUp: false).Sample(Run, iter: iterations, threads: 1, print: Print);

        Assert.That(_seen, Is.SupersetOf(Everyday));
    }

    [Test]
    [Row("F10")]
    [Row("F27")]
    [Row("F30")]
    public void Whatever_happens_on_a_disk_that_fills_up_memory_and_files_are_what_the_oracle_says()
    {
        using var mount = new TemporaryMount("size=1m");
        var iterations = Requires.IsFullRun ? 3000 : 300;

        Step.Histories(fillsUp: true).Sample(history => RunOn(mount, history), iter: iterations, threads: 1, print: Print);

        Assert.That(_seen, Is.SupersetOf([.. Everyday, "NothingReadable", "Refused", "Conflict", "DiskFull", "Dropped"]));
    }

    private void Run(Step[] history)
    {
        using var data = new DataDirectory();
        new Simulation(data, null, _seen).Run(history);
    }

    private void RunOn(TemporaryMount mount, Step[] history)
    {
        using var data = new DataDirectory(mount.File("data"));
        try
        {
            new Simulation(data, mount, _seen).Run(history);
        }
        finally
        {
            mount.Empty();
            Directory.Delete(data.Path, recursive: true);
        }
    }

    private static string Print(Step[] history) => string.Join("\n", history.Select(step => step.ToString()));
}
