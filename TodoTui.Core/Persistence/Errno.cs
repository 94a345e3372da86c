using System.Diagnostics.CodeAnalysis;

namespace TodoTui.Core.Persistence;

/// <summary>Error numbers of the operating system that the storage tells apart (errno.h of Linux and of macOS).</summary>
internal static class Errno
{
    public const int EPERM = 1;
    public const int ENOENT = 2;
    public const int EIO = 5;
    public const int EACCES = 13;
    public const int EBUSY = 16;
    public const int EXDEV = 18;
    public const int ENOTDIR = 20;
    public const int EINVAL = 22;
    public const int ENFILE = 23;
    public const int EMFILE = 24;
    public const int EFBIG = 27;
    public const int ENOSPC = 28;
    public const int EROFS = 30;
    public const int EMLINK = 31;

    public static readonly int EAGAIN = OnMac(35, 11);
    public static readonly int ENOSYS = OnMac(78, 38);
    public static readonly int ENOLCK = OnMac(77, 37);
    public static readonly int ELOOP = OnMac(62, 40);
    public static readonly int EOPNOTSUPP = OnMac(102, 95);
    public static readonly int ENOTSUP = OnMac(45, 95);
    public static readonly int EDQUOT = OnMac(69, 122);

    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static int OnMac(int mac, int linux) => OperatingSystem.IsMacOS() ? mac : linux;
}
