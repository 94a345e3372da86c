using System.Runtime.InteropServices;

namespace TodoTui.Hosting;

/// <summary>
/// The keys of the terminal, which the library reads on a thread of its own that cannot be told to stop: whoever else
/// is to have them puts a pipe in their place, out of which nothing ever comes.
/// </summary>
internal static partial class StandardInput
{
    private const int Descriptor = 0;
    private const int DuplicateCloseOnExec = 1030;

    // O_NONBLOCK and O_CLOEXEC. The thread may have seen a key before the change and read after it.
    private const int PipeFlags = 0x800 | 0x80000;

    /// <summary>Lets nobody in this process have keys until what it returns is disposed of.</summary>
    public static IDisposable? Silence()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var pipe = new int[2];
        if (MakePipe(pipe, PipeFlags) != 0)
            return null;
        var terminal = Duplicate(Descriptor, DuplicateCloseOnExec, Descriptor + 3);
        _ = Replace(pipe[0], Descriptor);
        return new Silenced(terminal, pipe);
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Duplicate(int descriptor, int command, int least);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Replace(int descriptor, int replaced);

    [LibraryImport("libc", EntryPoint = "pipe2")]
    private static partial int MakePipe(int[] ends, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    private sealed class Silenced(int terminal, int[] pipe) : IDisposable
    {
        public void Dispose()
        {
            _ = Replace(terminal, Descriptor);
            foreach (var descriptor in new[] { terminal, pipe[0], pipe[1] })
                _ = Close(descriptor);
        }
    }
}
