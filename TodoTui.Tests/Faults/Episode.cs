using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>One run of a scenario in a process of its own.</summary>
internal sealed class Episode : IDisposable
{
    private readonly DataDirectory _data;
    private readonly Scenario _scenario;
    private readonly DriverProcess _driver;
    private readonly List<string> _commands = [];
    private readonly List<string> _answers = [];

    /// <param name="data">Prepared for the scenario.</param>
    /// <param name="scenario">What to do.</param>
    /// <param name="under">The command that the process runs under.</param>
    /// <param name="saver">A wrong saver, by its name; null for the storage itself.</param>
    public Episode(DataDirectory data, Scenario scenario, IEnumerable<string>? under = null, string? saver = null)
    {
        (_data, _scenario, History) = (data, scenario, scenario.Before);
        _driver = new DriverProcess(data.Primary, under, saver is null ? [] : ["--saver", saver]);
    }

    /// <summary>What was asked and acknowledged so far.</summary>
    public History History { get; private set; }

    /// <summary>What was asked.</summary>
    public IReadOnlyList<string> Commands => _commands;

    /// <summary>What was answered; the last answer is empty when the process is gone.</summary>
    public IReadOnlyList<string> Answers => _answers;

    /// <summary>Whether the process has come to its end.</summary>
    public bool IsKilled => _answers is [.., ""];

    /// <summary>Starts and loads.</summary>
    public void Start()
    {
        Ask("init");
        Ask("load");
    }

    /// <summary>Starts, loads, and saves as many times after what another program does meanwhile.</summary>
    public void Run(int saves = 1)
    {
        Start();
        if (_scenario.Outside is { } outside && !IsKilled)
        {
            outside.Write(_data);
            History = outside.Then(History);
        }

        for (var save = 0; save < saves; save++)
            Ask($"save {_scenario.Saved + save}");
    }

    /// <summary>Gives one command, unless the process is gone.</summary>
    /// <returns>The answer.</returns>
    public string Ask(string command)
    {
        if (IsKilled)
            return "";
        _commands.Add(command);
        History = History.Begun(command);
        var answer = _driver.Ask(command);
        _answers.Add(answer);
        History = History.Answered(command, answer);
        return answer;
    }

    /// <summary>Waits until the process has come to its end by itself.</summary>
    public void Finish() => _driver.Finish();

    /// <summary>SIGKILL.</summary>
    public void Kill() => _driver.Kill();

    public void Dispose() => _driver.Dispose();
}
