using Microsoft.Extensions.Logging;

namespace TodoTui.Core.Persistence;

/// <summary>Tells the log once what would be told again with each save.</summary>
internal sealed class OnceLogged(ILogger logger)
{
    private bool _isSyncUnsupportedLogged;
    private bool _areOtherNamesLogged;

    /// <summary>A file system cannot sync directories.</summary>
    public void SyncUnsupported(string directory)
    {
        if (!_isSyncUnsupportedLogged)
            logger.DirectorySyncUnsupported(directory);
        _isSyncUnsupportedLogged = true;
    }

    /// <summary>The task file, if it is <paramref name="known"/>, may have other names, which keep the old content.</summary>
    // The backup is another name of a file whose save was cut short.
    public void OtherNames(TaskFiles files, FileStamp? known)
    {
        if (_areOtherNamesLogged || known is not { } stamp)
            return;
        var isBackup = FileStamp.Of(files.Backup) is { } backup && backup.IsSameFile(stamp);
        var others = FileStamp.NamesOf(files.Primary) - (isBackup ? 2 : 1);
        _areOtherNamesLogged = others > 0;
        if (others > 0)
            logger.OtherNames(files.Primary, others);
    }
}
