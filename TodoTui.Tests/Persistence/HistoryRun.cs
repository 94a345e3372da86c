using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>One run of the program without its screen: a store whose tasks and history are written after each change.</summary>
internal sealed class HistoryRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public HistoryRun(DataDirectory data)
    {
        Storage = data.New(logger: Logger);
        DataDirectory.Open(Storage);
        var tasks = Storage.LoadTasks().Tasks;
        Store.Load(tasks);
        Outcome = Storage.History.Load(tasks);
        if (Outcome is HistoryOutcome.Restored restored)
            Store.RestoreHistory(restored.History);
        Store.Changed += _ =>
        {
            Storage.History.Post(Store.History);
            Storage.Saver.Post(Store.Snapshot);
        };
    }

    public TodoPersistence Storage { get; }

    public CollectingLogger Logger { get; } = new();

    public TodoStore Store { get; } = Some.Store();

    public HistoryOutcome Outcome { get; }

    public string Titles => string.Join(' ', Store.Snapshot.Items.Select(item => item.Title));

    /// <summary>Waits until both are written, or have failed. While the history was being written a disk may have had no room for the tasks.</summary>
    public void Settle()
    {
        Storage.Saver.Drain(Patience);
        Storage.History.Drain(Patience);
        Storage.Saver.Drain(Patience);
    }

    public void Dispose() => Storage.ShutdownStorage();
}
