using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Renames a file whose content may not be on the disk.</summary>
internal sealed class OmitsFileSync : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        WriteTemporary(files, write, sync: _ => { });
        Rotate(files);
        Commit(files);
        SyncNames(files);
    }
}
