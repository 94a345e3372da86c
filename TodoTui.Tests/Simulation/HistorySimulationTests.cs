using CsCheck;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Simulation;

/// <summary>Random edits, undos, redos, restarts, kills and changes from outside; a failure is shrunk and prints its seed.</summary>
public sealed class HistorySimulationTests
{
    [Test]
    public void Whatever_happens_undo_and_redo_after_a_restart_lead_only_to_what_was_once_there()
    {
        var iterations = Requires.IsFullRun ? 20_000 : 1000;

        Gen.Select(Gen.Enum<HistoryStep>(), Gen.Int[0, 255]).Array[1, 40]
            .Sample(steps => new HistorySimulation().Run(steps), iter: iterations, threads: 1, print: steps => string.Join("\n", steps));
    }
}
