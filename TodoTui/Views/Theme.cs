using Terminal.Gui.Drawing;
using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Views;

/// <summary>
/// How each <see cref="Ink"/> looks. The colours are the sixteen of the terminal, so that they follow the user's own
/// palette, on the terminal's own background.
/// </summary>
internal sealed class Theme
{
    /// <summary>With colours.</summary>
    public static readonly Theme Colors = new(new()
    {
        [Ink.Text] = new(Color.None, Color.None),
        [Ink.Dim] = new(new Color(ColorName16.DarkGray), Color.None),
        [Ink.Heading] = new(Color.None, Color.None, TextStyle.Bold),
        [Ink.Accent] = new(new Color(ColorName16.Cyan), Color.None, TextStyle.Bold),
        [Ink.Alarm] = new(new Color(ColorName16.BrightRed), Color.None),
        [Ink.High] = new(new Color(ColorName16.Yellow), Color.None, TextStyle.Bold),
        [Ink.Border] = new(new Color(ColorName16.DarkGray), Color.None),
        [Ink.Selected] = new(new Color(ColorName16.Black), new Color(ColorName16.Cyan)),
        [Ink.SelectedElsewhere] = new(Color.None, Color.None, TextStyle.Underline),
        [Ink.Match] = new(new Color(ColorName16.Cyan), Color.None, TextStyle.Bold | TextStyle.Underline),
        [Ink.SelectedMatch] = new(new Color(ColorName16.Black), new Color(ColorName16.Cyan), TextStyle.Bold | TextStyle.Underline),
        [Ink.Status] = new(Color.None, Color.None),
        [Ink.Token] = new(new Color(ColorName16.Cyan), Color.None),
        [Ink.TokenWarning] = new(new Color(ColorName16.BrightRed), Color.None, TextStyle.Underline),
        [Ink.Measure] = new(new Color(ColorName16.Green), Color.None),
        [Ink.Red] = new(new Color(ColorName16.Red), Color.None),
        [Ink.Yellow] = new(new Color(ColorName16.Yellow), Color.None),
        [Ink.Green] = new(new Color(ColorName16.Green), Color.None),
        [Ink.Cyan] = new(new Color(ColorName16.Cyan), Color.None),
        [Ink.Blue] = new(new Color(ColorName16.Blue), Color.None),
        [Ink.Magenta] = new(new Color(ColorName16.Magenta), Color.None),
    });

    /// <summary>Without any colour (https://no-color.org): weight, underline and reverse tell the rest.</summary>
    public static readonly Theme Monochrome = new(new()
    {
        [Ink.Text] = Plain(TextStyle.None),
        [Ink.Dim] = Plain(TextStyle.Faint),
        [Ink.Heading] = Plain(TextStyle.Bold),
        [Ink.Accent] = Plain(TextStyle.Bold),
        [Ink.Alarm] = Plain(TextStyle.Bold),
        [Ink.High] = Plain(TextStyle.Bold),
        [Ink.Border] = Plain(TextStyle.Faint),
        [Ink.Selected] = Plain(TextStyle.Reverse),
        [Ink.SelectedElsewhere] = Plain(TextStyle.Underline),
        [Ink.Match] = Plain(TextStyle.Bold | TextStyle.Underline),
        [Ink.SelectedMatch] = Plain(TextStyle.Reverse | TextStyle.Bold | TextStyle.Underline),
        [Ink.Status] = Plain(TextStyle.None),
        [Ink.Token] = Plain(TextStyle.Underline),
        [Ink.TokenWarning] = Plain(TextStyle.Bold | TextStyle.Underline),
        [Ink.Measure] = Plain(TextStyle.None),
        [Ink.Red] = Plain(TextStyle.None),
        [Ink.Yellow] = Plain(TextStyle.None),
        [Ink.Green] = Plain(TextStyle.None),
        [Ink.Cyan] = Plain(TextStyle.None),
        [Ink.Blue] = Plain(TextStyle.None),
        [Ink.Magenta] = Plain(TextStyle.None),
    });

    private readonly Dictionary<Ink, Attribute> _attributes;

    private Theme(Dictionary<Ink, Attribute> attributes) => _attributes = attributes;

    /// <summary>The attribute of <paramref name="ink"/>.</summary>
    public Attribute this[Ink ink] => _attributes[ink];

    private static Attribute Plain(TextStyle style) => new(Color.None, Color.None, style);
}
