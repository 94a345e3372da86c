using System.ComponentModel;
using System.Runtime.InteropServices;

namespace TodoTui.Core.Persistence;

/// <summary>Turns error numbers and the exceptions that .NET makes of them into a <see cref="StorageFault"/>.</summary>
internal static class FaultOf
{
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    /// <summary>The fault of the library call that failed last on this thread.</summary>
    public static StorageException LastCall(string operation, string path)
    {
        var errno = Marshal.GetLastPInvokeError();
        return new StorageException(new StorageFault(KindOf(errno, path), path, operation, $"{new Win32Exception(errno).Message} (errno {errno})"));
    }

    /// <summary>
    /// Whether <paramref name="exception"/> is a failure of the file system. .NET maps some error numbers to
    /// exceptions that are no <see cref="IOException"/>: EACCES and EPERM, and EFBIG to an argument exception.
    /// </summary>
    public static bool IsFileSystemFailure(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException or OperationCanceledException or NotSupportedException;

    /// <summary>The fault that <paramref name="exception"/> reports.</summary>
    public static StorageFault Exception(Exception exception, string operation, string path) => exception switch
    {
        StorageException storage => storage.Fault,
        UnauthorizedAccessException => new StorageFault(Denied(path), path, operation, exception.Message),
        FileNotFoundException or DirectoryNotFoundException => new StorageFault(FaultKind.DirectoryMissing, path, operation, exception.Message),
        ArgumentOutOfRangeException => new StorageFault(FaultKind.FileTooLarge, path, operation, exception.Message),
        _ => new StorageFault(KindOf(exception.HResult, path), path, operation, exception.Message),
    };

    // Root may do everything, so a refusal to root has another reason than the owner.
    private static FaultKind Denied(string path) =>
        !Environment.IsPrivilegedProcess && FileStamp.IsFileOfRoot(path) ? FaultKind.OwnedByRoot : FaultKind.PermissionDenied;

    private static FaultKind KindOf(int error, string path) => error switch
    {
        Errno.ENOSPC or WindowsDiskFull => FaultKind.DiskFull,
        Errno.EROFS => FaultKind.ReadOnlyFileSystem,
        Errno.EPERM or Errno.EACCES => Denied(path),
        Errno.EIO => FaultKind.InputOutputError,
        Errno.ENOENT => FaultKind.DirectoryMissing,
        Errno.EBUSY or WindowsSharingViolation => FaultKind.Busy,
        Errno.EXDEV => FaultKind.CrossDevice,
        Errno.EMFILE or Errno.ENFILE => FaultKind.TooManyOpenFiles,
        Errno.EFBIG => FaultKind.FileTooLarge,
        _ when error == Errno.EDQUOT => FaultKind.QuotaExceeded,
        _ when error == Errno.EAGAIN => FaultKind.Busy,
        _ when error == Errno.ELOOP => FaultKind.BrokenLink,
        _ => FaultKind.Other,
    };
}
