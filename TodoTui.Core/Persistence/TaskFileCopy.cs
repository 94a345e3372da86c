using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>Writes tasks to a file of the user's choice, when the usual place cannot be written.</summary>
public static class TaskFileCopy
{
    /// <summary>Writes <paramref name="snapshot"/> to a new file, as durably as an ordinary save.</summary>
    /// <param name="snapshot">The tasks.</param>
    /// <param name="path">The file. It must not exist, its directory must. A leading <c>~/</c> is the home directory.</param>
    /// <param name="clock">Says when the save ended.</param>
    public static SaveOutcome Write(TodoSnapshot snapshot, string path, TimeProvider clock)
    {
        try
        {
            var files = new TaskFiles(Path.GetFullPath(Expand(path.Trim())));
            // In a directory of the user's the temporary name may be that of a file of his.
            if (new[] { files.Primary, files.Temporary }.FirstOrDefault(Path.Exists) is { } existing)
                return new SaveOutcome.Failed(new StorageFault(FaultKind.AlreadyExists, existing, "create", "the file exists"));
            var file = new DurableFile(files, _ => { });
            file.Replace(stream => TodoDocumentWriter.Write(snapshot, stream), putAside: () => { });
            return new SaveOutcome.Saved(LocalDateTime.Now(clock), null);
        }
        catch (Exception exception) when (exception is StorageException or ArgumentException || FaultOf.IsFileSystemFailure(exception))
        {
            return new SaveOutcome.Failed(FaultOf.Exception(exception, "save", path));
        }
    }

    // Without the option a home that is missing would be the working directory.
    private static string Expand(string path) => path.StartsWith("~/", StringComparison.Ordinal)
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify), path[2..])
        : path;
}
