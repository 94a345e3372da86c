using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Makes the task file the backup by its name: for a moment there is no task file.</summary>
internal sealed class RenamesToBackup : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        WriteTemporary(files, write, Sync);
        if (File.Exists(files.Primary))
            DiskCalls.Rename(files.Primary, files.Backup);
        Commit(files);
        SyncNames(files);
    }
}
