using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>Says saved while the new name may not be on the disk.</summary>
internal sealed class OmitsDirectorySync : WrongSaver
{
    public override void Save(TaskFiles files, Action<Stream> write)
    {
        WriteTemporary(files, write, Sync);
        Rotate(files);
        Commit(files);
    }
}
