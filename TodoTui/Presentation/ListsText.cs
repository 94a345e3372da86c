using TodoTui.Core.Persistence;

namespace TodoTui.Presentation;

/// <summary>What became of the file with the user's own lists, in a line.</summary>
internal static class ListsText
{
    /// <summary>What to tell after loading; null when there is nothing.</summary>
    public static string? Loading(ListsLoad loaded, string file) => loaded switch
    {
        ListsLoad.Corrupt { Corruption: var corruption } =>
            $"{file} cannot be understood ({corruption.Description}). It stays as it is until you change a list; then it is kept as .corrupted.",
        ListsLoad.NewerVersion { Version: var version } => $"{file} has format version {version}; this program writes 1.0. It is left as it is.",
        ListsLoad.Unreadable { Fault: var fault } => $"{fault.Path} cannot be read ({StorageText.Cause(fault.Kind)}): your own lists are not here.",
        _ => null,
    };

    /// <summary>Why a change is not on the disk.</summary>
    public static string NotSaved(StorageFault fault) =>
        $"Your lists are not saved ({StorageText.Cause(fault.Kind)}); it is tried again with the next change and when you quit. {fault.Path}: {fault.Detail.TrimEnd('.')}.";
}
