using Terminal.Gui.App;

namespace TodoTui.Hosting;

/// <summary>
/// Calls at each full minute of the wall clock, on the thread of the screen, inside dialogs too. It looks at the clock
/// in the turns of the loop, which come anyway: a clock that jumped, or a machine that slept, is seen at the next turn.
/// </summary>
internal static class MinuteClock
{
    /// <summary>Starts the clock.</summary>
    public static void Start(IApplication app, TimeProvider clock, Action tick)
    {
        var last = Minute();
        app.Iteration += (_, _) =>
        {
            if (Minute() is var now && now == last)
                return;
            last = now;
            tick();
        };

        long Minute() => clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
    }
}
