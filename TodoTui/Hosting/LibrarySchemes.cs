using Terminal.Gui.Drawing;
using TodoTui.Presentation;
using TodoTui.Themes;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Hosting;

/// <summary>
/// What the library draws by itself, in the colours of a theme. Every role is set: the library would make up colours
/// for the others.
/// </summary>
internal static class LibrarySchemes
{
    /// <summary>The schemes with their names.</summary>
    public static IEnumerable<(string Name, Scheme Scheme)> Of(Theme theme)
    {
        var field = theme[Ink.Text];
        yield return ("Base", Of(theme, Ink.Text, field));
        yield return ("Menu", Of(theme, Ink.Text, field));
        yield return ("Dialog", Of(theme, Ink.Text, With(field, TextStyle.Underline)));
        yield return ("Note", Of(theme, Ink.Token, field));
        yield return ("Error", Of(theme, Ink.Alarm, field));
        yield return ("Unavailable", Of(theme, Ink.Dim, field) with
        {
            HotNormal = theme[Ink.Dim],
            Focus = theme[Ink.SelectedDim],
            HotFocus = theme[Ink.SelectedDim],
            Active = theme[Ink.SelectedDim],
            HotActive = theme[Ink.SelectedDim],
        });
    }

    private static Scheme Of(Theme theme, Ink text, Attribute field) => new(theme[text])
    {
        HotNormal = theme[Ink.Token],
        Focus = theme[Ink.Selected],
        HotFocus = With(theme[Ink.Selected], TextStyle.Underline),
        Active = theme[Ink.Selected],
        HotActive = With(theme[Ink.Selected], TextStyle.Underline),
        Highlight = theme[Ink.Accent],
        Editable = field,
        ReadOnly = theme[Ink.Dim],
        Disabled = theme[Ink.Dim],
    };

    private static Attribute With(Attribute attribute, TextStyle style) => new(attribute.Foreground, attribute.Background, attribute.Style | style);
}
