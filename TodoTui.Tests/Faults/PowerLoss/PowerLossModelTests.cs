using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults.PowerLoss;

/// <summary>Power cuts in a model of a disk, after every call that a start and two saves make.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PowerLossModelTests
{
    // What another program writes meanwhile is not recorded.
    private static IEnumerable<TestCaseData> Scenarios() =>
        Scenario.All.Where(scenario => scenario.Outside is null).Select(scenario => scenario.Case("F04", "F05"));

    // A recovery needs fewer: until its names are on the disk, the next start recovers once more.
    private static IEnumerable<TestCaseData> Saves() =>
        Scenario.All.Where(scenario => scenario.Outside is null && !scenario.Before.MayRecover).Select(scenario => scenario.Case("F04", "F06"));

    [SetUp]
    public void RequireStrace() => Strace.Require();

    [TestCaseSource(nameof(Scenarios))]
    public void Whenever_the_power_is_cut_nothing_acknowledged_is_lost(Scenario scenario)
    {
        var model = new PowerLossModel(scenario);

        Assert.That(model.Answers.Skip(2), Has.All.StartsWith("ACK"));
        Assert.That(model.Violations(), Is.Empty);
        TestContext.Out.WriteLine($"{model.Judged} sets of files");
    }

    [Row("F12")]
    [Row("F13")]
    [TestCase("fsync:error=EIO:when=1")]
    [TestCase("fsync:error=EIO:when=2")]
    [TestCase("fsync:error=EIO:when=3")]
    [TestCase("fsync:error=EIO:when=4")]
    public void What_a_failed_sync_has_dropped_is_never_acknowledged(string injected)
    {
        var model = new PowerLossModel(Scenario.Save, injected: injected);

        Assert.That(model.Answers.Count(answer => answer.StartsWith("ACK", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(model.Violations(), Is.Empty);
    }

    [TestCaseSource(nameof(Saves))]
    public void None_of_the_syncs_could_be_left_out(Scenario scenario)
    {
        var model = new PowerLossModel(scenario);

        Assert.That(model.Syncs, Is.Not.Empty);
        Assert.That(model.Syncs.Where(sync => !model.Violations(ignored: sync).Any()), Is.Empty);
    }
}
