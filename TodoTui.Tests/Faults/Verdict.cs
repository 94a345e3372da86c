using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>
/// Judges what a fault has left behind: whether everything acknowledged is there and nothing else, in the task file and
/// in the backup alone, at the first start and at the second, and whether one can go on from there.
/// </summary>
internal static class Verdict
{
    private const int Next = 9;

    /// <summary>What is wrong with a directory, one sentence each. Starts in it and saves to it.</summary>
    public static IEnumerable<string> Violations(DataDirectory data, History history) =>
        InBackupAlone(data, history).Concat(InStarts(data, history));

    /// <summary>The same of a copy, while a saver is still at work on the directory.</summary>
    public static IEnumerable<string> ViolationsInCopy(DataDirectory data, History history)
    {
        using var parent = new TemporaryDirectory();
        using var copy = CopyOf(data, parent);
        foreach (var violation in Violations(copy, history))
            yield return violation;
    }

    private static IEnumerable<string> InBackupAlone(DataDirectory data, History history)
    {
        if (!history.HasBackup)
            yield break;
        using var parent = new TemporaryDirectory();
        using var copy = CopyOf(data, parent);
        File.Delete(copy.Primary);
        var loaded = copy.Load();
        var found = Generation.Describe(loaded.Tasks);
        if (loaded is not LoadOutcome.Recovered || !history.Earlier.Union(history.Allowed).Contains(found))
            yield return $"the backup alone gives {loaded.GetType().Name} {found}";
    }

    private static IEnumerable<string> InStarts(DataDirectory data, History history)
    {
        var first = data.Load();
        var found = Generation.Describe(first.Tasks);
        if (!history.Allowed.Contains(found))
            yield return $"the first start finds {found} instead of {string.Join(" or ", history.Allowed)}";
        if (first is not (LoadOutcome.Loaded or LoadOutcome.Recovered) || first is LoadOutcome.Recovered && !history.MayRecover)
            yield return $"the first start is {first.GetType().Name}";
        if (data.Names.Any(name => name.EndsWith(".tmp", StringComparison.Ordinal)))
            yield return $"the first start leaves {string.Join(' ', data.Names)}";
        if (history.Kept is { } kept && !Directory.EnumerateFiles(data.Path).Any(file => File.ReadAllText(file).Contains(kept)))
            yield return $"no file has {kept}";

        var second = data.Load();
        if (second is not LoadOutcome.Loaded || Generation.Describe(second.Tasks) != found)
            yield return $"the second start gives {second.GetType().Name} {Generation.Describe(second.Tasks)} after {found}";
        foreach (var violation in InNextSave(data, found))
            yield return violation;
    }

    private static IEnumerable<string> InNextSave(DataDirectory data, string found)
    {
        var storage = data.Start();
        var saved = storage.SaveTasks(Generation.Of(Next));
        storage.ShutdownStorage();
        if (saved is not SaveOutcome.Saved || DataDirectory.GenerationIn(data.Primary) != Next)
            yield return $"the next save is {saved}";
        // Where there was no task file, or nothing in it, there is nothing that must become the backup.
        if (found != Generation.Name(0) && DataDirectory.DescriptionOf(data.Backup) is var older && older != found)
            yield return $"the next save makes {older} the backup of {found}";
    }

    // Without the lock file, which a saver at work holds.
    private static DataDirectory CopyOf(DataDirectory data, TemporaryDirectory parent)
    {
        foreach (var name in Directory.Exists(data.Path) ? data.Names : [])
            File.Copy(data.File(name), parent.File(name));
        return new DataDirectory(parent.Path);
    }
}
