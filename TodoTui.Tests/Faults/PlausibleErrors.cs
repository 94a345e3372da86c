namespace TodoTui.Tests.Faults;

/// <summary>Which errors a call of the system can end with on a disk that is failing, full, read-only or not ours.</summary>
internal static class PlausibleErrors
{
    private static readonly string[] Lookup = ["EIO", "EACCES"];
    private static readonly string[] Names = ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM"];

    private static readonly Dictionary<string, string[]> ByCall = new()
    {
        ["readlink"] = Lookup,
        ["stat"] = Lookup,
        ["lstat"] = Lookup,
        ["statx"] = Lookup,
        ["newfstatat"] = Lookup,
        ["fstat"] = ["EIO"],
        ["fstatfs"] = ["EIO"],
        ["getdents64"] = ["EIO"],
        ["pread64"] = ["EIO"],
        ["pwrite64"] = ["EIO", "ENOSPC", "EDQUOT", "EFBIG"],
        ["ftruncate"] = ["EIO", "ENOSPC", "EPERM"],
        ["fsync"] = ["EIO", "ENOSPC", "EDQUOT", "EROFS"],
        ["close"] = ["EIO", "ENOSPC", "EDQUOT", "EINTR"],
        ["flock"] = ["ENOLCK", "EINTR"],
        ["fchmod"] = ["EIO", "EPERM", "EROFS"],
        ["chmod"] = ["EIO", "EPERM", "EROFS"],
        ["mkdir"] = [.. Names, "EMLINK"],
        ["link"] = [.. Names, "EMLINK", "EOPNOTSUPP", "EXDEV"],
        ["rename"] = [.. Names, "EBUSY", "EXDEV"],
        ["unlink"] = ["EIO", "EACCES", "EPERM", "EROFS", "EBUSY"],
        // It asks for the position, which no disk has a part in.
        ["lseek"] = [],
    };

    /// <summary>The errors of one call.</summary>
    /// <exception cref="KeyNotFoundException">The table lacks the call: the storage has begun to use it.</exception>
    public static string[] Of(SystemCall call) => call switch
    {
        { Name: "openat" } when call.Line.Contains("O_CREAT") => ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EMFILE"],
        { Name: "openat" } => ["EIO", "EACCES", "EMFILE"],
        _ => ByCall[call.Name],
    };
}
