using System.Diagnostics;
using System.Text;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>A slow connection: what is sent before the answer to a key, in bytes, is how long the user waits for it.</summary>
public sealed class TypedAheadTests
{
    private const int MostBytes = 12_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [TestCase("Down")]
    [TestCase("PgDn")]
    public void Pictures_that_nobody_waits_for_are_not_sent(string key)
    {
        Requires.Tool("script");
        using var data = new DataDirectory();
        data.Keep([.. Enumerable.Range(1, 2_000).Select(number => $"Task {number:0000}")]);
        using var home = new TemporaryDirectory();
        using var terminal = Process.Start(new ProcessStartInfo("script", ["--quiet", "--return", "--command", "stty columns 80 rows 24; exec " + TodoTuiProgram.CommandLine(home.Path, $"--data-dir {data.Path}"), "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            ReadTo(terminal, "Saved");

            terminal.StandardInput.Write(string.Concat(Enumerable.Repeat(TerminalKeys.Key(key), 100)) + "?");
            terminal.StandardInput.Flush();

            Assert.That(ReadTo(terminal, "Esc closes"), Is.LessThan(MostBytes));
        }
        finally
        {
            terminal.Kill(entireProcessTree: true);
        }
    }

    // Up to there, in bytes.
    private static int ReadTo(Process terminal, string end)
    {
        var reading = Task.Run(() =>
        {
            var seen = new StringBuilder();
            while (!seen.ToString().EndsWith(end, StringComparison.Ordinal) && terminal.StandardOutput.Read() is >= 0 and var next)
                seen.Append((char)next);
            return Encoding.UTF8.GetByteCount(seen.ToString());
        });
        return reading.Wait(Patience) ? reading.Result : throw new TimeoutException($"waited for \"{end}\"");
    }
}
