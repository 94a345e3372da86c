using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Keeps two instances from replacing a file in one directory at the same time, and leaves no file of its own there.
/// Where directories cannot be locked, and on Windows, it keeps nobody away.
/// </summary>
internal static class DirectoryLock
{
    /// <summary>Waits until nobody else has the directory.</summary>
    /// <returns>Gives it back; null where there is no such lock.</returns>
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    public static IDisposable? Take(string directory) => OperatingSystem.IsWindows() ? null : TakeOnUnix(directory);

    // The lock goes with the handle.
    private static SafeFileHandle TakeOnUnix(string directory)
    {
        var handle = Posix.Open(directory, Posix.ReadOnly | Posix.CloseOnExec);
        if (!handle.IsInvalid)
            _ = Posix.Lock(handle, Posix.LockExclusive);
        return handle;
    }
}
