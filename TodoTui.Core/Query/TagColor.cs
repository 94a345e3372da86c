namespace TodoTui.Core.Query;

/// <summary>The colours that a tag can have, by name; what they look like is for the theme to say.</summary>
public enum TagColor
{
    /// <summary>That of any other tag.</summary>
    None,

    /// <summary>Red.</summary>
    Red,

    /// <summary>Yellow.</summary>
    Yellow,

    /// <summary>Green.</summary>
    Green,

    /// <summary>Cyan.</summary>
    Cyan,

    /// <summary>Blue.</summary>
    Blue,

    /// <summary>Magenta.</summary>
    Magenta,

    /// <summary>Gray.</summary>
    Gray,
}
