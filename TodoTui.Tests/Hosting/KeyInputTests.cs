using System.Collections.Concurrent;
using System.IO.Pipes;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Terminal.Gui.Drivers;
using TodoTui.Hosting;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Hosting;

/// <summary>What is read from a terminal, here a pipe.</summary>
public sealed class KeyInputTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly AnonymousPipeServerStream _terminal = new(PipeDirection.Out);
    private readonly FakeTimeProvider _clock = new();
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<char> _keys = new();
    private readonly KeyInput _input;
    private readonly Task _reading;

    public KeyInputTests()
    {
        Requires.Linux();
        _input = new KeyInput((int)_terminal.ClientSafePipeHandle.DangerousGetHandle(), _clock);
        IInput<char> input = _input;
        input.Initialize(_keys);
        _reading = Task.Run(() => input.Run(_end.Token));
    }

    [Test]
    public void A_letter_that_comes_in_two_pieces_is_one()
    {
        Send([.. "é"u8[..1]]);
        Send([.. "é"u8[1..], (byte)'x']);

        Assert.That(Taken(2), Is.EqualTo("éx"));
    }

    [Test]
    public void What_is_typed_long_after_Esc_waits_until_the_screen_has_seen_it()
    {
        var asked = new ManualResetEventSlim();
        _input.IsWithinSequence = () =>
        {
            asked.Set();
            return false;
        };
        Send("\e"u8);
        SpinWait.SpinUntil(() => !_keys.IsEmpty, Patience);

        _clock.Advance(TimeSpan.FromMilliseconds(60));
        Send("[A"u8);
        Assert.That(asked.Wait(Patience));
        Assert.That(_keys, Is.EqualTo("\e"));

        Assert.That(Taken(3), Is.EqualTo("\e[A"));
    }

    [Test]
    public void What_comes_at_once_after_Esc_is_the_rest_of_a_sequence()
    {
        Send("\e"u8);
        SpinWait.SpinUntil(() => !_keys.IsEmpty, Patience);
        Send("[A"u8);

        SpinWait.SpinUntil(() => _keys.Count == 3, Patience);
        Assert.That(_keys, Is.EqualTo("\e[A"));
    }

    [Test]
    public void The_end_of_the_terminal_is_told()
    {
        var gone = new ManualResetEventSlim();
        _input.Gone += gone.Set;

        _terminal.Dispose();

        Assert.That(gone.Wait(Patience));
    }

    public void Dispose()
    {
        _end.Cancel();
        _reading.Wait(Patience);
        _terminal.Dispose();
        _end.Dispose();
    }

    private void Send(ReadOnlySpan<byte> bytes) => _terminal.Write(bytes);

    private string Taken(int count)
    {
        var taken = new StringBuilder();
        SpinWait.SpinUntil(() =>
        {
            if (_keys.TryDequeue(out var key))
                taken.Append(key);
            return taken.Length == count;
        }, Patience);
        return taken.ToString();
    }
}
