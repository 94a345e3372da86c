using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A hundred processes in a row, each killed in the middle of its saves.</summary>
[Row("F01")]
public sealed class KillCycleTests
{
    private const int Cycles = 100;

    [Test]
    public void Nothing_acknowledged_is_lost_in_a_hundred_kills()
    {
        Requires.Linux();
        using var data = new DataDirectory();
        var random = new Random(20261123);
        var acknowledged = 0;

        for (var cycle = 1; cycle <= Cycles; cycle++)
        {
            using var driver = new DriverProcess(data.Primary);
            driver.Ask("init");
            var loaded = driver.Ask("load").Split(' ');
            Assert.That(loaded[0], Is.EqualTo(nameof(LoadOutcome.Loaded)), $"cycle {cycle}");
            var found = int.Parse(loaded[1], null);
            Assert.That(found, Is.GreaterThanOrEqualTo(acknowledged), $"cycle {cycle}");

            driver.Tell([.. Enumerable.Range(found + 1, 20).Select(generation => $"save {generation}")]);
            for (var answers = random.Next(6); answers > 0; answers--)
                acknowledged = int.Parse(driver.Answer().Split(' ')[1], null);
            driver.Kill();
        }

        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.GreaterThanOrEqualTo(acknowledged).And.Positive);
    }
}
