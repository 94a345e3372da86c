using System.Globalization;
using TodoTui.Core.Persistence;

namespace TodoTui.Doctor;

/// <summary>Who has the task file.</summary>
internal static class LockCheck
{
    /// <summary>What is found.</summary>
    public static Finding Of(StorageCondition storage) => storage.Lock switch
    {
        LockCondition.Held { Holder: null } => Finding.Ok("The task file is in use; by whom, its lock file does not say."),
        LockCondition.Held { Holder: { } holder, IsStopped: true } => Finding.Warning(
            $"The task file is in use by {Name(holder)}, which is stopped.",
            $"Continue it with fg in its terminal, or with kill -CONT {holder.ProcessId}; then quit it."),
        LockCondition.Held { Holder: { } holder } => Finding.Ok($"The task file is in use by {Name(holder)}, which runs. Look on with --read-only."),
        LockCondition.Elsewhere { Holder: var holder } => Finding.Ok(
            $"Nobody on this machine has the task file. {Name(holder)} had it; whether that one still runs cannot be told from here."),
        _ => Finding.Ok("Nobody has the task file."),
    };

    private static string Name(LockHolder holder) =>
        $"{holder.User} on {holder.Host}, process {holder.ProcessId}, since {holder.Since.ToDateTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}";
}
