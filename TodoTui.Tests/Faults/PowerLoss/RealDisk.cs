using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults.PowerLoss;

/// <summary>A real file system on a disk that is a file, and whose power can be cut.</summary>
internal sealed partial class RealDisk : IDisposable
{
    // linux/fs.h of every file system that knows it: _IOR('X', 125, __u32), and "do not write the log first".
    private const ulong Shutdown = 0x8004587d;
    private const uint WithoutLogFlush = 2;

    private readonly TemporaryDirectory _directory = new();

    /// <param name="kind"><c>ext4</c> or <c>xfs</c>.</param>
    public RealDisk(string kind)
    {
        try
        {
            Make(kind);
        }
        catch (ResultStateException)
        {
            _directory.Dispose();
            throw;
        }
    }

    /// <summary>Its root directory.</summary>
    public string Path => _directory.File("mounted");

    private string Disk => _directory.File("disk");

    /// <summary>Writes everything to the disk, also what nobody has asked to be written.</summary>
    public void Sync() => Shell.Run("sync", "--file-system", Path);

    /// <summary>From now on nothing gets to the disk, as when the power goes.</summary>
    public void CutPower()
    {
        using var handle = Posix.Open(Path, Posix.ReadOnly | Posix.CloseOnExec);
        var flags = WithoutLogFlush;
        if (Control(handle, Shutdown, ref flags) != 0)
            Assert.Ignore($"needs a file system that can be shut down: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    /// <summary>The power is back. No process may have an open file there.</summary>
    public void Restart()
    {
        Unmount();
        Mount();
    }

    public void Dispose()
    {
        Unmount();
        _directory.Dispose();
    }

    private void Make(string kind)
    {
        Requires.Root();
        Requires.Tool($"mkfs.{kind}");
        // As small as xfs allows; a sparse file.
        using (var disk = File.Create(Disk))
            disk.SetLength(320L * 1024 * 1024);
        Shell.Run($"mkfs.{kind}", "-q", Disk);
        Directory.CreateDirectory(Path);
        if (Shell.Try("mount", "-o", "loop", Disk, Path) is { ExitCode: not 0 } failed)
            Assert.Ignore($"needs to mount {kind} on a loop device: {failed.Output}");
    }

    private void Mount() => Shell.Run("mount", "-o", "loop", Disk, Path);

    // More than once: a process that another test is just starting holds our open files until it has become a program.
    private void Unmount()
    {
        var isDone = SpinWait.SpinUntil(() => Shell.Try("umount", Path).ExitCode == 0, TimeSpan.FromSeconds(20));
        Assert.That(isDone, $"cannot unmount {Path}");
    }

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(SafeFileHandle file, ulong request, ref uint argument);
}
