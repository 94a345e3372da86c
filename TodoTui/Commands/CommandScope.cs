namespace TodoTui.Commands;

/// <summary>
/// Where the keys of a command act. In a pane its own commands come first: there the same keys may mean something else
/// than everywhere.
/// </summary>
internal enum CommandScope
{
    /// <summary>In every pane.</summary>
    Everywhere,

    /// <summary>In the tasks and the details of one.</summary>
    Tasks,

    /// <summary>In the lists.</summary>
    Lists,

    /// <summary>In the month of the calendar.</summary>
    Calendar,

    /// <summary>While a reminder stands, before what the keys mean elsewhere.</summary>
    Reminder,
}
