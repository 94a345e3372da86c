using Terminal.Gui.App;
using TodoTui.Views;

namespace TodoTui.Hosting;

/// <summary>The modes of the terminal that the library does not manage as we need them: the mouse, above all.</summary>
internal sealed class TerminalModes(IApplication app, FrameDiff frames, bool hasMouse)
{
    // Buttons, wheel and drags (1002) in the extended form (1006). Every motion (1003) would flood a slow connection.
    private const string MouseOn = "\e[?1003l\e[?1015l\e[?1002h\e[?1006h";
    private const string MouseOff = "\e[?1003l\e[?1002l\e[?1015l\e[?1006l";

    // The runtime and the library switch the cursor keys and the keypad over, and neither switches them back.
    private const string OrdinaryKeys = "\e[?1l\e>";

    private bool _hasMouse = hasMouse;

    /// <summary>Sets the modes; after the start, and after the shell had the terminal.</summary>
    public void Begin() => app.Driver!.WriteRaw(_hasMouse ? MouseOn : MouseOff);

    /// <summary>Takes the modes back that the library does not know of.</summary>
    public void End() => app.Driver!.WriteRaw(MouseOff + OrdinaryKeys);

    /// <summary>Lets the terminal have the mouse, or takes it back.</summary>
    /// <returns>Whether the program has the mouse now.</returns>
    public bool ToggleMouse()
    {
        _hasMouse = !_hasMouse;
        Begin();
        return _hasMouse;
    }

    /// <summary>Sends the whole screen again.</summary>
    public void Redraw()
    {
        frames.Invalidate();
        app.LayoutAndDraw(forceRedraw: true);
    }

    /// <summary>Gives the terminal back to the shell until the user returns.</summary>
    public void Suspend()
    {
        End();
        app.Driver!.Suspend();
        Begin();
        Redraw();
    }
}
