using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Tells whether a file is still the one that was read or written: two stamps are equal only when nobody replaced or
/// changed it in between. Where inodes are not to be had (outside Linux), size and time of change decide.
/// </summary>
/// <param name="Device">The file system.</param>
/// <param name="Inode">The file on it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">Time of the last change, in nanoseconds since 1970 on Linux, in ticks elsewhere.</param>
internal readonly record struct FileStamp(ulong Device, ulong Inode, long Size, long Modified)
{
    /// <summary>The stamp of the file at <paramref name="path"/>, or null when there is none.</summary>
    /// <exception cref="StorageException">It cannot be looked at now, which says nothing of the file.</exception>
    public static FileStamp? Of(string path)
    {
        if (LinuxStatus(path) is { } status)
            return From(status);
        return Portable(path);
    }

    /// <summary>The same for one who will look again: null also when the file cannot be looked at now.</summary>
    public static FileStamp? IfSeen(string path) => IfSeen(() => Of(path));

    /// <summary>The stamp of the open file <paramref name="path"/>; it stays true when the file is renamed.</summary>
    /// <exception cref="StorageException">It cannot be looked at now.</exception>
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    public static FileStamp Of(SafeFileHandle file, string path)
    {
        if (OperatingSystem.IsLinux() && IsSeen(Posix.Stat(file, "", Posix.EmptyPath, Posix.BasicStats, out var buffer), path))
            return From(buffer);
        return new(0, 0, RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file).Ticks);
    }

    /// <summary>Whether there is something at <paramref name="path"/> that is no regular file: a pipe, a device, a directory.</summary>
    /// <exception cref="StorageException">It cannot be looked at now.</exception>
    public static bool IsSpecial(string path) => LinuxStatus(path) is { } status
        ? (status.Mode & Posix.TypeMask) != Posix.RegularFile
        : Directory.Exists(path);

    /// <summary>Whether there is a regular file of root's at <paramref name="path"/>. Known on Linux only.</summary>
    public static bool IsFileOfRoot(string path) =>
        LinuxStatusIfSeen(path) is { Owner: Posix.Root } status && (status.Mode & Posix.TypeMask) == Posix.RegularFile;

    /// <summary>Whether what is at <paramref name="path"/> belongs to another user than root; null when there is nothing, or nothing known.</summary>
    public static bool? IsOfUser(string path) => LinuxStatusIfSeen(path) is { } status ? status.Owner != Posix.Root : null;

    /// <summary>How many names the file at <paramref name="path"/> has. Known on Linux only; elsewhere one.</summary>
    public static int NamesOf(string path) => LinuxStatusIfSeen(path) is { } status ? (int)status.Links : 1;

    /// <summary>Whether both are one file, however it changed.</summary>
    public bool IsSameFile(FileStamp other) => Device == other.Device && Inode == other.Inode;

    private static FileStamp From(Posix.StatBuffer buffer) => new(
        ((ulong)buffer.DeviceMajor << 32) | buffer.DeviceMinor,
        buffer.Inode,
        buffer.Size,
        (buffer.ModifiedSeconds * 1_000_000_000) + buffer.ModifiedNanoseconds);

    // On Linux only for a file that is not there.
    [ExcludeFromCodeCoverage(Justification = "Windows and macOS only")]
    private static FileStamp? Portable(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(0, 0, file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }

    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static Posix.StatBuffer? LinuxStatus(string path) =>
        OperatingSystem.IsLinux() && IsSeen(Posix.Stat(Posix.CurrentDirectory, path, 0, Posix.BasicStats, out var buffer), path) ? buffer : null;

    private static Posix.StatBuffer? LinuxStatusIfSeen(string path) => IfSeen(() => LinuxStatus(path));

    private static T? IfSeen<T>(Func<T?> look)
        where T : struct
    {
        try
        {
            return look();
        }
        catch (StorageException)
        {
            return null;
        }
    }

    // A failing disk must not pass for a file that is gone, or for another file. Where the system lacks the call, or a
    // sandbox forbids it, the portable way has to do for every stamp.
    private static bool IsSeen(int result, string path) => result == 0 || Marshal.GetLastPInvokeError() switch
    {
        Errno.ENOENT or Errno.ENOTDIR or Errno.EPERM => false,
        var errno when errno == Errno.ENOSYS => false,
        _ => throw FaultOf.LastCall("look at", path),
    };
}
