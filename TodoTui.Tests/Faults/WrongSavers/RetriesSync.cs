using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Syncs a second time when the first failed: the system has dropped the data by then, and says so only once.</summary>
internal sealed class RetriesSync : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        WriteTemporary(files, write, SyncTwice);
        Rotate(files);
        Commit(files);
        SyncNames(files);
    }

    private static void SyncTwice(FileStream stream)
    {
        try
        {
            Sync(stream);
        }
        catch (StorageException)
        {
            Sync(stream);
        }
    }
}
