using Terminal.Gui.App;
using Terminal.Gui.ViewBase;

namespace TodoTui.Views;

/// <summary>
/// Takes dialogs away while the terminal is too small for anything, so that the main screen can say so, and brings them
/// back as they were.
/// </summary>
internal sealed class SmallScreen
{
    private readonly IApplication _app;
    private readonly Dictionary<View, View?> _hidden = [];

    private SmallScreen(IApplication app) => _app = app;

    /// <summary>Watches the size of the terminal from now on.</summary>
    public static void Watch(IApplication app)
    {
        var screen = new SmallScreen(app);
        app.Driver!.SizeChanged += (_, _) => screen.Fit();
        app.SessionBegun += (_, _) => screen.FitDialogs();
        app.SessionEnded += (_, args) => screen.Forget(args.State?.Runnable as View);
    }

    private void Fit()
    {
        // What it was opened beside may be elsewhere.
        if (_app.Popovers?.GetActivePopover() is { } menu)
            _app.Popovers.Hide(menu);
        FitDialogs();
    }

    private void FitDialogs()
    {
        var isTooSmall = PaneLayout.IsTooSmallFor(_app.Driver!.Screen.Size);
        foreach (var dialog in (_app.SessionStack ?? []).Select(session => session.Runnable).OfType<View>().Where(view => view is not MainWindow))
        {
            if (isTooSmall)
                Hide(dialog);
            else
                Show(dialog);
        }
    }

    private void Hide(View dialog)
    {
        if (!_hidden.TryAdd(dialog, dialog.MostFocused))
            return;
        dialog.Visible = false;
    }

    private void Show(View dialog)
    {
        if (!_hidden.Remove(dialog, out var focused))
            return;
        dialog.Visible = true;
        dialog.SetNeedsLayout();
        focused?.SetFocus();
    }

    private void Forget(View? dialog)
    {
        if (dialog is not null)
            _hidden.Remove(dialog);
    }
}
