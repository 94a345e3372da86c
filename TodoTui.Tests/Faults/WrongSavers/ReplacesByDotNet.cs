using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Leaves the exchange to .NET, which removes the backup first.</summary>
internal sealed class ReplacesByDotNet : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        WriteTemporary(files, write, Sync);
        if (File.Exists(files.Primary))
            File.Replace(files.Temporary, files.Primary, files.Backup);
        else
            Commit(files);
        SyncNames(files);
    }
}
