using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>Labels of edits, which begin with a verb: they are read after "Undid: " and in the history.</summary>
internal static class EditLabel
{
    /// <summary>A new priority.</summary>
    /// <param name="named">What the edit is about: a title in quotation marks or <c>3 tasks</c>.</param>
    /// <param name="priority">The priority.</param>
    public static string Priority(string named, Priority priority) => $"set {named} to {TodoWords.Of(priority).ToLowerInvariant()} priority";

    /// <summary>Another due date, or none.</summary>
    public static string Due(string named) => $"reschedule {named}";

    /// <summary>Another reminder, or none.</summary>
    public static string Reminder(string named) => $"set the reminder of {named}";

    /// <summary>Tags added and removed.</summary>
    public static string Tags(string named, IReadOnlyList<string> added, IReadOnlyList<string> removed) => (added, removed) switch
    {
        ({ Count: > 0 }, { Count: > 0 }) => $"tag {named} with {Names(added)}, without {Names(removed)}",
        ({ Count: > 0 }, _) => $"tag {named} with {Names(added)}",
        _ => $"take {Names(removed)} off {named}",
    };

    /// <summary>A tag renamed everywhere.</summary>
    public static string RenamedTag(string named, string from, string to) => $"rename #{from} to #{to} on {named}";

    /// <summary>A tag made one with another everywhere.</summary>
    public static string MergedTag(string named, string from, string to) => $"merge #{from} into #{to} on {named}";

    /// <summary>A tag taken off everywhere.</summary>
    public static string DeletedTag(string named, string tag) => $"delete #{tag} from {named}";

    /// <summary>How often tasks come back.</summary>
    public static string Recurrence(string named, Recurrence? recurrence) =>
        recurrence is null ? $"stop the repeat of {named}" : $"repeat {named} {TodoWords.Of(recurrence).ToLowerInvariant()}";

    private static string Names(IReadOnlyList<string> tags) => string.Join(' ', tags.Select(tag => $"#{tag}"));
}
