using System.Reflection;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace TodoTui.Tests.Terminal;

/// <summary>
/// Lets headless screens send their bytes to a terminal, one terminal for the whole process. Without one the library
/// leaves out the places of the cells, and what tells it so can only be reached in its private fields.
/// </summary>
internal sealed class HeadlessOutput : IDisposable
{
    private const BindingFlags Private = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    private const int Nowhere = -1;

    private static readonly Type Device = typeof(AnsiOutput).Assembly.GetType("Terminal.Gui.Drivers.TerminalDevice", throwOnError: true)!;

    /// <summary>A way to the terminal with that descriptor.</summary>
    public HeadlessOutput(int descriptor)
    {
        Field(Device, "_initialized").SetValue(null, true);
        Field(Device, "_outputFd").SetValue(null, descriptor);
    }

    /// <summary>Sends everything there that <paramref name="app"/> draws from now on. On its own thread.</summary>
    public static void Connect(IApplication app)
    {
        var output = app.Driver!.GetOutput();
        var platform = Field(typeof(AnsiOutput), "_platform");
        platform.SetValue(output, Enum.Parse(platform.FieldType, "UnixRaw"));
        // The test says how large the screen is; tmux takes its time to tell the terminal.
        typeof(AnsiOutput).GetProperty("NativeSizeQuery", Private)!.SetValue(output, null);
    }

    public void Dispose() => Field(Device, "_outputFd").SetValue(null, Nowhere);

    private static FieldInfo Field(Type type, string name) =>
        type.GetField(name, Private) ?? throw new MissingFieldException(type.Name, name);
}
