using Terminal.Gui.ViewBase;

namespace TodoTui.Views;

/// <summary>Which rows of a form are shown where there is no room for all of them: those around the one with the focus.</summary>
/// <param name="form">The form; it is laid out anew when the focus goes to another row.</param>
internal sealed class FormRoom(View form)
{
    /// <summary>A place above the form: what is there keeps its turn of Tab, and nobody sees it.</summary>
    public const int OutOfSight = -100;

    private int _focused;

    /// <summary>Notes the row of <paramref name="field"/> when it gets the focus.</summary>
    public void Follow(View field, int row) => field.HasFocusChanged += (_, args) =>
    {
        if (!args.NewValue)
            return;
        _focused = row;
        form.SetNeedsLayout();
    };

    /// <summary>The first row of the form to show.</summary>
    /// <param name="heights">How many lines each row takes.</param>
    /// <param name="room">How many lines there are.</param>
    public int FirstShown(IReadOnlyList<int> heights, int room) => FirstShown(heights, _focused, room);

    /// <summary>The first row to show, so that the one with the focus is shown too.</summary>
    /// <param name="heights">How many lines each row takes.</param>
    /// <param name="focused">The row with the focus.</param>
    /// <param name="room">How many lines there are.</param>
    public static int FirstShown(IReadOnlyList<int> heights, int focused, int room)
    {
        var first = 0;
        while (first < focused && heights.Take(focused + 1).Skip(first).Sum() > room)
            first++;
        return first;
    }
}
