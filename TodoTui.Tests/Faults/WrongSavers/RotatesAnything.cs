using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Does every step in the right order, but makes any task file the backup, also one that was broken by hand.</summary>
internal sealed class RotatesAnything : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        WriteTemporary(files, write, Sync);
        Rotate(files);
        Commit(files);
        SyncNames(files);
    }
}
