using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Output;

/// <summary>What a user sees of a cell, so that two cells that look the same are the same.</summary>
internal static class CellLook
{
    /// <summary>How a terminal writes after a reset.</summary>
    public static readonly Attribute Plain = new(Color.None, Color.None);

    // What is seen of a blank, besides its background.
    private const TextStyle SeenOnBlanks = TextStyle.Reverse | TextStyle.Underline | TextStyle.Strikethrough;

    /// <summary>The grapheme in a cell; a blank where there is none.</summary>
    public static string TextOf(in Cell cell) => string.IsNullOrEmpty(cell.Grapheme) ? " " : cell.Grapheme;

    /// <summary>The colours of a cell; of a blank only its background.</summary>
    public static Attribute LookOf(in Cell cell)
    {
        var look = cell.Attribute ?? Plain;
        return cell.Grapheme is null or "" or " " && IsBackgroundOnly(look) ? new Attribute(Color.None, look.Background) : look;
    }

    /// <summary>Whether only the background of a blank is seen when it is written in this look.</summary>
    public static bool IsBackgroundOnly(Attribute look) => (look.Style & SeenOnBlanks) == 0;
}
