using System.Globalization;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>Who holds the task file. Written into the lock file for people to read; it decides nothing.</summary>
/// <param name="User">The user's name.</param>
/// <param name="Host">The machine.</param>
/// <param name="ProcessId">The process on that machine.</param>
/// <param name="Since">When it took the lock, on its own clock.</param>
public sealed record LockHolder(string User, string Host, int ProcessId, LocalDateTime Since)
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss";

    internal static LockHolder Self(TimeProvider clock) =>
        new(Environment.UserName, Environment.MachineName, Environment.ProcessId, LocalDateTime.Now(clock));

    /// <summary>Four lines: user, host, process, since.</summary>
    internal string ToText()
    {
        var since = Since.ToDateTime().ToString(TimeFormat, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"user {User}\nhost {Host}\npid {ProcessId}\nsince {since}\n");
    }

    /// <summary>Reads what <see cref="ToText"/> wrote; null for anything else, such as an empty file.</summary>
    internal static LockHolder? Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 4)
            return null;
        var culture = CultureInfo.InvariantCulture;
        return int.TryParse(Value(lines[2]), NumberStyles.None, culture, out var processId)
            && DateTime.TryParseExact(Value(lines[3]), TimeFormat, culture, DateTimeStyles.None, out var since)
            ? new LockHolder(Value(lines[0]), Value(lines[1]), processId, new LocalDateTime(since))
            : null;
    }

    /// <summary>Whether the process stands still: stopped by a signal, or held by a debugger.</summary>
    internal bool IsStopped()
    {
        if (Host != Environment.MachineName)
            return false;
        try
        {
            // The state follows the name, which stands in parentheses and may have some of its own: "4711 (todotui) T 1 …".
            var status = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{ProcessId}/stat"));
            return status[(status.LastIndexOf(')') + 1)..].TrimStart() is ['T' or 't', ..];
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            return false;
        }
    }

    private static string Value(string line) => line[(line.IndexOf(' ') + 1)..];
}
