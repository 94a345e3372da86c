using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Views;

namespace TodoTui.Tests.Screens;

/// <summary>What is wrong with where things are on the screen, for people.</summary>
internal static class LayoutProblems
{
    /// <summary>The problems of what the user is in: a dialog, a menu or the main screen.</summary>
    public static IReadOnlyList<string> Of(IApplication app)
    {
        var top = app.Popovers?.GetActivePopover() as View ?? app.TopRunnableView!;
        var screen = new Rectangle(Point.Empty, app.Screen.Size);
        var problems = new List<string>();
        if (!screen.Contains(top.FrameToScreen()))
            problems.Add($"{NameOf(top)} is not on the screen: {top.FrameToScreen()}");
        Look(top, problems);
        if (app.TopRunnableView!.MostFocused is not { } focused)
            problems.Add("nothing has the focus");
        else if (!screen.Contains(focused.FrameToScreen()))
            problems.Add($"{NameOf(focused)} has the focus and is not on the screen: {focused.FrameToScreen()}");
        return problems;
    }

    private static void Look(View parent, List<string> problems)
    {
        var views = parent.SubViews.Where(IsSeen).ToList();
        var room = new Rectangle(Point.Empty, parent.Viewport.Size);
        foreach (var view in views)
        {
            if (!room.Contains(view.Frame))
                problems.Add($"{NameOf(view)} leaves {NameOf(parent)}: {view.Frame} in {room}");
            problems.AddRange(views.TakeWhile(other => other != view).Where(other => Overlap(view, other)).Select(other => $"{NameOf(view)} is over {NameOf(other)}: {view.Frame}, {other.Frame}"));
            if (view is not (MenuBar or TextArea or LineField))
                Look(view, problems);
        }
    }

    private static bool IsSeen(View view) => view is { Visible: true, Frame: { Width: > 0, Height: > 0, Y: not FormRoom.OutOfSight } };

    // The frame around the panes is drawn under them, the name of the program on the bar of the menus, and a submenu shares
    // a line with its menu.
    private static bool Overlap(View view, View other) =>
        view is not (PaneFrame or Menu) && other is not (PaneFrame or MenuBar) && view.Frame.IntersectsWith(other.Frame);

    private static string NameOf(View view) => $"{view.GetType().Name} \"{view.Title}{view.Text}\"";
}
