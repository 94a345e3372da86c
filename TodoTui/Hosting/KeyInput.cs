using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using Terminal.Gui.Drivers;

namespace TodoTui.Hosting;

/// <summary>
/// Reads what the terminal sends as soon as it is there. The library's own way looks fifty times a second, and tears
/// characters apart that come in two pieces.
/// </summary>
internal sealed partial class KeyInput : AnsiInput, IInput<char>
{
    private const int StandardInput = 0;
    private const short Readable = 1;
    private const int Interrupted = 4;
    private const int TryAgain = 11;

    // As long as the library waits for it.
    private static readonly TimeSpan RestOfSequence = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // O_CLOEXEC.
    private const int PipeFlags = 0x80000;

    private readonly int _descriptor;
    private readonly TimeProvider _clock;
    private readonly int[] _ending = new int[2];
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly Lock _reading = new();
    private ConcurrentQueue<char> _keys = new();
    private long? _loneEscape;

    /// <summary>Reads from a descriptor.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="clock">Tells how long ago something came.</param>
    public KeyInput(int descriptor, TimeProvider clock)
    {
        (_descriptor, _clock) = (descriptor, clock);
        _ = MakePipe(_ending, PipeFlags);
    }

    /// <summary>There is something to take; on a thread of its own.</summary>
    public event Action? Arrived;

    /// <summary>The terminal is gone; on that thread.</summary>
    public event Action? Gone;

    /// <summary>Whether the library waits for the rest of a sequence.</summary>
    public Func<bool> IsWithinSequence { get; set; } = () => false;

    /// <summary>The keys of the terminal; null where the library has to read them.</summary>
    public static KeyInput? OfTerminal() => OperatingSystem.IsLinux() ? new KeyInput(StandardInput, TimeProvider.System) : null;

    /// <summary>Leaves the keys to another program until what it returns is disposed of.</summary>
    public IDisposable Pause()
    {
        _reading.Enter();
        return new Pausing(_reading);
    }

    void IInput<char>.Initialize(ConcurrentQueue<char> inputQueue) => _keys = inputQueue;

    void IInput<char>.Run(CancellationToken runCancellationToken)
    {
        using var onEnd = runCancellationToken.Register(() => _ = Write(_ending[1], [0], 1));
        var bytes = new byte[4096];
        var chars = new char[bytes.Length];
        var isThere = true;
        while (isThere && !runCancellationToken.IsCancellationRequested)
        {
            _ = Poll([new PollDescriptor(_descriptor, Readable), new PollDescriptor(_ending[0], Readable)], 2, timeout: -1);
            lock (_reading)
                isThere = TakeIn(bytes, chars);
        }

        if (!isThere)
            Gone?.Invoke();
        runCancellationToken.WaitHandle.WaitOne();
    }

    // Who had the terminal meanwhile may have taken what was there.
    private bool TakeIn(byte[] bytes, char[] chars)
    {
        if (Poll([new PollDescriptor(_descriptor, Readable)], 1, timeout: 0) <= 0)
            return true;
        var length = Read(_descriptor, bytes, (nuint)bytes.Length);
        if (length < 0 && Marshal.GetLastPInvokeError() is Interrupted or TryAgain)
            return true;
        if (length <= 0)
            return false;
        KeepEscapeApart();
        var taken = chars.AsSpan(0, _decoder.GetChars(bytes, 0, (int)length, chars, 0));
        foreach (var key in taken)
            _keys.Enqueue(key);
        _loneEscape = taken is [.., '\e'] ? _clock.GetTimestamp() : null;
        Arrived?.Invoke();
        return true;
    }

    // The library counts the time after an Esc from when it looks at it. When the screen was busy meanwhile, the key
    // typed after it would become the rest of a sequence.
    private void KeepEscapeApart()
    {
        if (_loneEscape is not { } since || _clock.GetElapsedTime(since) < RestOfSequence)
            return;
        while ((IsWithinSequence() || !_keys.IsEmpty) && _clock.GetElapsedTime(since) < Patience)
            _ = Poll([new PollDescriptor(_ending[0], Readable)], 1, timeout: 5);
    }

    [LibraryImport("libc", EntryPoint = "pipe2")]
    private static partial int MakePipe([Out] int[] ends, int flags);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll([In] PollDescriptor[] descriptors, nuint count, int timeout);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint Read(int descriptor, [Out] byte[] bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, byte[] bytes, nuint count);

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
