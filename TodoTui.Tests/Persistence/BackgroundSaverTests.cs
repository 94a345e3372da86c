using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

public sealed class BackgroundSaverTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly StorageFault Fault = new(FaultKind.DiskFull, "/data/tasks.json.tmp", "write", "No space left on device");
    private static readonly SaveOutcome.Failed Failed = new(Fault);
    private static readonly SaveOutcome.Saved Saved = new(new LocalDateTime(new DateTime(2026, 11, 23)), null);

    private readonly FakeTimeProvider _clock = new();
    private readonly SlowDisk _disk = new();
    private readonly BlockingCollection<SaveStatus> _statuses = [];
    private readonly BackgroundSaver _saver;

    public BackgroundSaverTests()
    {
        _saver = new BackgroundSaver(_disk.Save, _clock);
        _saver.StatusChanged += _statuses.Add;
    }

    public void Dispose() => _saver.Dispose();

    [Test]
    public void A_snapshot_is_saved_and_its_statuses_come_in_order()
    {
        var snapshot = Generation.Of(1);

        _saver.Post(snapshot);
        Assert.That(_disk.Next().Snapshot, Is.SameAs(snapshot));
        _disk.End(Saved);

        Assert.That(Statuses(2), Is.EqualTo(new SaveStatus[] { new SaveStatus.Saving(), new SaveStatus.Saved(Saved.At, snapshot, null) }));
    }

    [Test]
    public void While_one_is_written_only_the_newest_is_kept()
    {
        TodoSnapshot[] snapshots = [.. Enumerable.Range(1, 4).Select(Generation.Of)];
        _saver.Post(snapshots[0]);
        _disk.Next();
        foreach (var later in snapshots[1..])
            _saver.Post(later);

        _disk.End(Saved);
        Assert.That(_disk.Next().Snapshot, Is.SameAs(snapshots[3]));
        _disk.End(Saved);

        Assert.That(_saver.Drain(Patience));
        Assert.That(_disk.Begun, Is.Zero);
        Assert.That(_disk.MostAtOnce, Is.EqualTo(1));
    }

    [Test]
    public void A_save_that_was_overtaken_is_not_announced_as_saved()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _saver.Post(Generation.Of(2));
        _disk.End(Saved);
        _disk.Next();

        Assert.That(Statuses(3), Is.All.EqualTo(new SaveStatus.Saving()));
        _disk.End(Saved);
        Assert.That(Statuses(1), Is.All.InstanceOf<SaveStatus.Saved>());
    }

    [Test]
    public void A_conflict_of_a_save_that_was_overtaken_is_told_once()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _saver.Post(Generation.Of(2));
        _disk.End(Saved with { ConflictKeptAs = "tasks.json.conflict-1" });
        _disk.Next();
        _disk.End(Saved);
        Assert.That(Statuses(4)[^1], Is.InstanceOf<SaveStatus.Saved>().With.Property("ConflictKeptAs").EqualTo("tasks.json.conflict-1"));

        _saver.Post(Generation.Of(3));
        _disk.Next();
        _disk.End(Saved);

        Assert.That(Statuses(2)[^1], Is.InstanceOf<SaveStatus.Saved>().With.Property("ConflictKeptAs").Null);
    }

    [Test]
    public void After_a_failure_each_status_tells_of_it_until_a_save_succeeds()
    {
        var second = Generation.Of(2);
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _disk.End(Failed);
        Assert.That(Statuses(2)[^1], Is.InstanceOf<SaveStatus.NotSaved>());

        _saver.Post(second);
        _disk.Next();
        _disk.End(Saved);
        Assert.That(Statuses(2), Is.EqualTo(new SaveStatus[] { new SaveStatus.Saving(Fault), new SaveStatus.Saved(Saved.At, second, null, Fault) }));

        _saver.Post(Generation.Of(3));
        Assert.That(Statuses(1), Is.EqualTo(new[] { new SaveStatus.Saving() }));
    }

    [Test]
    public void A_failed_save_is_tried_again_after_longer_and_longer_delays()
    {
        var snapshot = Generation.Of(1);
        _saver.Post(snapshot);
        _disk.Next();
        Statuses(1);

        foreach (var seconds in new[] { 1, 2, 5, 10, 30, 30 })
        {
            _disk.End(Failed);
            Assert.That(Statuses(1), Is.EqualTo(new[] { new SaveStatus.NotSaved(Fault, TimeSpan.FromSeconds(seconds)) }));
            _clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
            Assert.That(_disk.Begun, Is.Zero, $"tried again before {seconds} s");
            _clock.Advance(TimeSpan.FromMilliseconds(1));
            Assert.That(_disk.Next().Snapshot, Is.SameAs(snapshot));
        }

        _disk.End(Saved);
        Assert.That(Statuses(1), Is.All.InstanceOf<SaveStatus.Saved>());
    }

    [Test]
    public void After_a_success_the_delays_start_anew()
    {
        foreach (var outcome in new SaveOutcome[] { Failed, Failed, Saved })
        {
            _saver.Post(Generation.Of(1));
            _disk.Next();
            _disk.End(outcome);
            Statuses(2);
        }

        _saver.Post(Generation.Of(2));
        _disk.Next();
        _disk.End(Failed);

        Assert.That(Statuses(2)[^1], Is.EqualTo(new SaveStatus.NotSaved(Fault, TimeSpan.FromSeconds(1))));
    }

    [Test]
    public void After_a_failure_the_next_change_is_tried_at_once()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _disk.End(Failed);
        Statuses(2);
        var newer = Generation.Of(2);

        _saver.Post(newer);

        Assert.That(_disk.Next().Snapshot, Is.SameAs(newer));
        _disk.End(Saved);
        Assert.That(Statuses(2)[^1], Is.InstanceOf<SaveStatus.Saved>());
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(_disk.Begun, Is.Zero);
    }

    [Test]
    public void A_failed_save_is_tried_again_when_the_user_asks()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _disk.End(Failed);
        Statuses(2);

        _saver.Retry();

        _disk.Next();
        _disk.End(Saved);
        Assert.That(Statuses(1), Is.All.InstanceOf<SaveStatus.Saved>());
    }

    [Test]
    public void A_retry_asked_for_during_a_save_that_succeeds_is_done_with_it()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _saver.Retry();
        _disk.End(Saved);
        Assert.That(_saver.Drain(Patience));

        _saver.Post(Generation.Of(2));

        Assert.That(Generation.NumberOf(_disk.Next().Snapshot), Is.EqualTo(2));
        _disk.End(Saved);
        Assert.That(_saver.Drain(Patience));
    }

    [Test]
    public void With_nothing_to_save_a_retry_saves_nothing()
    {
        _saver.Retry();

        Assert.That(_saver.Drain(Patience));
        Assert.That(_disk.Begun, Is.Zero);
    }

    [Test]
    public void A_refused_save_is_tried_again_only_with_the_next_change()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _disk.End(new SaveOutcome.Refused(SaveRefusal.NeedsConsent));
        Assert.That(Statuses(2)[^1], Is.EqualTo(new SaveStatus.Refused(SaveRefusal.NeedsConsent)));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.That(_disk.Begun, Is.Zero);

        _saver.Post(Generation.Of(2), SaveConsent.StartOver);

        Assert.That(_disk.Next().Consent, Is.EqualTo(SaveConsent.StartOver));
        _disk.End(Saved);
    }

    [Test]
    public void Consent_holds_for_the_saves_after_it()
    {
        _saver.Post(Generation.Of(1), SaveConsent.StartOver);
        _disk.Next();
        _disk.End(Failed);
        Statuses(2);

        _saver.Post(Generation.Of(2));

        Assert.That(_disk.Next().Consent, Is.EqualTo(SaveConsent.StartOver));
        _disk.End(Saved);
    }

    [Test]
    [Row("F31")]
    public void Leave_to_open_the_storage_anew_is_good_for_one_try()
    {
        _saver.Post(Generation.Of(1), SaveConsent.StartOver | SaveConsent.Reopen);
        Assert.That(_disk.Next().Consent, Is.EqualTo(SaveConsent.StartOver | SaveConsent.Reopen));
        _disk.End(Failed);
        Statuses(2);

        _saver.Retry();

        Assert.That(_disk.Next().Consent, Is.EqualTo(SaveConsent.StartOver));
        _disk.End(Saved);
    }

    [Test]
    [Row("F02")]
    public async Task Draining_finishes_the_running_save_and_what_came_after_it()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        var newest = Generation.Of(2);
        _saver.Post(newest);

        var drained = Task.Run(() => _saver.Drain(Patience));
        _disk.End(Saved);
        Assert.That(_disk.Next().Snapshot, Is.SameAs(newest));
        _disk.End(Saved);

        Assert.That(await drained);
    }

    [Test]
    public async Task Draining_tries_a_failed_save_once_more_and_says_how_it_ended()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _disk.End(Failed);
        Statuses(2);

        var drained = Task.Run(() => _saver.Drain(Patience));
        _disk.Next();
        _disk.End(Failed);

        Assert.That(await drained, Is.False);
    }

    [Test]
    public void Draining_ends_at_its_limit()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();

        Assert.That(_saver.Drain(TimeSpan.FromMilliseconds(10)), Is.False);
        Assert.That(_saver.Drain(TimeSpan.Zero), Is.False);
        _disk.End(Saved);
    }

    [Test]
    public void Draining_with_nothing_to_save_is_done() => Assert.That(_saver.Drain(TimeSpan.Zero));

    [Test]
    public void After_the_end_nothing_more_is_saved()
    {
        _saver.Post(Generation.Of(1));
        _disk.Next();
        _saver.Dispose();
        _saver.Post(Generation.Of(2));
        _disk.End(Failed);

        Assert.That(_saver.Drain(Patience), Is.False);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(_disk.Begun, Is.Zero);
    }

    [Test]
    public void A_change_posted_while_an_older_save_ends_is_never_followed_by_saved_alone()
    {
        for (var round = 0; round < 200; round++)
        {
            _saver.Post(Generation.Of(0));
            _disk.Next();
            var newest = Generation.Of(0);
            Parallel.Invoke(() => _disk.End(Saved), () => _saver.Post(newest));
            Assert.That(_disk.Next().Snapshot, Is.SameAs(newest));
            Assert.That(TakeAll()[^1], Is.EqualTo(new SaveStatus.Saving()), $"round {round}");
            _disk.End(Saved);
            Assert.That(_saver.Drain(Patience));
            Assert.That(TakeAll()[^1], Is.InstanceOf<SaveStatus.Saved>());
        }
    }

    private List<SaveStatus> Statuses(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => _statuses.TryTake(out var status, Patience) ? status : throw new TimeoutException("no status comes"))];

    private List<SaveStatus> TakeAll()
    {
        List<SaveStatus> all = [];
        while (_statuses.TryTake(out var status))
            all.Add(status);
        return all;
    }
}
