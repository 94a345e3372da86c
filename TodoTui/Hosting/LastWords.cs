using System.Runtime.InteropServices;
using System.Text;

namespace TodoTui.Hosting;

/// <summary>Says something to the terminal without waiting for it: one that is gone, or takes nothing more, gets nothing.</summary>
internal static partial class LastWords
{
    private const int StandardOutput = 1;
    private const int GetFlags = 3;
    private const int SetFlags = 4;
    private const int NonBlocking = 0x800;

    /// <summary>Sends <paramref name="sequence"/>, as far as the terminal takes it at once.</summary>
    public static void Say(string sequence)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var flags = Control(StandardOutput, GetFlags, 0);
        var bytes = Encoding.ASCII.GetBytes(sequence);
        _ = Control(StandardOutput, SetFlags, flags | NonBlocking);
        _ = Write(StandardOutput, bytes, (nuint)bytes.Length);
        // The shell has the same description of the terminal.
        _ = Control(StandardOutput, SetFlags, flags);
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, byte[] bytes, nuint count);
}
