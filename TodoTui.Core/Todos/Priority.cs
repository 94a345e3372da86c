namespace TodoTui.Core.Todos;

/// <summary>How much a task matters. The order of the members is the order of weight.</summary>
public enum Priority
{
    /// <summary>Can wait.</summary>
    Low,

    /// <summary>The default.</summary>
    Medium,

    /// <summary>Comes first.</summary>
    High,
}
