using Terminal.Gui.Views;

namespace TodoTui.Views;

// The library marks its multi-line editor obsolete in favour of a package that is not published. This is the only
// place that names it.
#pragma warning disable CS0618

/// <summary>A field for text of several lines. Tab leaves it.</summary>
internal sealed class TextArea : TextView
{
    /// <summary>An empty field.</summary>
    public TextArea()
    {
        TabKeyAddsTab = false;
        WordWrap = true;
    }
}
