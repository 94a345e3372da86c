using System.Text;
using Terminal.Gui.Views;

namespace TodoTui.Views;

/// <summary>A label that shows a text as it is: in those of the library an underscore is left out and marks a key.</summary>
internal sealed class PlainLabel : Label
{
    /// <summary>What no text has.</summary>
    public static readonly Rune NoMark = new('\uffff');

    /// <summary>An empty label.</summary>
    public PlainLabel() => HotKeySpecifier = NoMark;
}
