using TodoTui.Tests.Faults.PowerLoss;
using TodoTui.Tests.Faults.WrongSavers;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>
/// The same checks that find nothing wrong with the storage find something wrong with savers that are: each is caught
/// by the check that the test names.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class WrongSaverTests
{
    private const int Attempts = 10;

    [TestCase(nameof(WritesInPlace))]
    [TestCase(nameof(CopiesOverBackup))]
    [TestCase(nameof(RenamesToBackup))]
    [TestCase(nameof(ReplacesByDotNet))]
    [Row("F01")]
    public void A_kill_in_place_of_some_call_finds(string saver)
    {
        Strace.Require();

        AssertFound(Violations(new FaultMatrix(Scenario.Save, saver).Kills()));
    }

    [Test]
    [Row("F46")]
    public void A_kill_in_a_save_over_a_broken_edit_finds_RotatesAnything_and_one_in_an_ordinary_save_does_not()
    {
        Strace.Require();

        AssertFound(Violations(new FaultMatrix(Scenario.BrokenEdit, nameof(RotatesAnything)).Kills()));
        Assert.That(Violations(new FaultMatrix(Scenario.Save, nameof(RotatesAnything)).Kills()), Is.Empty);
    }

    [TestCase(nameof(WritesInPlace))]
    [TestCase(nameof(CopiesOverBackup))]
    [TestCase(nameof(RenamesToBackup))]
    [Row("F10")]
    public void An_error_from_some_call_finds(string saver)
    {
        Strace.Require();

        AssertFound(Violations(new FaultMatrix(Scenario.Save, saver).Errors()));
    }

    [TestCase(nameof(WritesInPlace))]
    [TestCase(nameof(OmitsFileSync))]
    [TestCase(nameof(OmitsDirectorySync))]
    [TestCase(nameof(CopiesOverBackup))]
    [TestCase(nameof(RenamesToBackup))]
    [Row("F04")]
    public void A_power_cut_in_the_model_finds(string saver)
    {
        Strace.Require();

        AssertFound(new PowerLossModel(Scenario.Save, saver).Violations());
    }

    [TestCase(nameof(TrustsFlush))]
    [TestCase(nameof(RetriesSync))]
    [Row("F12")]
    public void A_power_cut_in_the_model_after_a_failed_sync_finds(string saver)
    {
        Strace.Require();

        Assert.That(new PowerLossModel(Scenario.Save, saver).Violations(), Is.Empty);
        AssertFound(new PowerLossModel(Scenario.Save, saver, "fsync:error=EIO:when=1").Violations());
    }

    [TestCase("ext4", nameof(OmitsFileSync))]
    [TestCase("ext4", nameof(OmitsDirectorySync))]
    [TestCase("xfs", nameof(OmitsFileSync))]
    [TestCase("xfs", nameof(OmitsDirectorySync))]
    [Row("F04")]
    [Row("F05")]
    public void A_power_cut_on_a_real_disk_finds(string kind, string saver)
    {
        using var disk = new RealDisk(kind);

        // The system may write of its own accord at any time.
        AssertFound(Enumerable.Range(0, Attempts).SelectMany(_ => PowerCut.Violations(disk, Scenario.FirstSave, saves: 1, saver)));
    }

    private static IEnumerable<string> Violations(IEnumerable<FaultCase> cases) => cases.Where(fault => fault.Violations.Length > 0).Select(fault => $"{fault}");

    // One is enough, and the cases after it are not run.
    private static void AssertFound(IEnumerable<string> violations)
    {
        var found = violations.FirstOrDefault();
        TestContext.Out.WriteLine(found);

        Assert.That(found, Is.Not.Null);
    }
}
