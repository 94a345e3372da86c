namespace TodoTui.Core.Query;

/// <summary>How a value of a task stands to the one written.</summary>
internal enum FilterComparison
{
    /// <summary><c>:</c></summary>
    Is,

    /// <summary><c>&lt;</c></summary>
    Below,

    /// <summary><c>&lt;=</c></summary>
    AtMost,

    /// <summary><c>></c></summary>
    Above,

    /// <summary><c>>=</c></summary>
    AtLeast,
}
