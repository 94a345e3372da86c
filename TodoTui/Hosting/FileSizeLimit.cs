using System.Runtime.InteropServices;

namespace TodoTui.Hosting;

/// <summary>
/// The limit on the size of a file (<c>ulimit -f</c>) kills a program that goes beyond it, whoever of its parts wrote.
/// With the signal ignored the write fails instead, and says so.
/// </summary>
internal static class FileSizeLimit
{
    private const PosixSignal Exceeded = (PosixSignal)25;

    /// <summary>From now on; before the first file is written.</summary>
    /// <returns>Ends it; null where there is no such limit.</returns>
    public static IDisposable? FailInsteadOfKill() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(Exceeded, context => context.Cancel = true);
}
