using System.Runtime.CompilerServices;

namespace TodoTui.Tests.Screens;

/// <summary>Keeps Terminal.Gui away from the terminal of the test runner and from the settings of its user.</summary>
internal static class HeadlessTerminal
{
    // The library reads both when it is loaded, which is before any fixture runs.
    [ModuleInitializer]
    internal static void Prepare()
    {
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
        Environment.SetEnvironmentVariable("HOME", "/nonexistent");
        // Each screen keeps a thread of the pool for its input; the pool grows by one a second on its own.
        ThreadPool.SetMinThreads(32, 32);
    }
}
