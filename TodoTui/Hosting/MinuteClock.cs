using Terminal.Gui.App;

namespace TodoTui.Hosting;

/// <summary>Calls at each full minute of the wall clock, on the thread of the screen.</summary>
internal static class MinuteClock
{
    /// <summary>Starts the clock.</summary>
    public static void Start(IApplication app, TimeProvider clock, Action tick)
    {
        var now = clock.GetLocalNow();
        var rest = TimeSpan.FromMinutes(1) - TimeSpan.FromTicks(now.Ticks % TimeSpan.TicksPerMinute);
        app.AddTimeout(rest, () =>
        {
            tick();
            Start(app, clock, tick);
            return false;
        });
    }
}
