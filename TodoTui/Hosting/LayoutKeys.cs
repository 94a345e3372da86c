using Terminal.Gui.App;
using Terminal.Gui.Input;
using TodoTui.Commands;

namespace TodoTui.Hosting;

/// <summary>
/// Lets Ctrl and Alt mean with the letters of another script what they mean with the Latin ones in their places, in
/// fields too; nobody types a letter with them.
/// </summary>
internal static class LayoutKeys
{
    /// <summary>Watches the keys of <paramref name="app"/> from now on; after those who keep keys for later.</summary>
    public static void Install(IApplication app) => app.Keyboard.KeyDown += (_, key) => Replace(app, key);

    private static void Replace(IApplication app, Key key)
    {
        if (key.Handled || !(key.IsCtrl || key.IsAlt) || LatinKey.Of(key) is not { } latin)
            return;
        key.Handled = true;
        app.Keyboard.RaiseKeyDownEvent(latin);
    }
}
