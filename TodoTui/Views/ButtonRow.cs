using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace TodoTui.Views;

/// <summary>Buttons side by side at the right end of a row of a dialog.</summary>
internal static class ButtonRow
{
    /// <summary>Adds a button for each answer.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="row">The row.</param>
    /// <param name="answers">What stands on the buttons, from the left, and what each does; the first is the default.</param>
    public static void AddTo(View dialog, Pos row, params (string Text, Action Pressed)[] answers)
    {
        Button[] buttons = [.. answers.Select((answer, index) => NewButton(answer.Text, answer.Pressed, isDefault: index == 0))];
        for (var index = buttons.Length - 1; index >= 0; index--)
        {
            var button = buttons[index];
            button.Y = row;
            button.X = index == buttons.Length - 1
                ? Pos.AnchorEnd() - 1
                : Pos.Left(buttons[index + 1]) - Pos.Func(_ => button.Frame.Width + 1);
        }

        foreach (var button in buttons)
            dialog.Add(button);
    }

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
