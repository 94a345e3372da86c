using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace TodoTui.Core.Persistence;

/// <summary>
/// The steps of a durable write, each of which either did what it says or threw a <see cref="StorageException"/>.
/// </summary>
internal static class DiskCalls
{
    /// <summary>Only the owner reads and writes.</summary>
    public const UnixFileMode OwnerOnlyFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Only the owner enters.</summary>
    public const UnixFileMode OwnerOnlyDirectory = OwnerOnlyFile | UnixFileMode.UserExecute;

    /// <summary>
    /// Opens a new empty file that only its owner can read, whatever the umask is. What was at <paramref name="path"/>
    /// is removed first: it may be another name of a file in use, or readable to all.
    /// </summary>
    public static SafeFileHandle CreatePrivate(string path) => Try("create", path, () =>
    {
        File.Delete(path);
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RestrictToOwner(handle);
        return handle;
    });

    /// <summary>Makes the content of an open file survive a power cut.</summary>
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    public static void Sync(SafeFileHandle file, string path)
    {
        if (OperatingSystem.IsWindows())
            Try("flush", path, () => RandomAccess.FlushToDisk(file));
        else if (!IsFullySyncedByMac(file))
            SyncOnUnix(file, path);
    }

    /// <summary>
    /// Makes the names in a directory survive a power cut. A file system that has no such thing (EINVAL, ENOTSUP from
    /// some network and user-space ones) is let pass: <paramref name="unsupported"/> is told.
    /// </summary>
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    public static void SyncDirectory(string directory, Action<string> unsupported)
    {
        // Windows writes directory entries with the file itself.
        if (!OperatingSystem.IsWindows())
            SyncUnixDirectory(directory, unsupported);
    }

    /// <summary>Gives a file another name in one step; what had that name is gone.</summary>
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    public static void Rename(string from, string to)
    {
        // File.Move would copy over the live file when the two lie on different file systems.
        if (OperatingSystem.IsWindows())
            Try("rename", to, () => File.Move(from, to, overwrite: true));
        else
            RenameOnUnix(from, to);
    }

    /// <summary>
    /// Gives a file a second name, which must be free. Where the file system or its policy refuses hard links, the
    /// second name gets a durable copy instead.
    /// </summary>
    public static void LinkOrCopy(string existing, string added)
    {
        if (!IsLinkedOnUnix(existing, added))
            CopyDurably(existing, added);
    }

    /// <summary>Lets only the owner read and write an open file.</summary>
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    public static void RestrictToOwner(SafeFileHandle file)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, OwnerOnlyFile);
    }

    /// <summary>Lets only the owner read and write a file.</summary>
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    public static void RestrictToOwner(string path)
    {
        if (!OperatingSystem.IsWindows())
            RestrictOnUnix(path);
    }

    /// <summary>
    /// Creates a directory that only its owner can enter, with the parents that are missing, each of them durably.
    /// A directory that exists is left as it is.
    /// </summary>
    public static void CreatePrivateDirectory(string directory, Action<string> syncUnsupported)
    {
        if (Directory.Exists(directory))
            return;
        var parent = Path.GetDirectoryName(directory);
        if (parent is not null)
            CreatePrivateDirectory(parent, syncUnsupported);
        Try("create", directory, () => MakePrivateDirectory(directory));
        if (parent is not null)
            SyncDirectory(parent, syncUnsupported);
    }

    /// <summary>Removes a file if it is there.</summary>
    public static void Delete(string path) => Try("delete", path, () => File.Delete(path));

    /// <summary>Removes a file if it is there and can be removed; a directory that only grows (chattr +a) keeps it.</summary>
    public static void DeleteIfPossible(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            // It is in nobody's way: the next write replaces it.
        }
    }

    /// <summary>Runs a step and turns what .NET throws into a <see cref="StorageException"/> with the path in it.</summary>
    public static T Try<T>(string operation, string path, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            throw new StorageException(FaultOf.Exception(exception, operation, path), exception);
        }
    }

    /// <inheritdoc cref="Try{T}"/>
    public static void Try(string operation, string path, Action step) => Try(operation, path, () =>
    {
        step();
        return true;
    });

    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static void MakePrivateDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(directory);
        else
            MakePrivateUnixDirectory(directory);
    }

    // The mode is set once more because the umask takes bits away from the one given at creation.
    [UnsupportedOSPlatform("windows")]
    private static void MakePrivateUnixDirectory(string directory)
    {
        Directory.CreateDirectory(directory, OwnerOnlyDirectory);
        File.SetUnixFileMode(directory, OwnerOnlyDirectory);
    }

    private static void CopyDurably(string existing, string added)
    {
        using var target = CreatePrivate(added);
        Try("copy", added, () =>
        {
            using var from = File.OpenRead(existing);
            using var to = new FileStream(target, FileAccess.Write, bufferSize: 0);
            from.CopyTo(to);
            Sync(target, added);
        });
    }

    private static void SyncOnUnix(SafeFileHandle file, string path)
    {
        if (Posix.Sync(file) != 0)
            throw FaultOf.LastCall("fsync", path);
    }

    private static void SyncUnixDirectory(string directory, Action<string> unsupported)
    {
        using var handle = Posix.Open(directory, Posix.ReadOnly | Posix.CloseOnExec);
        if (handle.IsInvalid)
            throw FaultOf.LastCall("open", directory);
        if (Posix.Sync(handle) == 0)
            return;
        if (Marshal.GetLastPInvokeError() is var errno && (errno == Errno.EINVAL || errno == Errno.ENOTSUP || errno == Errno.EOPNOTSUPP))
            unsupported(directory);
        else
            throw FaultOf.LastCall("fsync", directory);
    }

    private static void RenameOnUnix(string from, string to)
    {
        if (Posix.Rename(from, to) != 0)
            throw FaultOf.LastCall("rename", to);
    }

    // On Windows the copy has to do.
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static bool IsLinkedOnUnix(string existing, string added) => !OperatingSystem.IsWindows() && TryLink(existing, added);

    private static bool TryLink(string existing, string added)
    {
        if (Posix.Link(existing, added) == 0)
            return true;
        var errno = Marshal.GetLastPInvokeError();
        if (errno is not (Errno.EPERM or Errno.EMLINK or Errno.EXDEV) && errno != Errno.EOPNOTSUPP && errno != Errno.ENOTSUP && errno != Errno.ENOSYS)
            throw FaultOf.LastCall("link", added);
        return false;
    }

    [UnsupportedOSPlatform("windows")]
    private static void RestrictOnUnix(string path) => Try("chmod", path, () =>
    {
        if (File.GetUnixFileMode(path) != OwnerOnlyFile)
            File.SetUnixFileMode(path, OwnerOnlyFile);
    });

    // On macOS fsync leaves the data in the drive's cache; F_FULLFSYNC is not offered by every file system.
    [ExcludeFromCodeCoverage(Justification = "macOS only")]
    private static bool IsFullySyncedByMac(SafeFileHandle file) => OperatingSystem.IsMacOS() && Posix.Control(file, Posix.FullSync) == 0;
}
