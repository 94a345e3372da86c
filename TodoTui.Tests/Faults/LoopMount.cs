using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A btrfs in a file, made for one test: a file system with quotas, which are real.</summary>
internal sealed class LoopMount : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public LoopMount()
    {
        Requires.Root();
        Requires.Tool("mkfs.btrfs");
        var image = _directory.File("image");
        Directory.CreateDirectory(Path);
        Shell.Run("truncate", "--size=128M", image);
        Shell.Run("mkfs.btrfs", "--quiet", image);
        if (Shell.Try("mount", "-o", "loop", image, Path) is { ExitCode: not 0 } failed)
        {
            _directory.Dispose();
            Assert.Ignore($"needs to mount a btrfs: {failed.Output}");
        }

        Shell.Run("btrfs", "quota", "enable", Path);
    }

    public string Path => _directory.File("mounted");

    /// <summary>Lets what lies in it have no more than this many bytes on the disk, such as <c>64k</c>.</summary>
    public void Limit(string bytes) => Shell.Run("btrfs", "qgroup", "limit", bytes, Path);

    /// <summary>Lifts the limit. Another limit would not do: to change one takes room too.</summary>
    public void Unlimit() => Shell.Run("btrfs", "quota", "disable", Path);

    public void Dispose()
    {
        Shell.Run("umount", "--lazy", Path);
        _directory.Dispose();
    }
}
