namespace TodoTui.Themes;

/// <summary>The colours of a theme that has a ground of its own, each as <c>#rrggbb</c>.</summary>
internal sealed record ThemeColors
{
    public required string Ground { get; init; }

    public required string Text { get; init; }

    public required string Dim { get; init; }

    public required string Border { get; init; }

    public required string Accent { get; init; }

    public required string Alarm { get; init; }

    public required string High { get; init; }

    /// <summary>The ground of the selected row.</summary>
    public required string Bar { get; init; }

    /// <summary>Text on the selected row.</summary>
    public required string OnBar { get; init; }

    /// <summary>On the selected row, what cannot be chosen.</summary>
    public required string DimOnBar { get; init; }

    /// <summary>The ground of the selected row in a pane without the focus.</summary>
    public required string QuietBar { get; init; }

    public required string Red { get; init; }

    public required string Yellow { get; init; }

    public required string Green { get; init; }

    public required string Cyan { get; init; }

    public required string Blue { get; init; }

    public required string Magenta { get; init; }
}
