namespace TodoTui.Presentation;

/// <summary>
/// How the columns of the task table share its width. The title gets what the others leave; where that is too little,
/// the tags go first, then the priority's letter, then the due date.
/// </summary>
/// <param name="Priority">Columns of the priority: 3 with its letter, 1 without.</param>
/// <param name="Title">Columns of the title.</param>
/// <param name="Tags">Columns of the tags, or 0.</param>
/// <param name="Due">Columns of the due date, or 0.</param>
internal readonly record struct TableColumns(int Priority, int Title, int Tags, int Due)
{
    /// <summary>Column of the box, after one column for a mark.</summary>
    public const int Box = 1;

    /// <summary>Columns of the box: <c>[ ]</c>.</summary>
    public const int BoxWidth = 3;

    private const int Gap = 1;

    /// <summary>Whether the tasks stand under their days, so that the due date is only the time.</summary>
    public bool IsUnderDays { get; private init; }

    /// <summary>Column where the priority begins.</summary>
    public const int PriorityStart = Box + BoxWidth + Gap;

    /// <summary>Column where the title begins.</summary>
    public int TitleStart => PriorityStart + Priority + Gap;

    /// <summary>Column where the tags begin.</summary>
    public int TagsStart => TitleStart + Title + Gap;

    /// <summary>Column where the due date begins.</summary>
    public int DueStart => TagsStart + (Tags > 0 ? Tags + Gap : 0);

    /// <summary>The columns of a table that is <paramref name="width"/> columns wide.</summary>
    public static TableColumns For(int width) => For(width, width >= 34 ? DueText.Width : 0);

    /// <summary>The columns of the agenda.</summary>
    public static TableColumns ForAgenda(int width) => For(width, width >= 26 ? AgendaText.DueWidth : 0) with { IsUnderDays = true };

    private static TableColumns For(int width, int due)
    {
        var tags = width switch { >= 120 => 24, >= 90 => 16, >= 56 => 10, _ => 0 };
        var priority = width >= 44 ? 3 : 1;
        var others = PriorityStart + priority + Gap + (tags > 0 ? Gap + tags : 0) + (due > 0 ? Gap + due : 0) + Gap;
        return new TableColumns(priority, Math.Max(0, width - others), tags, due);
    }
}
