namespace TodoTui.Presentation;

/// <summary>What a piece of text is, which decides how it looks. The theme gives each an attribute.</summary>
internal enum Ink
{
    /// <summary>Ordinary text.</summary>
    Text,

    /// <summary>Text of less weight: done tasks, labels.</summary>
    Dim,

    /// <summary>Headings and the titles of panes.</summary>
    Heading,

    /// <summary>The one accent: keys on the status line, the title of the pane with the focus.</summary>
    Accent,

    /// <summary>Overdue, and what has failed.</summary>
    Alarm,

    /// <summary>High priority.</summary>
    High,

    /// <summary>Lines around panes.</summary>
    Border,

    /// <summary>The selected row in the pane with the focus.</summary>
    Selected,

    /// <summary>A selected row that cannot be chosen.</summary>
    SelectedDim,

    /// <summary>The selected row in a pane without the focus.</summary>
    SelectedElsewhere,

    /// <summary>Letters that were typed to find the text.</summary>
    Match,

    /// <summary>Such letters on the selected row.</summary>
    SelectedMatch,

    /// <summary>The status line.</summary>
    Status,

    /// <summary>A part of a typed line that was understood.</summary>
    Token,

    /// <summary>A part of a typed line that is wrong or may surprise.</summary>
    TokenWarning,

    /// <summary>Bars, and the shades of days.</summary>
    Measure,

    /// <summary>A tag that the user made red.</summary>
    Red,

    /// <summary>A tag that the user made yellow.</summary>
    Yellow,

    /// <summary>A tag that the user made green.</summary>
    Green,

    /// <summary>A tag that the user made cyan.</summary>
    Cyan,

    /// <summary>A tag that the user made blue.</summary>
    Blue,

    /// <summary>A tag that the user made magenta.</summary>
    Magenta,
}
