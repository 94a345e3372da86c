using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Support;

/// <summary>Keeps every event.</summary>
internal sealed class CollectingLogger : ILogger<TodoPersistence>
{
    private readonly ConcurrentQueue<LogEvent> _events = [];

    public IReadOnlyCollection<LogEvent> Events => _events;

    /// <summary>The one event of this number.</summary>
    public LogEvent Single(int id) => _events.Single(logged => logged.Id == id);

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _events.Enqueue(new LogEvent(eventId.Id, logLevel, formatter(state, exception)));
}

/// <summary>One event, as a person would read it.</summary>
internal sealed record LogEvent(int Id, LogLevel Level, string Text);
