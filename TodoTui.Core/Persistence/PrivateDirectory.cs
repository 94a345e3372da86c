namespace TodoTui.Core.Persistence;

/// <summary>Directories and files that only their owner can enter or read, for what is not vital: the log.</summary>
public static class PrivateDirectory
{
    /// <summary>
    /// Creates a directory with mode 0700, and the parents that are missing. Root makes none in a directory of another
    /// user's, who could not use it later.
    /// </summary>
    /// <returns>Whether it exists now and is for us to write.</returns>
    public static bool TryCreate(string path)
    {
        if (Environment.IsPrivilegedProcess && TaskFiles.IsInDirectoryOfUser(path))
            return false;
        try
        {
            DiskCalls.CreatePrivateDirectory(path, _ => { });
            return true;
        }
        catch (StorageException)
        {
            return false;
        }
    }

    /// <summary>Gives a file the mode 0600.</summary>
    /// <returns>Whether it has it now.</returns>
    public static bool TryRestrictFile(string path)
    {
        try
        {
            DiskCalls.RestrictToOwner(path);
            return true;
        }
        catch (StorageException)
        {
            return false;
        }
    }
}
