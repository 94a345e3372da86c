namespace TodoTui.Core.Persistence;

/// <summary>Why the storage could not do something, as far as a user can do something about it.</summary>
public enum FaultKind
{
    /// <summary>Anything not named below.</summary>
    Other,

    /// <summary>The disk, or its room for file names, is full.</summary>
    DiskFull,

    /// <summary>The user's quota is used up.</summary>
    QuotaExceeded,

    /// <summary>The file system is mounted read-only.</summary>
    ReadOnlyFileSystem,

    /// <summary>The file or directory may not be read or written by this user.</summary>
    PermissionDenied,

    /// <summary>The file belongs to root, and this user may not use it: the program once ran with sudo.</summary>
    OwnedByRoot,

    /// <summary>The disk reports a fault.</summary>
    InputOutputError,

    /// <summary>A directory is missing, or there is none because <c>HOME</c> is not set.</summary>
    DirectoryMissing,

    /// <summary>Another program holds the file, or it is a mount point of its own.</summary>
    Busy,

    /// <summary>The file would lie on another file system than its temporary copy.</summary>
    CrossDevice,

    /// <summary>The process or the system has too many open files.</summary>
    TooManyOpenFiles,

    /// <summary>The file would be larger than the process or the file system allows.</summary>
    FileTooLarge,

    /// <summary>It is not a regular file but a directory, a pipe or a device.</summary>
    NotAFile,

    /// <summary>A symbolic link leads in a circle or to nowhere.</summary>
    BrokenLink,

    /// <summary>A file stands where a new one was to be written.</summary>
    AlreadyExists,

    /// <summary>The lock file was removed or replaced while the program ran. A save with <see cref="SaveConsent.Reopen"/> takes it anew.</summary>
    LockLost,

    /// <summary>The directory was removed while the program ran. A save with <see cref="SaveConsent.Reopen"/> makes it anew.</summary>
    DirectoryRemoved,
}

/// <summary>One failure of the storage.</summary>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Path">The file or directory concerned.</param>
/// <param name="Operation">What was tried, as a verb: <c>write</c>, <c>fsync</c>, <c>rename</c>.</param>
/// <param name="Detail">What the system said.</param>
public sealed record StorageFault(FaultKind Kind, string Path, string Operation, string Detail);

/// <summary>Carries a <see cref="StorageFault"/> up to the operation that turns it into an outcome.</summary>
internal sealed class StorageException(StorageFault fault, Exception? cause = null)
    : Exception($"{fault.Operation} {fault.Path}: {fault.Detail}", cause)
{
    public StorageFault Fault { get; } = fault;
}
