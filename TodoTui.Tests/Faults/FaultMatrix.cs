using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A fault in one call of a scenario, and what is wrong after it.</summary>
internal sealed record FaultCase(string Fault, string[] Violations)
{
    public override string ToString() => $"{Fault}: {string.Join("; ", Violations)}";
}

/// <summary>Puts faults into the calls that a scenario makes, one at a time. Each is run when it is asked for.</summary>
/// <param name="scenario">What is disturbed.</param>
/// <param name="saver">A wrong saver, by its name; null for the storage itself.</param>
internal sealed class FaultMatrix(Scenario scenario, string? saver = null)
{
    /// <summary>Which calls get a fault: by default those that change the disk, in a full run all.</summary>
    private static bool IsChosen(SystemCall call) => Requires.IsFullRun || call.IsChange || call.Name == "fsync";

    /// <summary>SIGKILL in place of each call.</summary>
    public IEnumerable<FaultCase> Kills() => Calls().Where(IsChosen).Where(call => !scenario.AreLinksRefused || call.Name != "link").Select(Kill);

    /// <summary>Each plausible error in place of each call; by default the first of them.</summary>
    public IEnumerable<FaultCase> Errors() =>
        from call in Calls()
        where IsChosen(call) && (!scenario.AreLinksRefused || call.Name != "link")
        from error in PlausibleErrors.Of(call).Take(Requires.IsFullRun ? int.MaxValue : 1)
        select Fail(call, error);

    private FaultCase Kill(SystemCall call)
    {
        using var data = new DataDirectory();
        scenario.Prepare(data);
        using var episode = new Episode(data, scenario, [.. Strace.Killing(data, call), .. scenario.Refusals], saver);
        episode.Run();
        episode.Finish();
        if (!episode.IsKilled)
            throw new InvalidOperationException($"the process was not killed at {call}");
        return new FaultCase($"SIGKILL at {call}", [.. Verdict.Violations(data, episode.History)]);
    }

    private FaultCase Fail(SystemCall call, string error)
    {
        using var data = new DataDirectory();
        scenario.Prepare(data);
        using var episode = new Episode(data, scenario, [.. Strace.Failing(data, call, error), .. scenario.Refusals], saver);
        episode.Run();
        string[] atOnce = [.. Verdict.ViolationsInCopy(data, episode.History)];
        string[] goingOn = [.. InGoingOn(episode)];
        episode.Finish();
        return new FaultCase($"{error} from {call}", [.. atOnce, .. goingOn, .. Verdict.Violations(data, episode.History)]);
    }

    // The fault is over: the same process must be able to save.
    private IEnumerable<string> InGoingOn(Episode episode)
    {
        var save = $"save {scenario.Saved + 1}";
        var answer = episode.Ask(save);
        // What could not be read must be read first.
        if (answer == "Refused NeverRead")
        {
            episode.Ask("load");
            answer = episode.Ask(save);
        }

        var isReadOnly = episode.Answers[0].StartsWith("ReadOnly", StringComparison.Ordinal);
        if (!answer.StartsWith(isReadOnly ? "Refused ReadOnly" : "ACK", StringComparison.Ordinal))
            yield return $"the save after it is answered {(answer.Length > 0 ? answer : "by the end of the process")} ({string.Join(", ", episode.Answers)})";
    }

    // What another scenario does before is left out, and what a wrong saver leaves to the storage.
    private List<SystemCall> Calls()
    {
        var calls = Trace(episode => episode.Run());
        return (saver is null ? scenario.New : Scenario.Part.Save) switch
        {
            Scenario.Part.Start => calls,
            Scenario.Part.Load => calls[Trace(episode => episode.Ask("init")).Count..],
            _ => calls[Trace(episode => episode.Start()).Count..],
        };
    }

    private List<SystemCall> Trace(Action<Episode> run)
    {
        using var data = new DataDirectory();
        scenario.Prepare(data);
        using var logs = new TemporaryDirectory();
        using var episode = new Episode(data, scenario, [.. Strace.Logging(data, logs.File("calls")), .. scenario.Refusals], saver);
        run(episode);
        episode.Finish();
        return Strace.Read(logs.File("calls"));
    }
}
