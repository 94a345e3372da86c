using System.Diagnostics;
using System.Globalization;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Tells who has the task file without asking for the lock, which an instance that is just starting would be refused
/// meanwhile: the system has a list of all locks. Where it has none, the process that the lock file names decides.
/// </summary>
internal static class LockInspection
{
    private const string LocksOfSystem = "/proc/locks";

    /// <summary>Who has the task file whose lock file is at <paramref name="path"/>.</summary>
    public static LockCondition Of(string path)
    {
        if (FileStamp.IfSeen(path) is not { } stamp)
            return new LockCondition.Free();
        var holder = InstanceLock.ReadHolder(path);
        var isHeld = ReadLocks() is { } locks ? locks.Any(line => IsOn(line, stamp, holder)) : IsRunning(holder);
        if (isHeld)
            return new LockCondition.Held(holder, holder?.IsStopped() ?? false);
        return holder is not null && holder.Host != Environment.MachineName ? new LockCondition.Elsewhere(holder) : new LockCondition.Free();
    }

    // "1: FLOCK  ADVISORY  WRITE 4711 fe:00:11698827 0 EOF"; one that waits has an arrow before its kind. Some file
    // systems number the device otherwise in this list than elsewhere; the process tells then.
    private static bool IsOn(string line, FileStamp stamp, LockHolder? holder)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [_, "FLOCK", _, "WRITE", var process, var file, ..] || file.Split(':') is not [var major, var minor, var inode])
            return false;
        if (inode != stamp.Inode.ToString(CultureInfo.InvariantCulture))
            return false;
        return IsDevice(major, minor, stamp.Device) || process == holder?.ProcessId.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsDevice(string major, string minor, ulong device) =>
        ulong.TryParse(major, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var high)
        && ulong.TryParse(minor, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var low)
        && ((high << 32) | low) == device;

    private static string[]? ReadLocks()
    {
        try
        {
            return File.ReadAllLines(LocksOfSystem);
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            return null;
        }
    }

    private static bool IsRunning(LockHolder? holder)
    {
        if (holder is null || holder.Host != Environment.MachineName)
            return false;
        try
        {
            using var process = Process.GetProcessById(holder.ProcessId);
            return !process.HasExited;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
