using TodoTui.Core.Query;

namespace TodoTui.Core.Persistence;

/// <summary>How reading the file of the lists ended.</summary>
/// <param name="Settings">The lists to go on with.</param>
public abstract record ListsLoad(ListSettings Settings)
{
    /// <summary>There is no such file, as at the first start.</summary>
    public sealed record Absent() : ListsLoad(ListSettings.Empty);

    /// <summary>The file was read.</summary>
    /// <param name="Settings">What it holds.</param>
    public sealed record Loaded(ListSettings Settings) : ListsLoad(Settings);

    /// <summary>It is no file of lists. It stays as it is until the first change, and is kept under another name then.</summary>
    /// <param name="Corruption">What is wrong with it.</param>
    public sealed record Corrupt(FileCorruption Corruption) : ListsLoad(ListSettings.Empty);

    /// <summary>A newer version of the program wrote the file. It is not written.</summary>
    /// <param name="Version">The version in the file.</param>
    public sealed record NewerVersion(string Version) : ListsLoad(ListSettings.Empty);

    /// <summary>The file is there but cannot be read now, which says nothing of its content.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Unreadable(StorageFault Fault) : ListsLoad(ListSettings.Empty);
}

/// <summary>How writing a change of the lists ended.</summary>
public abstract record ListsSave
{
    private ListsSave()
    {
    }

    /// <summary>The change is on the disk.</summary>
    /// <param name="Settings">What the file holds now: what another instance has written, and the change.</param>
    public sealed record Saved(ListSettings Settings) : ListsSave;

    /// <summary>The file is as it was.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Failed(StorageFault Fault) : ListsSave;
}
