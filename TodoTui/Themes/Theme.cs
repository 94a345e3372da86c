using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Themes;

/// <summary>How each <see cref="Ink"/> looks.</summary>
/// <param name="name">The name that the user sets.</param>
/// <param name="description">What it is like, for the user.</param>
/// <param name="attributes">An attribute for each ink.</param>
internal sealed class Theme(string name, string description, IReadOnlyDictionary<Ink, Attribute> attributes)
{
    /// <summary>The name that the user sets.</summary>
    public string Name { get; } = name;

    /// <summary>What it is like, for the user.</summary>
    public string Description { get; } = description;

    /// <summary>
    /// Whether its colours are to be shown as they are. The others have names of the sixteen colours of the terminal
    /// only, and look as the user has set these.
    /// </summary>
    public bool NeedsTrueColors { get; init; }

    /// <summary>All attributes.</summary>
    public IReadOnlyDictionary<Ink, Attribute> Attributes { get; } = attributes;

    /// <summary>The attribute of <paramref name="ink"/>.</summary>
    public Attribute this[Ink ink] => Attributes[ink];
}
