namespace TodoTui.Core.Query;

/// <summary>The lists that every user has.</summary>
public enum TaskList
{
    /// <summary>Every task, the open ones before the completed.</summary>
    All,

    /// <summary>Open and due today, or overdue.</summary>
    Today,

    /// <summary>Open, with a deadline that has passed.</summary>
    Overdue,

    /// <summary>Completed.</summary>
    Done,
}
