using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Syncs everything, but writes into the task file itself.</summary>
internal sealed class WritesInPlace : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        Overwrite(files.Primary, write);
        SyncNames(files);
    }
}
