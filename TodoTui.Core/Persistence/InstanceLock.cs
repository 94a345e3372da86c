using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Keeps a second instance away from the task file, by an advisory lock on a file beside it. The system drops it when
/// the process ends in whatever way; a lock file left behind means nothing. Limits: on a network file system that
/// has no locks, and between hosts, it may not hold; the check for changes before each save is the net below.
/// </summary>
internal sealed class InstanceLock : IDisposable
{
    private readonly string _path;
    private readonly SafeFileHandle _handle;
    private readonly FileStamp _stamp;

    private InstanceLock(string path, SafeFileHandle handle)
    {
        _path = path;
        _handle = handle;
        _stamp = FileStamp.Of(handle, path);
    }

    /// <summary>Whether the lock file at its path is still the one that is locked; if not, someone else may hold the new one.</summary>
    /// <exception cref="StorageException">It cannot be looked at now.</exception>
    public bool IsHeld => FileStamp.Of(_path) is { } now && now.IsSameFile(_stamp);

    /// <summary>Tries to take the lock at once.</summary>
    /// <exception cref="StorageException">The lock file cannot be opened or written, which says nothing of a holder.</exception>
    public static LockAttempt TryTake(string path, LockHolder self)
    {
        var handle = OpenExclusively(path);
        if (handle is null)
            return new LockAttempt.HeldByOther(ReadHolder(path));

        if (TakeExclusively(handle) is { } refusal)
        {
            handle.Dispose();
            return refusal == Errno.EAGAIN ? new LockAttempt.HeldByOther(ReadHolder(path)) : new LockAttempt.Unsupported(refusal);
        }

        try
        {
            WriteHolder(handle, path, self);
            return new LockAttempt.Taken(new InstanceLock(path, handle));
        }
        catch (StorageException)
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>Who last wrote himself into the lock file; null when it does not say, or cannot be read.</summary>
    public static LockHolder? ReadHolder(string path)
    {
        try
        {
            using var handle = OpenWithoutLock(path);
            if (handle.IsInvalid)
                return null;
            var buffer = new byte[1024];
            return LockHolder.Parse(Encoding.UTF8.GetString(buffer.AsSpan(0, RandomAccess.Read(handle, buffer, 0))));
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            return null;
        }
    }

    /// <summary>Releases the lock. The file stays: removing it would let two later instances lock two different files.</summary>
    public void Dispose() => _handle.Dispose();

    // FileShare.None takes the lock on every platform, but on Linux any refusal other than "held" is ignored.
    private static SafeFileHandle? OpenExclusively(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, ExclusiveShare());
        }
        catch (IOException exception) when (IsHeldByOther(exception))
        {
            return null;
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            throw new StorageException(FaultOf.Exception(exception, "open", path), exception);
        }
    }

    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static bool IsHeldByOther(IOException exception) =>
        exception.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : Errno.EAGAIN);

    // On Windows others may read the holder.
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static FileShare ExclusiveShare() => OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None;

    // The second call on the same handle succeeds if the first did, and says the truth if it did not.
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static int? TakeExclusively(SafeFileHandle handle)
    {
        if (OperatingSystem.IsWindows() || Posix.Lock(handle, Posix.LockExclusiveWithoutWaiting) == 0)
            return null;
        return Marshal.GetLastPInvokeError();
    }

    private static void WriteHolder(SafeFileHandle handle, string path, LockHolder self) => DiskCalls.Try("write", path, () =>
    {
        DiskCalls.RestrictToOwner(handle);
        var text = Encoding.UTF8.GetBytes(self.ToText());
        // In this order: on a full disk the place that a truncated file gives back may be gone before it is written again.
        RandomAccess.Write(handle, text, 0);
        RandomAccess.SetLength(handle, text.Length);
    });

    // A read through .NET would ask for a lock of its own and be refused.
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static SafeFileHandle OpenWithoutLock(string path) => OperatingSystem.IsWindows()
        ? File.OpenHandle(path, share: FileShare.ReadWrite)
        : Posix.Open(path, Posix.ReadOnly | Posix.CloseOnExec);
}

/// <summary>How an attempt to take the instance lock ended.</summary>
internal abstract record LockAttempt
{
    private LockAttempt()
    {
    }

    /// <summary>It is ours.</summary>
    public sealed record Taken(InstanceLock Lock) : LockAttempt;

    /// <summary>Another instance has it; who, if the lock file says so.</summary>
    public sealed record HeldByOther(LockHolder? Holder) : LockAttempt;

    /// <summary>The file system has no locks.</summary>
    public sealed record Unsupported(int ErrorNumber) : LockAttempt;
}
