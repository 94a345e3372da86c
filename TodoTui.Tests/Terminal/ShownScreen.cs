using System.Text;
using Terminal.Gui.App;
using TodoTui.Tests.Screens;

namespace TodoTui.Tests.Terminal;

/// <summary>The whole program, headless, with every byte that it sends on a real terminal.</summary>
internal sealed class ShownScreen : IDisposable
{
    private readonly TmuxPane _terminal = new(80, 24);
    private readonly HeadlessOutput _output;
    private ScreenDriver _screen;
    private (int Columns, int Rows) _size = (80, 24);

    public ShownScreen()
    {
        _output = new HeadlessOutput(_terminal.Descriptor);
        _screen = Open();
    }

    /// <summary>Where the terminal shows something else than the program means, or null.</summary>
    public string? Difference
    {
        get
        {
            var (meant, cursor) = Meant();
            var (rows, at) = _terminal.Look();
            // What is read in the background comes when it comes.
            for (var (again, _) = Meant(); !again.SequenceEqual(meant); (again, _) = Meant())
            {
                (meant, cursor) = Meant();
                (rows, at) = _terminal.Look();
            }

            var told = new StringBuilder();
            var shown = ShownRow.Captured(rows);
            for (var row = 0; row < meant.Count; row++)
            {
                if (row >= shown.Count || meant[row] != shown[row])
                    told.Append('\n').Append(row).Append(" meant ").Append(meant[row]).Append('\n').Append(row).Append(" shown ").Append(row < shown.Count ? shown[row] : "nothing");
            }

            if (at != cursor)
                told.Append("\ncursor meant ").Append(cursor).Append(", shown ").Append(at);
            return told.Length == 0 ? null : told.ToString();
        }
    }

    /// <summary>Does a step; after the one that ends the program, it is started again.</summary>
    public void Do(UserStep step)
    {
        if (step.Size is var (columns, rows))
        {
            _size = (columns, rows);
            _terminal.Resize(columns, rows);
            _screen.Resize(columns, rows);
        }
        else
        {
            _screen.Type(step.Input);
        }

        if (!_screen.HasEnded)
            return;
        _screen.Dispose();
        _screen = Open();
    }

    public void Dispose()
    {
        _screen.Dispose();
        _output.Dispose();
        _terminal.Dispose();
    }

    private (IReadOnlyList<string> Rows, (int Column, int Row)? Cursor) Meant()
    {
        (IReadOnlyList<string>, (int, int)?) meant = ([], null);
        _screen.Do(app => meant = (ShownRow.Meant(app.Driver!.Contents!, app.Driver.Force16Colors), CursorOf(app)));
        return meant;
    }

    private static (int Column, int Row)? CursorOf(IApplication app) =>
        app.Driver!.GetCursor() is { IsVisible: true, Position: { } place } ? (place.X, place.Y) : null;

    private ScreenDriver Open()
    {
        var screen = ScreenDriver.Open(SomeTasks.ThatTerminalsAgreeOn, _size.Columns, _size.Rows, appearance: ScreenDriver.Appearance);
        _terminal.Send("\e[?25l");
        screen.Do(HeadlessOutput.Connect);
        return screen.Press("Ctrl-L");
    }
}
