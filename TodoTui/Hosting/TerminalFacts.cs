using System.Drawing;
using System.Runtime.InteropServices;

namespace TodoTui.Hosting;

/// <summary>What can be told of the terminal from outside, without sending it anything.</summary>
/// <param name="Environment">Looks an environment variable up.</param>
internal sealed partial record TerminalFacts(Func<string, string?> Environment)
{
    private const int Input = 0;
    private const int Output = 1;
    private const int Error = 2;
    private const int WindowSizeRequest = 0x5413;

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(1);

    /// <summary>Whether standard input is a terminal; null when that is not known.</summary>
    public bool? IsInputTerminal { get; init; }

    /// <summary>Whether standard output is a terminal; null when that is not known.</summary>
    public bool? IsOutputTerminal { get; init; }

    /// <summary>Its columns and rows; null when they are not known.</summary>
    public Size? Size { get; init; }

    /// <summary>The options of the tmux around the program by their names; empty outside it, or when it gives no answer.</summary>
    public IReadOnlyDictionary<string, string> TmuxOptions { get; init; } = new Dictionary<string, string>();

    /// <summary>Looks at the terminal that the program was started on.</summary>
    public static TerminalFacts Gather(Func<string, string?> environment) => new(environment)
    {
        IsInputTerminal = OperatingSystem.IsWindows() ? null : IsTerminal(Input) == 1,
        IsOutputTerminal = OperatingSystem.IsWindows() ? null : IsTerminal(Output) == 1,
        Size = OperatingSystem.IsLinux() ? new[] { Output, Input, Error }.Select(SizeOf).FirstOrDefault(size => size is not null) : null,
        TmuxOptions = string.IsNullOrEmpty(environment("TMUX")) ? new Dictionary<string, string>() : OptionsOfTmux(),
    };

    /// <summary>The options in what tmux prints of them, a line each: <c>mouse on</c>.</summary>
    internal static Dictionary<string, string> ParseOptions(string printed)
    {
        var options = new Dictionary<string, string>();
        foreach (var line in printed.Split('\n'))
        {
            var name = line.Split(' ')[0];
            if (name.Length > 0)
                options[name] = line[name.Length..].Trim();
        }

        return options;
    }

    private static Dictionary<string, string> OptionsOfTmux() =>
        ParseOptions(OutsideProgram.Read(new OutsideCommand("tmux", ["show-options", "-s", ";", "show-options", "-g", ";", "show-options", "-gw"]), LongestAnswer) ?? "");

    private static Size? SizeOf(int descriptor)
    {
        var size = default(WindowSize);
        return Control(descriptor, WindowSizeRequest, ref size) == 0 && size.Columns > 0 ? new Size(size.Columns, size.Rows) : null;
    }

    [LibraryImport("libc", EntryPoint = "isatty")]
    private static partial int IsTerminal(int descriptor);

    // Variadic in C, which makes no difference on Linux.
    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int descriptor, nuint request, ref WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }
}
