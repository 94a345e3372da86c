using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults.PowerLoss;

/// <summary>Power cuts on real file systems: what was not synced is gone.</summary>
[Row("F04")]
[Row("F05")]
[Parallelizable(ParallelScope.All)]
public sealed class PowerCutTests
{
    private const int Saves = 3;

    [TestCase("ext4")]
    [TestCase("xfs")]
    [Row("F06")]
    public void A_first_save_and_those_after_it_survive_from_their_acknowledgement_on(string kind) =>
        AssertNoViolation(kind, Scenario.FirstSave, Enumerable.Range(1, Saves));

    [TestCase("ext4")]
    [TestCase("xfs")]
    public void A_save_over_an_older_file_survives_from_its_acknowledgement_on(string kind) =>
        AssertNoViolation(kind, Scenario.Save, Enumerable.Range(1, Saves));

    [TestCase("ext4")]
    [TestCase("xfs")]
    [Row("F08")]
    public void A_recovery_and_the_save_after_it_survive(string kind) =>
        AssertNoViolation(kind, Scenario.Recovery, Enumerable.Range(0, Saves));

    private static void AssertNoViolation(string kind, Scenario scenario, IEnumerable<int> saves)
    {
        using var disk = new RealDisk(kind);

        Assert.That(saves.Select(count => PowerCut.Violations(disk, scenario, count)), Has.All.Empty);
    }
}
