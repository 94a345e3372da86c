using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Syncs with the call of .NET, which does not tell that it failed.</summary>
internal sealed class TrustsFlush : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        WriteTemporary(files, write, stream => stream.Flush(flushToDisk: true));
        Rotate(files);
        Commit(files);
        SyncNames(files);
    }
}
