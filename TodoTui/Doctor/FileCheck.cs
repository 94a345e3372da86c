using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Presentation;
using TodoTui.Themes;

namespace TodoTui.Doctor;

/// <summary>Whether the files can be read and understood, and what the next start would do where not.</summary>
internal static class FileCheck
{
    private const string NextStartPutsAside = "The next start puts it aside and begins a new one; the tasks are not concerned.";
    private const string Update = "Take the newer version of the program; this one leaves the file as it is.";

    /// <summary>What is found of the files that the program writes.</summary>
    public static IEnumerable<Finding> Of(StorageCondition storage, StoragePaths paths)
    {
        var files = storage.Files;
        yield return Tasks(storage.TaskFile, files);
        if (files.Backup is not FileCondition.Missing)
            yield return Backup(storage.TaskFile + ".backup", files.Backup);
        if (files.History is not FileCondition.Missing)
            yield return Companion(storage.TaskFile + ".history", files.History, "1 change", "changes");
        if (files.Reminders is not FileCondition.Missing)
            yield return Companion(storage.TaskFile + ".reminders", files.Reminders, "1 reminder", "reminders");
        if (files.Lists is not FileCondition.Missing)
            yield return Lists(paths.ListsFile, files.Lists);
        if (storage.Kept.Count > 0)
            yield return Finding.Warning($"Put aside earlier: {string.Join(", ", storage.Kept)}.", "Look at them with Recovery in the menu File, and delete what you do not need.");
    }

    /// <summary>What is found of the configuration, and of the theme of the user's own that it names.</summary>
    public static IEnumerable<Finding> OfConfig(SettingsReading reading, StoragePaths paths) =>
        ConfigProblems.Of(reading, paths.ConfigFile, paths).Select(found => Finding.Problem(
            ConfigText.Problem(found.File, found.Problem), "Mend it by hand; until then it is as usual. todotui config show has what can be set."));

    private static Finding Tasks(string file, FileConditions files) => files.Tasks switch
    {
        FileCondition.Missing when files.Backup is FileCondition.Sound { Count: > 0 and var count } =>
            Finding.Warning($"{file} is missing.", $"The next start takes the {StorageText.Count(count)} of its backup. To begin without tasks, remove that too."),
        FileCondition.Missing => Finding.Ok($"{file} is not there yet; the first save makes it."),
        FileCondition.Corrupt { Corruption: var corruption } => Finding.Problem($"{file} is corrupt: {corruption.Description}.", AdviceOnCorrupt(files.Backup)),
        FileCondition.Sound { Remarks.Count: > 0 } sound when StorageText.Loading(new LoadOutcome.Loaded(TodoSnapshot.Empty, sound.Remarks), file) is { } remarks =>
            Finding.Warning($"{file} holds {StorageText.Count(sound.Count)}.", remarks),
        FileCondition.Sound sound => Finding.Ok($"{file} holds {StorageText.Count(sound.Count)}."),
        var other => Unusable(file, other),
    };

    private static string AdviceOnCorrupt(FileCondition backup) => backup is FileCondition.Sound { Count: var count }
        ? $"The next start takes the {StorageText.Count(count)} of its backup and keeps this file as .corrupted. To mend it by hand, do so before."
        : "There is no good backup. Mend it by hand, or keep a copy of it before you start over.";

    private static Finding Backup(string file, FileCondition condition) => condition switch
    {
        FileCondition.Sound sound => Finding.Ok($"{file} holds {StorageText.Count(sound.Count)}."),
        FileCondition.Corrupt { Corruption: var corruption } => Finding.Warning($"{file} is corrupt: {corruption.Description}.", "While the task file is good, the next save makes a new backup."),
        var other => Unusable(file, other),
    };

    private static Finding Companion(string file, FileCondition condition, string one, string many) => condition switch
    {
        FileCondition.Sound sound => Finding.Ok($"{file} holds {(sound.Count == 1 ? one : $"{sound.Count} {many}")}."),
        FileCondition.Corrupt { Corruption: var corruption } => Finding.Warning($"{file} is corrupt: {corruption.Description}.", NextStartPutsAside),
        var other => Unusable(file, other),
    };

    private static Finding Lists(string file, FileCondition condition) => condition switch
    {
        FileCondition.Sound sound => Finding.Ok($"{file} holds {(sound.Count == 1 ? "1 list" : $"{sound.Count} lists")} of your own."),
        FileCondition.Corrupt { Corruption: var corruption } => Finding.Problem($"{file} is corrupt: {corruption.Description}.", "Mend it by hand; until then your own lists and orders are not there. The first change to them keeps it as .corrupted."),
        var other => Unusable(file, other),
    };

    private static Finding Unusable(string file, FileCondition condition) => condition switch
    {
        FileCondition.OtherVersion { Version: var version } => Finding.Problem($"{file} has format version {version}, which this program does not write.", Update),
        FileCondition.Unreadable { Fault: var fault } => Finding.Problem($"{file} cannot be read ({StorageText.Cause(fault.Kind)}).", StorageText.Advice(fault)),
        _ => Finding.Ok($"{file} is not there."),
    };
}
