using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults.PowerLoss;

/// <summary>Cuts the power of a real file system at the moment something is acknowledged.</summary>
internal static class PowerCut
{
    /// <summary>What is wrong after a power cut at the answer to the last of so many saves; to the load when there are none.</summary>
    /// <param name="disk">The file system. More than one cut can be made on it.</param>
    /// <param name="scenario">The files and the saves.</param>
    /// <param name="saves">How many saves.</param>
    /// <param name="saver">A wrong saver, by its name; null for the storage itself.</param>
    public static string[] Violations(RealDisk disk, Scenario scenario, int saves, string? saver = null)
    {
        using var data = new DataDirectory(Path.Combine(disk.Path, Guid.NewGuid().ToString("N")));
        scenario.Prepare(data);
        disk.Sync();

        using var episode = new Episode(data, scenario, saver: saver);
        episode.Run(saves);
        Assert.That(episode.Answers.Skip(2), Has.All.StartsWith("ACK"));
        disk.CutPower();
        episode.Kill();
        disk.Restart();
        return [.. Verdict.Violations(data, episode.History)];
    }
}
