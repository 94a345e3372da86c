using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A file system in memory, made for one test.</summary>
internal sealed class TemporaryMount : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    /// <param name="options">The options of tmpfs, such as <c>size=64k</c>.</param>
    public TemporaryMount(string options)
    {
        Requires.Root();
        var (exitCode, output) = Shell.Try("mount", "-t", "tmpfs", "-o", options, "tmpfs", Path);
        if (exitCode == 0)
            return;
        _directory.Dispose();
        Assert.Ignore($"needs to mount a tmpfs: {output}");
    }

    public string Path => _directory.Path;

    public string File(string name) => _directory.File(name);

    /// <summary>Changes the options of the mounted file system.</summary>
    // More than once: a process that another test is just starting holds our open files until it has become a program.
    public void Remount(string options)
    {
        var isDone = SpinWait.SpinUntil(() => Shell.Try("mount", "-o", $"remount,{options}", Path).ExitCode == 0, TimeSpan.FromSeconds(10));
        Assert.That(isDone, $"cannot remount {Path} with {options}");
    }

    /// <summary>Writes a file that takes all the room there is.</summary>
    public void FillUp()
    {
        using var file = new FileStream(File("filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
                file.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    /// <summary>Gives the room of <see cref="FillUp"/> back.</summary>
    // Cut first: a process that another test is just starting may hold the file open, and its room with it.
    public void Empty()
    {
        if (!System.IO.File.Exists(File("filler")))
            return;
        System.IO.File.OpenHandle(File("filler"), FileMode.Truncate, FileAccess.Write).Dispose();
        System.IO.File.Delete(File("filler"));
    }

    public void Dispose()
    {
        Shell.Run("umount", "--lazy", Path);
        _directory.Dispose();
    }
}
