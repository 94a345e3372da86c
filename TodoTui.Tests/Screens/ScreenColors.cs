using System.Text;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Tests.Screens;

/// <summary>The colours of a screen as text: a letter for each cell, and what the letters mean.</summary>
internal static class ScreenColors
{
    /// <summary>The letter of the terminal's own colours.</summary>
    public const char Default = '.';

    private static readonly Attribute Plain = new(Color.None, Color.None);

    public static string Of(Cell[,] contents)
    {
        var picture = new StringBuilder();
        var letters = new Dictionary<Attribute, char> { [Plain] = Default };
        for (var row = 0; row < contents.GetLength(0); row++)
        {
            for (var column = 0; column < contents.GetLength(1); column++)
                picture.Append(LetterOf(contents[row, column].Attribute ?? Plain, letters));
            picture.Append('\n');
        }

        foreach (var (attribute, letter) in letters.OrderBy(pair => pair.Value))
            picture.Append(letter).Append("  ").Append(Name(attribute.Foreground)).Append(" on ").Append(Name(attribute.Background)).Append(Name(attribute.Style)).Append('\n');
        return picture.ToString();
    }

    private static char LetterOf(Attribute attribute, Dictionary<Attribute, char> letters)
    {
        if (!letters.TryGetValue(attribute, out var letter))
            letters[attribute] = letter = (char)('a' + letters.Count - 1);
        return letter;
    }

    private static string Name(Color color) => color == Color.None ? "default" : color.ToString();

    private static string Name(TextStyle style) => style == TextStyle.None ? "" : $", {style}";
}
