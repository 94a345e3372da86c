namespace TodoTui.Core.Query;

/// <summary>The lists that every user has.</summary>
public enum TaskList
{
    /// <summary>Open, with neither a tag nor a due date: still to be sorted.</summary>
    Inbox,

    /// <summary>Open and due today, or overdue.</summary>
    Today,

    /// <summary>Open and due from now to the end of the seventh day after today.</summary>
    Upcoming,

    /// <summary>Open, with a deadline that has passed.</summary>
    Overdue,

    /// <summary>Open, without a due date.</summary>
    NoDate,

    /// <summary>Open, with a due date, however far.</summary>
    Agenda,

    /// <summary>Every task, the open ones before the completed.</summary>
    All,

    /// <summary>Completed.</summary>
    Done,
}
