using System.Globalization;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>One call to the system, made on a file of the storage.</summary>
/// <param name="Name">The call.</param>
/// <param name="Ordinal">The how manieth call of this name, from 1.</param>
/// <param name="Line">As strace shows it, with the paths of open files.</param>
internal sealed record SystemCall(string Name, int Ordinal, string Line)
{
    private static readonly string[] Changing = ["mkdir", "openat", "fchmod", "chmod", "ftruncate", "pwrite64", "link", "rename", "unlink"];

    /// <summary>Whether the disk looks different after it.</summary>
    public bool IsChange => Changing.Contains(Name) && !Line.Contains(" = -1 ") && (Name != "openat" || Line.Contains("O_CREAT"));

    public override string ToString() => $"{Name} #{Ordinal}: {Line}";
}

/// <summary>The commands that run the driver under strace, which sees only the files of the storage.</summary>
internal static class Strace
{
    private static readonly string[] Names =
        ["tasks.json", "tasks.json.tmp", "tasks.json.backup", "tasks.json.backup.tmp", "tasks.json.lock", "tasks.json.corrupted", "tasks.json.conflict-1"];

    /// <summary>Skips the test where there is no strace, or it may not trace.</summary>
    public static void Require()
    {
        Requires.Tool("strace");
        if (Shell.Try("strace", "-o", "/dev/null", "true") is { ExitCode: not 0 } failed)
            Assert.Ignore($"needs a strace that may trace: {failed.Output}");
    }

    /// <summary>The calls that a run makes, in their order.</summary>
    public static List<SystemCall> Calls(DataDirectory data, params string[] commands) =>
        Calls(data, ["-e", "trace=file,desc", .. Paths(data)], commands);

    /// <summary>The calls that a run makes on its temporary file, the first fsync of which fails.</summary>
    public static List<SystemCall> CallsWithFailingSync(DataDirectory data, params string[] commands) =>
        Calls(data, ["-e", "trace=file,desc", "-P", data.Temporary, "-e", "inject=fsync:error=EIO:when=1"], commands);

    /// <summary>The calls that a run makes where no links can be made.</summary>
    public static List<SystemCall> CallsWithoutLinks(DataDirectory data, params string[] commands) =>
        Calls(data, ["-e", "trace=file,desc", .. Paths(data), .. RefusingLinks], commands);

    /// <summary>Writes the calls down in a file.</summary>
    public static string[] Logging(DataDirectory data, string log) =>
        ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-o", log, "-e", "trace=file,desc", .. Paths(data)];

    /// <summary>Further options: no hard links can be made.</summary>
    public static string[] RefusingLinks => ["-e", "inject=link:error=EPERM"];

    /// <summary>SIGKILL in place of a call.</summary>
    // Without the faster --seccomp-bpf, which does not deliver signals.
    public static string[] Killing(DataDirectory data, SystemCall call) =>
    [
        "strace", "-f", "-qq", "-o", "/dev/null", .. Paths(data), "-e", $"trace={call.Name},link",
        "-e", string.Create(CultureInfo.InvariantCulture, $"inject={call.Name}:signal=SIGKILL:when={call.Ordinal}"),
    ];

    /// <summary>An error in place of a call that concerns <paramref name="path"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="call">The call.</param>
    /// <param name="error">The error's name.</param>
    /// <param name="when">The how manieth call; <c>1+</c> is all of them.</param>
    public static string[] Failing(string path, string call, string error, string when = "1") =>
        ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-P", path, "-e", $"trace={call}", "-e", $"inject={call}:error={error}:when={when}"];

    /// <summary>An error in place of one call.</summary>
    public static string[] Failing(DataDirectory data, SystemCall call, string error) =>
    [
        "strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", .. Paths(data), "-e", $"trace={call.Name},link",
        "-e", string.Create(CultureInfo.InvariantCulture, $"inject={call.Name}:error={error}:when={call.Ordinal}"),
    ];

    /// <summary>SIGSTOP at the first call that concerns <paramref name="path"/>.</summary>
    public static string[] Stopping(string path, string call) =>
        ["strace", "-f", "-qq", "-o", "/dev/null", "-P", path, "-e", $"trace={call}", "-e", $"inject={call}:signal=SIGSTOP:when=1"];

    /// <summary>A wait before each call that concerns <paramref name="path"/>.</summary>
    public static string[] Delaying(string path, string call, TimeSpan delay) =>
        ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-P", path, "-e", $"trace={call}", "-e", $"inject={call}:delay_enter={(long)delay.TotalMicroseconds}"];

    private static List<SystemCall> Calls(DataDirectory data, string[] options, string[] commands)
    {
        using var directory = new TemporaryDirectory();
        var log = directory.File("calls");
        DriverProcess.Run(data.Primary, ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-o", log, .. options], commands);
        return Read(log);
    }

    private static IEnumerable<string> Paths(DataDirectory data)
    {
        string[] paths = [Path.GetDirectoryName(data.Path)!, data.Path, .. Names.Select(data.File)];
        return paths.SelectMany(path => new[] { "-P", path });
    }

    /// <summary>The calls that were written down, in their order.</summary>
    // A line is "<thread> <call>(…) = …"; lines about signals and exits have no parenthesis in that place.
    public static List<SystemCall> Read(string log)
    {
        var calls = new List<SystemCall>();
        foreach (var line in File.ReadLines(log))
        {
            var text = line[(line.IndexOf(' ') + 1)..].Trim();
            var name = text[..Math.Max(text.IndexOf('('), 0)];
            if (name.Length > 0)
                calls.Add(new SystemCall(name, calls.Count(call => call.Name == name) + 1, text));
        }

        return calls;
    }
}
