using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>
/// A real terminal that shows what a test sends to it. tmux takes its commands on one connection, so that looking at
/// the screen starts no process.
/// </summary>
internal sealed partial class TmuxPane : IDisposable
{
    // O_RDWR, O_NOCTTY and O_CLOEXEC.
    private const int OpenFlags = 0x2 | 0x100 | 0x80000;

    private const string StatusQuery = "\e[5n";
    private const string StatusAnswer = "\e[0n";

    private readonly TemporaryDirectory _place = new();
    private readonly Process _tmux;
    private readonly SafeFileHandle _terminal;
    private readonly FileStream _line;

    /// <summary>A terminal of that size.</summary>
    public TmuxPane(int columns, int rows)
    {
        Requires.Tool("tmux");
        string[] arguments = ["-u", "TMUX", "LC_ALL=C.UTF-8", "tmux", "-u", "-S", _place.File("tmux"), "-f", "/dev/null", "-C", "new-session", "-f", "no-output", "-x", $"{columns}", "-y", $"{rows}", "exec sleep infinity"];
        _tmux = Process.Start(new ProcessStartInfo("env", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8, StandardInputEncoding = new UTF8Encoding(false) })!;
        ReadAnswer();
        Resize(columns, rows);
        var path = Ask("display-message -p '#{pane_tty}'").Single();
        Shell.Run("stty", "-F", path, "raw", "-echo");
        _terminal = new SafeFileHandle(Open(path, OpenFlags), ownsHandle: true);
        _line = new FileStream(_terminal, FileAccess.ReadWrite, 0);
    }

    /// <summary>Where a program writes to the terminal.</summary>
    public int Descriptor => (int)_terminal.DangerousGetHandle();

    /// <summary>
    /// The rows of the screen with the sequences that colour them, and where the cursor is unless it is hidden; once it
    /// shows all that was sent.
    /// </summary>
    public (IReadOnlyList<string> ColoredRows, (int Column, int Row)? Cursor) Look()
    {
        CatchUp();
        var rows = Ask("capture-pane -p -e -N");
        var cursor = Ask("display-message -p '#{cursor_flag} #{cursor_x} #{cursor_y}'").Single().Split(' ');
        return (rows, cursor[0] == "0" ? null : (int.Parse(cursor[1], null), int.Parse(cursor[2], null)));
    }

    public void Send(string text) => _line.Write(Encoding.UTF8.GetBytes(text));

    public void Resize(int columns, int rows) => Ask($"resize-window -x {columns} -y {rows}");

    public void Dispose()
    {
        _tmux.StandardInput.WriteLine("kill-server");
        _tmux.StandardInput.Close();
        _tmux.WaitForExit();
        _tmux.Dispose();
        _line.Dispose();
        _terminal.Dispose();
        _place.Dispose();
    }

    // A terminal answers when it comes to the question, which is behind everything else.
    private void CatchUp()
    {
        Send(StatusQuery);
        var seen = new StringBuilder();
        while (!seen.ToString().EndsWith(StatusAnswer, StringComparison.Ordinal))
            seen.Append((char)_line.ReadByte());
    }

    private List<string> Ask(string command)
    {
        _tmux.StandardInput.WriteLine(command);
        _tmux.StandardInput.Flush();
        return ReadAnswer();
    }

    private List<string> ReadAnswer()
    {
        while (!Line().StartsWith("%begin", StringComparison.Ordinal))
        {
            // News that nobody has asked for.
        }

        var answer = new List<string>();
        for (var line = Line(); !line.StartsWith("%end", StringComparison.Ordinal); line = Line())
            answer.Add(line.StartsWith("%error", StringComparison.Ordinal) ? throw new InvalidOperationException($"tmux: {string.Join('\n', answer)}") : line);
        return answer;
    }

    private string Line() => _tmux.StandardOutput.ReadLine() ?? throw new InvalidOperationException("tmux has ended");

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
