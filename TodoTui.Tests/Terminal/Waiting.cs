using System.Diagnostics;

namespace TodoTui.Tests.Terminal;

/// <summary>Waits for what another process does and tells nobody about.</summary>
internal static class Waiting
{
    /// <summary>Looks again and again.</summary>
    /// <returns>Whether it came to be so in time.</returns>
    public static bool Until(Func<bool> isSo, TimeSpan patience, TimeSpan interval)
    {
        using var never = new ManualResetEventSlim();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < patience; never.Wait(interval))
        {
            if (isSo())
                return true;
        }

        return isSo();
    }
}
