namespace TodoTui.Output;

/// <summary>
/// How much of what was sent a terminal has not shown yet. Over a slow connection pictures would queue up before it, and
/// the answer to a key behind them. So it is asked for its state from time to time (DSR 5, ECMA-48 8.3.35): when it
/// answers, it has come that far.
/// </summary>
/// <param name="clock">Tells how long an answer takes.</param>
internal sealed class Backlog(TimeProvider clock)
{
    /// <summary>What asks a terminal.</summary>
    public const string Question = "\e[5n";

    /// <summary>The number in its answer, that all is well, and how the answer ends.</summary>
    public const string Ready = "0";

    /// <inheritdoc cref="Ready"/>
    public const string EndOfAnswer = "n";

    // Half a second at 10 kB/s.
    private const int TooMuch = 4096;

    private const int AskEvery = 1024;

    // A terminal that takes longer than that has lost a question, and is not waited for again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Queue<int> _asked = new();
    private int _unseen;
    private int _sinceQuestion;
    private bool _answers;
    private long _lastNews;

    /// <summary>Whether an answer is due, from a terminal that answers.</summary>
    public bool IsWaiting => _answers && _asked.Count > 0;

    /// <summary>Whether to send nothing more for now.</summary>
    public bool IsTooMuch
    {
        get
        {
            if (!IsWaiting || _unseen <= TooMuch)
                return false;
            _answers = clock.GetElapsedTime(_lastNews) < Patience;
            return _answers;
        }
    }

    /// <summary>The first question, which finds out whether the terminal answers at all.</summary>
    public string Begin()
    {
        _asked.Enqueue(0);
        return Question;
    }

    /// <summary>Notes what is being sent.</summary>
    /// <param name="length">Its length in characters.</param>
    /// <returns>Whether to send a question behind it.</returns>
    public bool Add(int length)
    {
        if (!_answers)
            return false;
        _unseen += length;
        _sinceQuestion += length;
        if (_sinceQuestion < AskEvery)
            return false;
        if (!IsWaiting)
            _lastNews = clock.GetTimestamp();
        _asked.Enqueue(_sinceQuestion);
        _sinceQuestion = 0;
        return true;
    }

    /// <summary>The terminal has come as far as the oldest question.</summary>
    public void Answered()
    {
        if (!_asked.TryDequeue(out var seen))
            return;
        _answers = true;
        _unseen -= seen;
        _lastNews = clock.GetTimestamp();
    }
}
