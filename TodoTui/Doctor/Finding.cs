namespace TodoTui.Doctor;

/// <summary>How bad something is.</summary>
internal enum Severity
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>The program works, but not in all ways, or not for ever.</summary>
    Warning,

    /// <summary>The program does not work, or something of the user's is not read or not saved.</summary>
    Problem,
}

/// <summary>Something that was looked at.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Text">What was found.</param>
/// <param name="Advice">What to do about it; null for nothing.</param>
internal sealed record Finding(Severity Severity, string Text, string? Advice = null)
{
    /// <summary>Something that is as it should be.</summary>
    public static Finding Ok(string text) => new(Severity.Ok, text);

    /// <summary>Something that limits the program.</summary>
    public static Finding Warning(string text, string? advice = null) => new(Severity.Warning, text, advice);

    /// <summary>Something that is wrong.</summary>
    public static Finding Problem(string text, string? advice = null) => new(Severity.Problem, text, advice);
}

/// <summary>What was found in one place.</summary>
/// <param name="Title">The place.</param>
/// <param name="Findings">What was found there.</param>
internal sealed record Section(string Title, IReadOnlyList<Finding> Findings);
