using System.Globalization;
using TodoTui.Core.Persistence;
using TodoTui.Presentation;

namespace TodoTui.Doctor;

/// <summary>Whether the directories are there and can be written, and how much room there is.</summary>
internal static class DirectoryCheck
{
    private const long MebiByte = 1024 * 1024;

    // A save needs room for the file once more, and most files of tasks are smaller than this.
    private const long TooLittle = MebiByte;
    private const long Little = 50 * MebiByte;

    private static readonly string[] InMemory = ["tmpfs", "ramfs"];
    private static readonly string[] OverNetwork = ["nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "ncpfs", "sshfs", "fuse.sshfs"];

    /// <summary>What is found.</summary>
    public static IEnumerable<Finding> Of(StorageCondition storage)
    {
        yield return State("Tasks", storage.Data, Finding.Problem);
        if (storage.IsOfOtherUser)
            yield return Finding.Warning("The tasks belong to another user, and root only shows them.", "Run todotui as that user, or name another directory with --data-dir.");
        foreach (var finding in Room(storage.Data).Concat(Place(storage.Data)))
            yield return finding;
        yield return State("Settings and lists", storage.Config, Finding.Warning);
        yield return State("Log", storage.Log, Finding.Warning);
    }

    private static Finding State(string what, DirectoryCondition directory, Func<string, string?, Finding> wrong)
    {
        var start = $"{what}: {directory.Path}";
        return (directory.Exists, directory.CanWrite) switch
        {
            (true, true) => Finding.Ok($"{start} can be written{(directory.FreeBytes is { } free ? $", {Size(free)} free" : "")}."),
            (false, true) => Finding.Ok($"{start} is not there yet; the program makes it."),
            (true, false) => wrong($"{start} cannot be written.", Advice(directory)),
            _ => wrong($"{start} is not there and cannot be made.", Advice(directory)),
        };
    }

    private static string Advice(DirectoryCondition directory) => StorageText.Advice(new StorageFault(FaultKind.PermissionDenied, directory.Path, "write", ""));

    private static IEnumerable<Finding> Room(DirectoryCondition directory) => directory.FreeBytes switch
    {
        < TooLittle => [Finding.Problem("There is too little room there to save tasks.", StorageText.Advice(new StorageFault(FaultKind.DiskFull, directory.Path, "write", "")))],
        < Little => [Finding.Warning("There is little room there.", "Free some space (df, df -i).")],
        _ => [],
    };

    private static IEnumerable<Finding> Place(DirectoryCondition directory)
    {
        if (InMemory.Contains(directory.FileSystem))
            yield return Finding.Warning($"The tasks are in memory ({directory.FileSystem}): they go when the machine is restarted.", "Name another directory with --data-dir.");
        if (OverNetwork.Contains(directory.FileSystem))
            yield return Finding.Warning($"The tasks are on a network file system ({directory.FileSystem}), where locks may not hold.", "Use them on one machine at a time.");
    }

    private static string Size(long bytes) => bytes >= 1024 * MebiByte
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * MebiByte)} GiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / MebiByte} MiB");
}
