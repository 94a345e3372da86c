using System.Drawing;
using TodoTui.Core.Persistence;
using TodoTui.Doctor;
using TodoTui.Hosting;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;
using TodoTui.Tests.Terminal;

namespace TodoTui.Tests.Doctor;

/// <summary>A table of prepared directories, and what is said of each.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DoctorTests
{
    private static readonly Dictionary<string, Prepared> Directories = new()
    {
        ["healthy"] = new(data => data.Keep("a", "b"), ExitCode.Success, "Nobody has the task file.", "tasks.json holds 2 tasks.", "tasks.json.backup holds 2 tasks."),
        ["empty"] = new(data => Directory.CreateDirectory(data.Path), ExitCode.Success, "tasks.json is not there yet; the first save makes it."),
        ["absent"] = new(_ => { }, ExitCode.Success, "data is not there yet; the program makes it.", "tasks.json is not there yet"),
        ["only a backup"] = new(data => { data.Keep("a"); File.Delete(data.Primary); }, ExitCode.Success, "warning: tasks.json is missing. The next start takes the 1 task of its backup."),
        ["corrupt"] = new(data => { data.Keep("a"); File.WriteAllText(data.Primary, "{\n  \"version\": 1"); }, ExitCode.Error, "problem: tasks.json is corrupt: line 2, column", "The next start takes the 1 task of its backup and keeps this file as .corrupted."),
        ["corrupt with its backup"] = new(data => { data.Keep("a"); File.WriteAllText(data.Primary, "["); File.WriteAllText(data.Backup, "["); }, ExitCode.Error, "problem: tasks.json is corrupt: line 1, column 1: it does not start with {.", "There is no good backup.", "warning: tasks.json.backup is corrupt"),
        ["corrupt backup"] = new(data => { data.Keep("a"); File.WriteAllText(data.Backup, ""); }, ExitCode.Success, "warning: tasks.json.backup is corrupt", "the next save makes a new backup"),
        ["newer version"] = new(data => Write(data, "tasks.json", """{ "version": "9.1" }"""), ExitCode.Error, "problem: tasks.json has format version 9.1"),
        ["with comments"] = new(data => Write(data, "tasks.json", "{ \"version\": \"1.0\", /* mine */ \"tasks\": [] }"), ExitCode.Success, "warning: tasks.json holds 0 tasks.", "Its comments go with the next save."),
        ["no file"] = new(data => Directory.CreateDirectory(data.Primary), ExitCode.Error, "problem: tasks.json cannot be read (not a regular file)."),
        ["circle of links"] = new(data => { Directory.CreateDirectory(data.Path); File.CreateSymbolicLink(data.Primary, data.Primary); }, ExitCode.Error, "problem: tasks.json cannot be read (broken symbolic link)."),
        ["corrupt history"] = new(data => Write(data, "tasks.json.history", "x"), ExitCode.Success, "warning: tasks.json.history is corrupt", "the tasks are not concerned"),
        ["history"] = new(data => Write(data, "tasks.json.history", """{ "version": "9.0" }"""), ExitCode.Error, "problem: tasks.json.history has format version 9.0"),
        ["corrupt reminders"] = new(data => Write(data, "tasks.json.reminders", "x"), ExitCode.Success, "warning: tasks.json.reminders is corrupt"),
        ["reminders"] = new(data => Write(data, "tasks.json.reminders", """{ "version": "1.0", "watched": "2026-11-25T10:00:00", "reminders": [] }"""), ExitCode.Success, "ok: tasks.json.reminders holds 0 reminders."),
        ["kept files"] = new(data => { data.Keep("a"); Write(data, "tasks.json.corrupted.1", "x"); Write(data, "tasks.json.conflict-2", "x"); Write(data, "tasks.json.history.corrupted", "x"); }, ExitCode.Success, "warning: Put aside earlier: tasks.json.conflict-2, tasks.json.corrupted.1, tasks.json.history.corrupted."),
        ["lists"] = new(data => WriteConfig(data, "lists.json", """{ "version": "1.0", "lists": [ { "name": "A", "query": "#a" } ] }"""), ExitCode.Success, "ok: lists.json holds 1 list of your own."),
        ["corrupt lists"] = new(data => WriteConfig(data, "lists.json", "x"), ExitCode.Error, "problem: lists.json is corrupt"),
        ["settings"] = new(data => WriteConfig(data, "config.json", "{\n\"colour\": 1 }"), ExitCode.Error, "problem: config.json:2: there is no setting \"colour\""),
        ["theme"] = new(data => { WriteConfig(data, "config.json", """{ "theme": "sea" }"""); WriteConfig(data, "themes/sea.json", "{\n\"alert\": 1 }"); }, ExitCode.Error, "problem: themes/sea.json:2: a theme has no \"alert\""),
        ["no theme"] = new(data => WriteConfig(data, "config.json", "{\n\"theme\": \"sea\" }"), ExitCode.Error, "problem: config.json:2: there is no theme \"sea\""),
        ["a file in the way"] = new(data => File.WriteAllText(data.Path, ""), ExitCode.Error, "problem: Tasks: data cannot be written."),
    };

    private static IEnumerable<string> Names => Directories.Keys;

    [TestCaseSource(nameof(Names))]
    public void It_says_what_is_wrong_and_changes_nothing(string name)
    {
        var (prepare, exitCode, told) = Directories[name];
        using var data = new DataDirectory();
        prepare(data);
        var before = Everything(data);

        var (code, report) = Examine(data);

        Assert.That(code, Is.EqualTo(exitCode), report);
        Assert.That(told.Where(text => !Flat(report, data).Contains(text, StringComparison.Ordinal)), Is.Empty, report);
        Assert.That(report.Split('\n').Where(line => line.Length > 79), Is.Empty);
        Assert.That(report, Does.Not.Contain('\e'));
        Assert.That(Everything(data), Is.EqualTo(before));
    }

    [Test]
    public void It_says_who_has_the_tasks_and_does_not_disturb_him()
    {
        Requires.Linux();
        using var data = new DataDirectory();
        data.Keep("a");
        using var holder = new DriverProcess(data.Primary);
        Assert.That(holder.Ask("init"), Is.EqualTo("Ready"));

        var (exitCode, report) = Examine(data);

        Assert.That(exitCode, Is.Zero, report);
        Assert.That(Flat(report, data), Does.Contain($"ok: The task file is in use by {Environment.UserName} on {Environment.MachineName}, process {holder.Id}, since 20"));
        Assert.That(Flat(report, data), Does.Contain("which runs. Look on with --read-only."));
    }

    [Test]
    public void It_says_that_who_has_the_tasks_is_stopped()
    {
        Requires.Tool("kill");
        using var data = new DataDirectory();
        using var holder = new DriverProcess(data.Primary);
        Assert.That(holder.Ask("init"), Is.EqualTo("Ready"));
        Shell.Run("kill", "-STOP", $"{holder.Id}");
        var report = "";
        Assert.That(SpinWait.SpinUntil(() => (report = Flat(Examine(data).Report, data)).Contains("which is stopped", StringComparison.Ordinal), TimeSpan.FromSeconds(10)), report);

        Assert.That(report, Does.Contain($"kill -CONT {holder.Id}"));
        Shell.Run("kill", "-CONT", $"{holder.Id}");
    }

    [Test]
    public void A_lock_file_that_is_left_behind_is_nobody()
    {
        using var data = new DataDirectory();
        data.Keep("a");
        Assert.That(File.Exists(data.Lock));

        Assert.That(Examine(data).Report, Does.Contain("Nobody has the task file."));
    }

    [Test]
    public void A_lock_file_of_another_machine_leaves_it_open()
    {
        using var data = new DataDirectory();
        Write(data, "tasks.json.lock", "user ada\nhost elsewhere.example\npid 1\nsince 2026-11-23 12:00:00\n");

        Assert.That(Flat(Examine(data).Report, data), Does.Contain("Nobody on this machine has the task file. ada on elsewhere.example, process 1, since 2026-11-23 12:00 had it"));
    }

    [Test]
    public void To_another_user_the_directories_are_not_for_writing()
    {
        Requires.StartableByNobody(TodoTuiProgram.File);
        using var data = new DataDirectory();
        data.Keep("a");
        Shell.Run("chmod", "755", Path.GetDirectoryName(data.Path)!, data.Path);

        var (exitCode, report) = AsNobody(data);

        Assert.That(exitCode, Is.EqualTo(ExitCode.Error), report);
        Assert.That(Flat(report, data), Does.Contain("problem: Tasks: data cannot be written.").And.Contain("problem: tasks.json cannot be read (owned by root). Make it yours with sudo chown"));
    }

    [Test]
    public void Root_is_told_that_tasks_are_another_users()
    {
        Requires.Root();
        using var data = new DataDirectory();
        data.Keep("a");
        data.GiveToNobody();

        Assert.That(Flat(Examine(data).Report, data), Does.Contain("warning: The tasks belong to another user, and root only shows them."));
    }

    private static (int ExitCode, string Report) Examine(DataDirectory data)
    {
        using var output = new StringWriter();
        var paths = new StoragePaths(data.Path, data.Path + ".log", data.Path + ".config");
        var terminal = new TerminalFacts(name => name switch { "TERM" => "xterm-256color", "LANG" => "C.UTF-8", _ => null }) { IsInputTerminal = true, IsOutputTerminal = true, Size = new Size(80, 24) };
        return (DoctorCommand.Run(paths, terminal, output), output.ToString());
    }

    private static (int ExitCode, string Report) AsNobody(DataDirectory data)
    {
        string[] environment = ["env", "-i", $"DOTNET_ROOT={TodoTuiProgram.Runtime}", $"HOME={data.Path}", "TERM=xterm", "LANG=C.UTF-8"];
        string[] command = [.. Shell.AsNobody, .. environment, TodoTuiProgram.File, "doctor", "--data-dir", data.Path];
        return Shell.Try(command[0], command[1..]);
    }

    // One line for each finding, with its severity before it and without directories, which are as long as they like.
    private static string Flat(string report, DataDirectory data)
    {
        var lines = report.Replace("\n           ", " ", StringComparison.Ordinal).Split('\n').Select(line => line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries));
        var text = string.Join('\n', lines.Select(words => string.Join(": ", words)));
        return text.Replace(data.Path + ".config/", "", StringComparison.Ordinal).Replace(data.Path + "/", "", StringComparison.Ordinal).Replace(data.Path, "data", StringComparison.Ordinal);
    }

    private static string[] Everything(DataDirectory data) =>
    [
        .. Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(data.Path)!, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Order()
            .Select(path => $"{path} {File.GetLastWriteTimeUtc(path).Ticks} {(new FileInfo(path) is { Exists: true, LinkTarget: null } ? File.ReadAllText(path) : "")}"),
    ];

    private static void Write(DataDirectory data, string name, string content)
    {
        Directory.CreateDirectory(data.Path);
        File.WriteAllText(data.File(name), content);
    }

    private static void WriteConfig(DataDirectory data, string name, string content)
    {
        var file = Path.Combine(data.Path + ".config", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private sealed record Prepared(Action<DataDirectory> Prepare, int ExitCode, params string[] Told);
}
