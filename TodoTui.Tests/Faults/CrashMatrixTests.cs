namespace TodoTui.Tests.Faults;

/// <summary>
/// Each scenario, with a fault in one of its calls to the system: by default in those that change the disk, in a full
/// run in all. Whatever the call and the fault, the next start finds what was acknowledged last, or what was being saved.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CrashMatrixTests
{
    private static IEnumerable<TestCaseData> Killed() => Scenario.All.Select(scenario => scenario.Case("F01"));

    private static IEnumerable<TestCaseData> Failing() =>
        Scenario.All.Select(scenario => scenario.Case("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19"));

    [SetUp]
    public void RequireStrace() => Strace.Require();

    [TestCaseSource(nameof(Killed))]
    public void Killed_in_place_of_any_call_nothing_acknowledged_is_lost(Scenario scenario) => AssertNoViolation(new FaultMatrix(scenario).Kills());

    [TestCaseSource(nameof(Failing))]
    public void Whichever_call_fails_nothing_acknowledged_is_lost_and_the_next_save_succeeds(Scenario scenario) => AssertNoViolation(new FaultMatrix(scenario).Errors());

    private static void AssertNoViolation(IEnumerable<FaultCase> cases)
    {
        FaultCase[] all = [.. cases];
        TestContext.Out.WriteLine($"{all.Length} faults");

        Assert.That(all, Is.Not.Empty);
        Assert.That(all.Where(fault => fault.Violations.Length > 0), Is.Empty);
    }
}
