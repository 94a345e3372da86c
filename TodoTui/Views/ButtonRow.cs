using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>Buttons side by side at the right end of a row of a dialog.</summary>
internal static class ButtonRow
{
    /// <summary>Adds a button for each answer.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="row">The row.</param>
    /// <param name="answers">What stands on the buttons, from the left, and what each does; the first is the default.</param>
    /// <returns>The buttons.</returns>
    public static IReadOnlyList<Button> AddTo(View dialog, Pos row, params (string Text, Action Pressed)[] answers)
    {
        Button[] buttons = [.. answers.Select((answer, index) => NewButton(answer.Text, answer.Pressed, isDefault: index == 0))];
        for (var index = buttons.Length - 1; index >= 0; index--)
        {
            var button = buttons[index];
            var others = buttons[(index + 1)..];
            button.Y = row;
            button.X = Pos.Func(_ => dialog.Viewport.Width - 1 - ColumnsOf(button) - others.Sum(other => ColumnsOf(other) + 1));
        }

        foreach (var button in buttons)
            dialog.Add(button);
        return buttons;
    }

    // The brackets and the blanks inside them; the mark of the hot key is not shown.
    private static int ColumnsOf(Button button) => ScreenText.Columns(button.Text) - 1 + (button.IsDefault ? 6 : 4);

    private static Button NewButton(string text, Action pressed, bool isDefault)
    {
        var button = new Button { Text = text, IsDefault = isDefault };
        button.Accepting += (_, args) =>
        {
            args.Handled = true;
            pressed();
        };
        return button;
    }
}
