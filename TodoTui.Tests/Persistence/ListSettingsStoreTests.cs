using System.Collections.Concurrent;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using static TodoTui.Tests.Persistence.ListsDirectory;

namespace TodoTui.Tests.Persistence;

[Parallelizable(ParallelScope.All)]
public sealed class ListSettingsStoreTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly StorageFault Full = new(FaultKind.DiskFull, "lists.json", "write", "full");

    [Test]
    public void A_change_is_seen_at_once_and_written_in_the_background()
    {
        using var lists = new ListsDirectory();
        using var store = Open(lists);

        store.Change(Adding("work"));

        Assert.That(NamesOf(store.Current), Is.EqualTo("work"));
        Assert.That(store.Drain(Limit));
        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("work"));
    }

    [Test]
    public void A_change_that_cannot_be_made_is_told_and_nothing_is_written()
    {
        using var lists = new ListsDirectory();
        using var store = Open(lists);

        Assert.That(store.Change(settings => settings.Add(" ", "")), Is.EqualTo("A list needs a name."));
        Assert.That(store.Change(settings => settings.Add("work", "")), Is.Null);
        Assert.That(store.Change(settings => settings.Add("Work", "")), Is.EqualTo("There is a list \"work\" already."));

        store.Drain(Limit);
        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("work"));
    }

    [Test]
    public void A_change_that_changes_nothing_writes_nothing()
    {
        using var lists = new ListsDirectory();
        using var store = Open(lists);

        store.Change(settings => settings.WithColor("work", TagColor.None));

        Assert.That(store.Drain(Limit));
        Assert.That(Directory.Exists(lists.Path), Is.False);
    }

    [Test]
    public void What_is_changed_while_a_write_lasts_is_written_together_after_it()
    {
        using var disk = new HeldDisk();
        using var store = disk.Open();

        store.Change(Adding("a"));
        disk.WaitForWrite();
        store.Change(Adding("b"));
        store.Change(Adding("c"));
        disk.End();
        disk.WaitForWrite();
        disk.End();

        Assert.That(store.Drain(Limit));
        Assert.That(disk.Writes, Is.EqualTo([1, 2]));
        Assert.That(NamesOf(store.Current), Is.EqualTo("a b c"));
    }

    [Test]
    public void What_another_instance_has_written_is_announced_with_ours_on_top()
    {
        using var lists = new ListsDirectory();
        using var store = Open(lists);
        var seen = new TaskCompletionSource<string>();
        store.Changed += () => seen.TrySetResult(NamesOf(store.Current));
        lists.Start().Save([Adding("theirs")]);

        store.Change(Adding("ours"));

        Assert.That(seen.Task.Wait(Limit));
        Assert.That(seen.Task.Result, Is.EqualTo("theirs ours"));
    }

    [Test]
    public void Our_own_changes_are_not_announced()
    {
        using var lists = new ListsDirectory();
        using var store = Open(lists);
        var announced = 0;
        store.Changed += () => announced++;

        store.Change(Adding("work"));
        store.Drain(Limit);

        Assert.That(announced, Is.Zero);
    }

    [Test]
    public void A_failure_is_told_once_and_the_changes_are_written_with_the_next_one()
    {
        using var disk = new HeldDisk();
        using var store = disk.Open();
        var told = new ConcurrentQueue<StorageFault>();
        store.Failed += told.Enqueue;

        foreach (var name in new[] { "a", "b" })
        {
            store.Change(Adding(name));
            disk.WaitForWrite();
            disk.End(Full);
        }

        store.Change(Adding("c"));
        disk.WaitForWrite();
        disk.End();

        Assert.That(store.Drain(Limit));
        Assert.That(told, Is.EqualTo([Full]));
        Assert.That(NamesOf(disk.Kept), Is.EqualTo("a b c"));
    }

    [Test]
    public void A_failure_after_a_success_is_told_again()
    {
        using var disk = new HeldDisk();
        using var store = disk.Open();
        var told = new ConcurrentQueue<StorageFault>();
        store.Failed += told.Enqueue;

        foreach (var fault in new[] { Full, null, Full })
        {
            store.Change(Adding($"{told.Count}{disk.Writes.Count}"));
            disk.WaitForWrite();
            disk.End(fault);
        }

        disk.ReleaseAll();
        Assert.That(store.Drain(Limit));
        Assert.That(told, Is.EqualTo([Full, Full]));
    }

    [Test]
    public void The_end_tries_once_more()
    {
        using var disk = new HeldDisk();
        using var store = disk.Open();
        store.Change(Adding("work"));
        disk.WaitForWrite();
        disk.End(Full);
        disk.ReleaseAll();

        Assert.That(store.Drain(Limit));
        Assert.That(NamesOf(disk.Kept), Is.EqualTo("work"));
    }

    [Test]
    public void The_end_says_when_something_is_not_written_in_time()
    {
        using var disk = new HeldDisk();
        using var store = disk.Open();
        store.Change(Adding("work"));

        Assert.That(store.Drain(TimeSpan.Zero), Is.False);
    }

    [Test]
    public void In_memory_everything_works_and_nothing_is_written()
    {
        using var store = ListSettingsStore.InMemory(ListSettings.Empty);

        store.Change(Adding("work"));
        Assert.That(store.Drain(Limit));
        store.Change(Adding("home"));
        Assert.That(store.Drain(Limit));

        Assert.That(NamesOf(store.Current), Is.EqualTo("work home"));
    }

    private static ListSettingsStore Open(ListsDirectory lists)
    {
        var file = lists.New();
        return new ListSettingsStore(file.Load(), file, TimeProvider.System);
    }

    /// <summary>Writes that end when, and as, the test says.</summary>
    private sealed class HeldDisk : IDisposable
    {
        private readonly BlockingCollection<StorageFault?> _ends = [];
        private readonly SemaphoreSlim _begun = new(0);

        public ListSettings Kept { get; private set; } = ListSettings.Empty;

        /// <summary>How many changes each write had.</summary>
        public ConcurrentQueue<int> Writes { get; } = [];

        public ListSettingsStore Open() => new(ListSettings.Empty, Save, TimeProvider.System);

        public void WaitForWrite() => Assert.That(_begun.Wait(Limit), "no write begins");

        public void End(StorageFault? fault = null) => _ends.Add(fault);

        /// <summary>From now on writes end at once, and well.</summary>
        public void ReleaseAll() => _ends.CompleteAdding();

        public void Dispose()
        {
            if (!_ends.IsAddingCompleted)
                _ends.CompleteAdding();
        }

        private ListsSave Save(IReadOnlyCollection<Func<ListSettings, ListSettings>> changes)
        {
            Writes.Enqueue(changes.Count);
            _begun.Release();
            if (_ends.TryTake(out var fault, Timeout.Infinite) && fault is not null)
                return new ListsSave.Failed(fault);
            return new ListsSave.Saved(Kept = changes.Aggregate(Kept, (settings, change) => change(settings)));
        }
    }
}
