using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace TodoTui.Core.Persistence;

/// <summary>The C library calls that .NET lacks or whose failures it hides. Linux and macOS.</summary>
internal static partial class Posix
{
    public const int ReadOnly = 0;
    public const int LockExclusive = 2;
    public const int LockExclusiveWithoutWaiting = 2 | 4;
    public const int FullSync = 51;
    public const int WriteAndEnter = 2 | 1;
    public const int CurrentDirectory = -100;
    public const int EmptyPath = 0x1000;
    public const uint BasicStats = 0x7ff;
    public const int TypeMask = 0xF000;
    public const int RegularFile = 0x8000;
    public const uint Root = 0;

    /// <summary>O_CLOEXEC, so that a child such as an editor does not hold the directory or the lock.</summary>
    public static readonly int CloseOnExec = OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;

    // The form with two arguments only: the third is variadic, and its calling convention differs between platforms.
    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    public static partial int Sync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    public static partial int Control(SafeFileHandle file, int command);

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Rename(string from, string to);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Link(string existing, string added);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    public static partial int Lock(SafeFileHandle file, int operation);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Stat(int directory, string path, int flags, uint mask, out StatBuffer buffer);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Stat(SafeFileHandle file, string emptyPath, int flags, uint mask, out StatBuffer buffer);

    /// <summary><c>struct statx</c> of linux/stat.h: the same layout on every architecture, unlike <c>struct stat</c>.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct StatBuffer
    {
        [FieldOffset(16)] public uint Links;
        [FieldOffset(20)] public uint Owner;
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(32)] public ulong Inode;
        [FieldOffset(40)] public long Size;
        [FieldOffset(112)] public long ModifiedSeconds;
        [FieldOffset(120)] public uint ModifiedNanoseconds;
        [FieldOffset(136)] public uint DeviceMajor;
        [FieldOffset(140)] public uint DeviceMinor;
    }
}
