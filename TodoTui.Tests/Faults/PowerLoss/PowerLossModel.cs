using System.Security.Cryptography;
using System.Text;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults.PowerLoss;

/// <summary>
/// Records the calls that a saver makes, and cuts the power in the model of a disk after each of them: everything that
/// may be found then is written to a real directory and judged.
/// </summary>
internal sealed class PowerLossModel
{
    private readonly Scenario _scenario;
    private readonly string _root;
    private readonly List<(string Path, FileStamp Stamp, byte[] Content)> _before = [];
    private readonly string[] _commands;
    private readonly string[] _answers;
    private readonly RecordedCall[] _calls;

    /// <summary>Records two saves of a scenario.</summary>
    /// <param name="scenario">The files and the saves.</param>
    /// <param name="saver">A wrong saver, by its name; null for the storage itself.</param>
    /// <param name="injected">An error, as strace wants it.</param>
    public PowerLossModel(Scenario scenario, string? saver = null, string? injected = null)
    {
        _scenario = scenario;
        using var data = new DataDirectory();
        scenario.Prepare(data);
        _root = data.Path;
        foreach (var file in Directory.Exists(_root) ? data.Names.Select(data.File) : [])
            _before.Add((file, FileStamp.Of(file)!.Value, File.ReadAllBytes(file)));

        using var logs = new TemporaryDirectory();
        string[] injection = injected is null ? [] : ["-e", $"inject={injected}"];
        using var episode = new Episode(data, scenario, [.. RecordedCall.Recording(logs.File("calls")), .. injection, .. scenario.Refusals], saver);
        episode.Run(saves: 2);
        episode.Finish();
        (_commands, _answers) = ([.. episode.Commands], [.. episode.Answers]);
        _calls = RecordedCall.Read(logs, _answers[0]);
    }

    /// <summary>What was answered.</summary>
    public IReadOnlyList<string> Answers => _answers;

    /// <summary>How many different sets of files were judged so far.</summary>
    public int Judged { get; private set; }

    /// <summary>The places among the calls where content or names are synced.</summary>
    public IEnumerable<int> Syncs => _calls.Index().Where(call => call.Item.Name == "fsync").Select(call => call.Index);

    /// <summary>What is wrong after a power cut, at any moment.</summary>
    /// <param name="ignored">A sync that is taken for not made, by its place; null for none.</param>
    public IEnumerable<string> Violations(int? ignored = null)
    {
        var disk = Disk();
        var seen = new HashSet<string>();
        // Where names may be lost in any combination, a file that was put aside may be.
        var history = _scenario.Before with { Kept = null };
        var answered = 0;
        for (var index = 0; index < _calls.Length; index++)
        {
            if (index == ignored)
                continue;
            disk.Apply(_calls[index]);
            var isAnswer = answered < _answers.Length && _calls[index].Says(_answers[answered]);
            if (isAnswer)
                history = history.Begun(_commands[answered]).Answered(_commands[answered], _answers[answered++]);
            if (!isAnswer && !disk.IsChanged)
                continue;

            var now = answered < _commands.Length ? history.Begun(_commands[answered]) : history;
            foreach (var files in disk.AfterPowerLoss().Where(files => seen.Add(KeyOf(files, now))))
            {
                foreach (var violation in Judge(files, now))
                    yield return $"power cut after {_calls[index].Name}, call {index}, with {string.Join(' ', files.Keys.Select(Path.GetFileName))}: {violation}";
            }
        }
    }

    private DiskModel Disk()
    {
        var disk = new DiskModel(_root);
        if (_before.Count > 0)
            disk.Add(_root, null);
        foreach (var file in _before)
        {
            if (_before.First(other => other.Stamp.IsSameFile(file.Stamp)) is var first && first.Path != file.Path)
                disk.AddName(file.Path, first.Path);
            else
                disk.Add(file.Path, file.Content);
        }

        return disk;
    }

    private IEnumerable<string> Judge(Dictionary<string, byte[]> files, History history)
    {
        Judged++;
        using var parent = new TemporaryDirectory();
        foreach (var (path, content) in files)
            File.WriteAllBytes(parent.File(Path.GetFileName(path)), content);
        using var data = new DataDirectory(parent.Path);
        return [.. Verdict.Violations(data, history)];
    }

    private static string KeyOf(Dictionary<string, byte[]> files, History history)
    {
        var names = files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}");
        return new StringBuilder().AppendJoin('\n', names).AppendJoin('\n', history.Allowed.Order(StringComparer.Ordinal)).Append(history.HasBackup).ToString();
    }
}
