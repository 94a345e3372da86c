using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Clocks jump, and files come with times from elsewhere: nothing is ordered by them.</summary>
[Row("F33")]
public sealed class ClockTests
{
    private static readonly DateTime LongAgo = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime FarAhead = new(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void A_clock_set_back_between_saves_changes_nothing()
    {
        using var data = new DataDirectory();
        var clock = new FakeTimeProvider(new DateTimeOffset(FarAhead));
        var storage = new TodoPersistence(data.Options, clock, NullLogger<TodoPersistence>.Instance);
        storage.InitializeStorage();
        storage.LoadTasks();
        storage.SaveTasks(Generation.Of(1));
        storage.SaveTasks(Generation.Of(2));

        clock.AdjustTime(new DateTimeOffset(LongAgo));
        Assert.That(storage.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Saved>());
        storage.ShutdownStorage();

        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.EqualTo(3));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(2));
    }

    [Test]
    public void A_good_task_file_wins_over_a_backup_that_looks_newer()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.SetLastWriteTimeUtc(data.Primary, LongAgo);
        File.SetLastWriteTimeUtc(data.Backup, FarAhead);

        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.EqualTo(2));
    }

    [Test]
    public void A_good_backup_wins_over_a_torn_task_file_that_looks_newer()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        File.SetLastWriteTimeUtc(data.Primary, FarAhead);
        File.SetLastWriteTimeUtc(data.Backup, LongAgo);

        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.EqualTo(1));
    }

    [Test]
    public void A_file_that_somebody_else_wrote_is_noticed_although_it_looks_older()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var storage = data.Start();
        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary).Replace("generation 2\"", "generation 7\""));
        File.SetLastWriteTimeUtc(data.Primary, LongAgo);

        var saved = (SaveOutcome.Saved)storage.SaveTasks(Generation.Of(3));

        Assert.That(DataDirectory.GenerationIn(saved.ConflictKeptAs!), Is.EqualTo(7));
    }
}
