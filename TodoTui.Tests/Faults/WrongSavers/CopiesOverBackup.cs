using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Writes the older generation into the backup itself.</summary>
internal sealed class CopiesOverBackup : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        WriteTemporary(files, write, Sync);
        if (File.Exists(files.Primary))
            Overwrite(files.Backup, to => Copy(files.Primary, to));
        Commit(files);
        SyncNames(files);
    }

    private static void Copy(string path, Stream to)
    {
        using var from = File.OpenRead(path);
        from.CopyTo(to);
    }
}
