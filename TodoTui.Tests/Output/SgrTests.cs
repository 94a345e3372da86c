using Terminal.Gui.Drawing;
using TodoTui.Output;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Tests.Output;

public sealed class SgrTests
{
    [TestCase(TextStyle.None, TextStyle.Bold, ExpectedResult = "\e[1m")]
    [TestCase(TextStyle.Bold, TextStyle.None, ExpectedResult = "\e[m")]
    [TestCase(TextStyle.Bold | TextStyle.Faint, TextStyle.Faint, ExpectedResult = "\e[0;2m")]
    [TestCase(TextStyle.Bold | TextStyle.Reverse, TextStyle.Bold, ExpectedResult = "\e[27m")]
    [TestCase(TextStyle.Underline | TextStyle.Blink | TextStyle.Italic, TextStyle.Strikethrough, ExpectedResult = "\e[0;9m")]
    [TestCase(TextStyle.Bold, TextStyle.Bold, ExpectedResult = "")]
    public string Styles_change_in_the_fewest_characters(TextStyle from, TextStyle to) =>
        new Sgr().Between(Styled(from), Styled(to), hasSixteenColors: true);

    [Test]
    public void Colours_are_those_that_the_terminal_has()
    {
        var sgr = new Sgr();
        var color = new Attribute(ColorName16.BrightRed, ColorName16.Blue);

        Assert.That(sgr.Between(CellLook.Plain, color, hasSixteenColors: true), Is.EqualTo("\e[91;44m"));
        Assert.That(sgr.Between(CellLook.Plain, color, hasSixteenColors: false), Does.Match(@"^\e\[38;2;\d+;\d+;\d+;48;2;\d+;\d+;\d+m$"));
        Assert.That(sgr.Between(color, color with { Foreground = Color.None }, hasSixteenColors: true), Is.EqualTo("\e[39m"));
    }

    private static Attribute Styled(TextStyle style) => CellLook.Plain with { Style = style };
}
