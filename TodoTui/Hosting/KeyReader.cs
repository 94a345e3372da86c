using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace TodoTui.Hosting;

/// <summary>
/// Reads what the terminal sends as soon as it is there, and hands it to the library. The library's own thread looks
/// fifty times a second, and tears characters apart that come in two pieces.
/// </summary>
internal sealed partial class KeyReader : IDisposable
{
    private const short Readable = 1;
    private const int Interrupted = 4;
    private const int TryAgain = 11;

    private readonly ConcurrentQueue<char> _keys;
    private readonly Action _arrived;
    private readonly Action _gone;
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly Lock _reading = new();
    private volatile bool _isEnding;

    private KeyReader(ConcurrentQueue<char> keys, Action arrived, Action gone) => (_keys, _arrived, _gone) = (keys, arrived, gone);

    /// <summary>Begins to read.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="arrived">Called when there is something, on a thread of the reader.</param>
    /// <param name="gone">Called when the terminal is gone, on that thread.</param>
    /// <returns>The reader; null where the library has to read.</returns>
    public static KeyReader? Start(IApplication app, Action arrived, Action gone)
    {
        if (app.Driver!.GetInputProcessor() is not InputProcessorImpl<char> { InputQueue: var keys } || !StandardInput.Take())
            return null;
        var reader = new KeyReader(keys, arrived, gone);
        new Thread(reader.Read) { IsBackground = true, Name = "keys" }.Start();
        return reader;
    }

    /// <summary>Leaves the keys to another program until what it returns is disposed of.</summary>
    public IDisposable Pause()
    {
        _reading.Enter();
        return new Pausing(_reading);
    }

    /// <summary>Reads no more, and gives the terminal back to standard input.</summary>
    public void Dispose()
    {
        _isEnding = true;
        lock (_reading)
            StandardInput.GiveBack();
    }

    private void Read()
    {
        var bytes = new byte[4096];
        var chars = new char[bytes.Length];
        var isThere = true;
        while (isThere && !_isEnding)
        {
            _ = Poll([new PollDescriptor(StandardInput.Terminal, Readable)], 1, timeout: -1);
            lock (_reading)
                isThere = _isEnding || TakeIn(bytes, chars);
        }

        if (!isThere)
            _gone();
    }

    // Who had the terminal meanwhile may have taken what was there.
    private bool TakeIn(byte[] bytes, char[] chars)
    {
        if (Poll([new PollDescriptor(StandardInput.Terminal, Readable)], 1, timeout: 0) <= 0)
            return true;
        var length = Read(StandardInput.Terminal, bytes, (nuint)bytes.Length);
        if (length < 0 && Marshal.GetLastPInvokeError() is Interrupted or TryAgain)
            return true;
        if (length <= 0)
            return false;
        foreach (var key in chars.AsSpan(0, _decoder.GetChars(bytes, 0, (int)length, chars, 0)))
            _keys.Enqueue(key);
        _arrived();
        return true;
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll([In] PollDescriptor[] descriptors, nuint count, int timeout);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint Read(int descriptor, [Out] byte[] bytes, nuint count);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct PollDescriptor(int descriptor, short events)
    {
        private readonly int _descriptor = descriptor;
        private readonly short _events = events;
        private readonly short _happened;
    }

    private sealed class Pausing(Lock reading) : IDisposable
    {
        public void Dispose() => reading.Exit();
    }
}
