using System.Runtime.InteropServices;

namespace TodoTui.Hosting;

/// <summary>How the system treats the line to the terminal: whole lines or single keys, with or without an echo.</summary>
internal sealed partial class LineSettings
{
    private const int StandardInput = 0;
    private const int Now = 0;

    // Larger than the structure of any system; only the system looks into it.
    private readonly byte[] _settings = new byte[256];

    private LineSettings()
    {
    }

    /// <summary>The present settings.</summary>
    public static LineSettings Read()
    {
        var read = new LineSettings();
        if (!OperatingSystem.IsWindows())
            _ = Get(StandardInput, read._settings);
        return read;
    }

    /// <summary>Brings them back. Never waits for the terminal.</summary>
    public void Restore()
    {
        if (!OperatingSystem.IsWindows())
            _ = Set(StandardInput, Now, _settings);
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int Get(int descriptor, byte[] settings);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int Set(int descriptor, int when, byte[] settings);
}
