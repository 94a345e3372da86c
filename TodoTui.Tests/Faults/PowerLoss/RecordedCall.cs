using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults.PowerLoss;

/// <summary>A call as strace writes it down with every byte: <c>pwrite64(48, "\x7b\x0a…", 65536, 0) = 65536</c>.</summary>
/// <param name="Name">The call.</param>
/// <param name="Arguments">As they stand in the line.</param>
/// <param name="Result">What it returned; negative when it failed.</param>
internal sealed partial record RecordedCall(string Name, string[] Arguments, long Result)
{
    /// <summary>The options under which strace writes such lines, one file for each thread.</summary>
    public static string[] Recording(string log) =>
    [
        "strace", "-ff", "--seccomp-bpf", "-qq", "-xx", "-s", "1000000", "-o", log,
        "-e", "trace=openat,close,mkdir,pwrite64,write,ftruncate,fsync,link,rename,unlink",
    ];

    /// <summary>The calls of the thread that gives the answers.</summary>
    public static RecordedCall[] Read(TemporaryDirectory logs, string answer) => Directory.EnumerateFiles(logs.Path)
        .Select(log => File.ReadLines(log).Select(Parse).OfType<RecordedCall>().ToArray())
        .Single(calls => calls.Any(call => call.Says(answer)));

    /// <summary>Whether it writes <paramref name="answer"/> on a line of its own.</summary>
    public bool Says(string answer) => Name == "write" && Text(1) == answer + '\n';

    public long Number(int argument) => long.Parse(Arguments[argument], CultureInfo.InvariantCulture);

    public string Text(int argument) => Encoding.UTF8.GetString(Bytes(argument));

    public byte[] Bytes(int argument) => Convert.FromHexString(Arguments[argument].Trim('"').Replace("\\x", ""));

    private static RecordedCall? Parse(string line) => Line().Match(line) is { Success: true } match
        ? new RecordedCall(match.Groups[1].Value, match.Groups[2].Value.Split(", "), long.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture))
        : null;

    [GeneratedRegex(@"^(\w+)\((.*)\)\s+= (-?\d+)")]
    private static partial Regex Line();
}
