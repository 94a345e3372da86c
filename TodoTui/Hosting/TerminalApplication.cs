using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;
using TodoTui.Output;

namespace TodoTui.Hosting;

/// <summary>
/// The application of the library with an input and an output of our own. The library lets drivers be registered by
/// name but makes only its own three; what takes the parts of any other is not public. After an update of the library
/// every test of the screen goes through here.
/// </summary>
internal static class TerminalApplication
{
    /// <summary>
    /// Lets the library prepare itself on another thread: it looks for translations in each of the cultures there are,
    /// which takes a quarter of the start.
    /// </summary>
    public static void Prepare() => Task.Run(() => RuntimeHelpers.RunClassConstructor(typeof(Application).TypeHandle));

    /// <summary>Begins to use the terminal.</summary>
    /// <param name="input">Reads from it; null where the library does.</param>
    /// <param name="output">Writes to it.</param>
    /// <param name="time">The clock of the library.</param>
    public static IApplication Begin(KeyInput? input, FrameOutput output, ITimeProvider? time = null) =>
        ((IApplication)New(new Parts(input, output), time ?? new SystemTimeProvider())).Init();

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")]
    private static extern object New(IComponentFactory parts, ITimeProvider time);

    private sealed class Parts(KeyInput? input, FrameOutput output) : AnsiComponentFactory(input, output)
    {
        public override IInput<char> CreateInput() => input ?? base.CreateInput();
    }
}
