using System.Runtime.InteropServices;

namespace TodoTui.Hosting;

/// <summary>
/// The terminal that the program was started on. The library reads standard input on a thread of its own that cannot be
/// told to stop, so that <see cref="Take"/> puts a pipe in its place, out of which nothing ever comes.
/// </summary>
internal static partial class StandardInput
{
    private const int Descriptor = 0;
    private const int DuplicateCloseOnExec = 1030;

    // O_NONBLOCK and O_CLOEXEC. The thread may have seen a key before the change and read after it.
    private const int PipeFlags = 0x800 | 0x80000;

    private static readonly int[] SilentPipe = [-1, -1];

    /// <summary>The descriptor of the terminal.</summary>
    public static int Terminal { get; private set; } = Descriptor;

    /// <summary>Takes the terminal away from whoever reads standard input.</summary>
    /// <returns>Whether that is so; it is where there are such pipes.</returns>
    public static bool Take()
    {
        if (!OperatingSystem.IsLinux() || MakePipe(SilentPipe, PipeFlags) != 0)
            return false;
        Terminal = Duplicate(Descriptor, DuplicateCloseOnExec, Descriptor + 3);
        _ = Replace(SilentPipe[0], Descriptor);
        return true;
    }

    /// <summary>Gives the terminal back to standard input.</summary>
    public static void GiveBack()
    {
        if (Terminal == Descriptor)
            return;
        _ = Replace(Terminal, Descriptor);
        foreach (var descriptor in new[] { Terminal, SilentPipe[0], SilentPipe[1] })
            _ = Close(descriptor);
        Terminal = Descriptor;
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Duplicate(int descriptor, int command, int least);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Replace(int descriptor, int replaced);

    [LibraryImport("libc", EntryPoint = "pipe2")]
    private static partial int MakePipe(int[] ends, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
