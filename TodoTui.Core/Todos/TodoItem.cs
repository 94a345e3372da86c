namespace TodoTui.Core.Todos;

/// <summary>One task. Immutable: the store replaces it as a whole.</summary>
public sealed record TodoItem
{
    /// <summary>Its id, unique in the file.</summary>
    public required TodoId Id { get; init; }

    /// <summary>One line, never blank.</summary>
    public required string Title { get; init; }

    /// <summary>Any text, with line breaks; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it is done.</summary>
    public bool IsComplete { get; init; }

    /// <summary>How much it matters.</summary>
    public Priority Priority { get; init; } = Priority.Medium;

    /// <summary>Its tags, in the order the user gave them.</summary>
    public ValueList<string> Tags { get; init; } = [];

    /// <summary>When it was made; null only when the file does not say.</summary>
    public LocalDateTime? Created { get; init; }

    /// <summary>When it is due, or null.</summary>
    public DueDate? Due { get; init; }

    /// <summary>How it comes back, or null. Without a due date it has no effect.</summary>
    public RepeatRule? Repeat { get; init; }

    /// <summary>The pattern nearest to <see cref="Repeat"/>; setting it sets that to exactly this pattern.</summary>
    public Recurrence? Recurrence { get => Repeat?.Nearest; init => Repeat = value is { } pattern ? RepeatRule.Of(pattern) : null; }

    /// <summary>
    /// The day of the month that it comes back on, where it is due earlier because the month is too short: 31 on
    /// 28 February. Null where the due date says it, which is also what a due date that the user sets does.
    /// </summary>
    public int? AnchorDay { get; init; }

    /// <summary>The task that followed it when it was completed, if it came back then.</summary>
    public TodoId? NextId { get; init; }

    /// <summary>When it was completed; may be null on a completed task that another program wrote.</summary>
    public LocalDateTime? Completed { get; init; }

    /// <summary>How long before the due date to remind, not negative, or null. Without a due date it has no effect.</summary>
    public TimeSpan? ReminderBefore { get; init; }

    /// <summary>Its place in the manual order once it has been moved, within <see cref="ManualRank.Largest"/> of zero; null before.</summary>
    public long? Position { get; init; }

    /// <summary>What the manual order goes by: the position, or before there is one the place of its id.</summary>
    public long Rank => Position ?? ManualRank.Of(Id.Value);

    /// <summary>Values that a save writes back as the file had them.</summary>
    public ValueList<VerbatimField> Verbatim { get; init; } = [];

    /// <summary>Fields of other programs.</summary>
    public ValueList<ForeignField> Foreign { get; init; } = [];

    /// <summary>Whether it has a due date (the file's <c>task_type</c> <c>scheduled</c>) or not (<c>activity</c>).</summary>
    public bool IsScheduled => Due is not null;

    /// <summary>Whether it is open and its deadline has passed.</summary>
    public bool IsOverdue(LocalDateTime now) => !IsComplete && Due is { } due && due.IsPast(now);

    /// <summary>The values of the file that could not be read: the user should be told.</summary>
    public IEnumerable<VerbatimField> Problems => Verbatim.Where(kept => !kept.IsReadable);

    /// <summary>With the fields of <paramref name="draft"/>.</summary>
    internal TodoItem With(TodoDraft draft) => this with
    {
        Title = draft.Title,
        Description = draft.Description,
        Priority = draft.Priority,
        Tags = draft.Tags,
        Due = draft.Due,
        Repeat = draft.Repeat,
        AnchorDay = draft.Due?.Day == Due?.Day && draft.Repeat?.Unit == Repeat?.Unit ? AnchorDay : null,
        ReminderBefore = draft.ReminderBefore,
        Verbatim = [.. Verbatim.Where(kept => !IsSetBy(draft, kept.Field))],
    };

    /// <summary>Done at <paramref name="now"/>, and followed by the task <paramref name="next"/> if it comes back.</summary>
    internal TodoItem AsCompleted(LocalDateTime now, TodoId? next = null) => WithCompletion(true, now, next);

    /// <summary>Open again.</summary>
    internal TodoItem AsReopened() => WithCompletion(false, null, null);

    /// <summary>No longer coming back.</summary>
    internal TodoItem WithoutRepeat() => With(TodoDraft.Of(this) with { Repeat = null });

    /// <summary>At another place of the manual order.</summary>
    internal TodoItem MovedTo(long position) => this with
    {
        Position = position,
        Verbatim = [.. Verbatim.Where(kept => kept.Field is not TodoField.Position)],
    };

    private TodoItem WithCompletion(bool isComplete, LocalDateTime? completed, TodoId? next) => this with
    {
        IsComplete = isComplete,
        Completed = completed,
        NextId = next,
        Verbatim = [.. Verbatim.Where(kept => kept.Field is not (TodoField.Status or TodoField.Completed or TodoField.RecurrenceNext))],
    };

    // A draft that leaves a field as it was has not set it, unless it says so.
    private bool IsSetBy(TodoDraft draft, TodoField field) => field switch
    {
        _ when draft.Cleared.Contains(field) => true,
        TodoField.Title => draft.Title != Title,
        TodoField.Priority => draft.Priority != Priority,
        TodoField.Due => draft.Due != Due,
        TodoField.RecurrenceAnchor => draft.Due?.Day != Due?.Day,
        TodoField.Recurrence or TodoField.RecurrenceRule or TodoField.RecurrenceEnd => draft.Repeat != Repeat,
        TodoField.Reminder => draft.ReminderBefore != ReminderBefore,
        _ => false,
    };
}
