using System.Diagnostics;
using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

[Parallelizable(ParallelScope.All)]
public sealed class ShutdownTests
{
    [Test]
    [Row("F02")]
    public void What_was_posted_is_on_the_disk_when_the_shutdown_returns()
    {
        using var data = new DataDirectory();
        var storage = data.Start();
        foreach (var generation in Enumerable.Range(1, 20))
            storage.Saver.Post(Generation.Of(generation));

        Assert.That(storage.ShutdownStorage(), Is.EqualTo(new ShutdownOutcome(AllSaved: true)));

        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(20));
    }

    [Test]
    [Row("F02")]
    public void A_signal_during_a_save_lets_it_finish()
    {
        Strace.Require();
        using var data = new DataDirectory();
        using var driver = new DriverProcess(data.Primary, Strace.Delaying(data.Temporary, "fsync", TimeSpan.FromMilliseconds(300)));
        driver.Ask("init");
        driver.Ask("load");
        var processId = driver.Ask("pid");
        Assert.That(driver.Ask("post 1"), Is.EqualTo("Saving"));

        Shell.Run("kill", "-TERM", processId);

        Assert.That(driver.Answer(), Is.EqualTo("ShutDown True"));
        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.EqualTo(1));
    }

    [Test]
    public void The_lock_is_released_and_nothing_is_saved_afterwards()
    {
        using var data = new DataDirectory();
        var storage = data.Start();

        storage.ShutdownStorage();

        Assert.That(storage.SaveTasks(Generation.Of(1)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.ReadOnly)));
        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.Ready>());
        Assert.That(data.Names, Is.Empty);
    }

    [Test]
    public void Changes_that_cannot_be_saved_are_told()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start();
        Directory.CreateDirectory(data.Temporary);
        storage.Saver.Post(Generation.Of(2));

        Assert.That(storage.ShutdownStorage(), Is.EqualTo(new ShutdownOutcome(AllSaved: false)));
        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.Ready>());
    }

    [Test]
    public void It_may_be_called_twice_and_without_a_start()
    {
        using var data = new DataDirectory();
        var storage = data.New();

        Assert.That(storage.ShutdownStorage().AllSaved);
        Assert.That(storage.ShutdownStorage().AllSaved);
        Assert.That(Directory.Exists(data.Path), Is.False);
    }

    [Test]
    public void A_disk_that_hangs_holds_it_up_for_no_more_than_two_seconds()
    {
        using var data = new DataDirectory();
        using var logger = new StoppingLogger();
        var storage = data.Start(logger);
        storage.Saver.Post(Generation.Of(1));
        logger.Stopped.Wait();

        var watch = Stopwatch.StartNew();
        var outcome = storage.ShutdownStorage();

        Assert.That(outcome.AllSaved, Is.False);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(3)));
        logger.GoOn.Set();
    }

    /// <summary>Stops the thread that logs "saved", in the middle of a save.</summary>
    private sealed class StoppingLogger : ILogger<TodoPersistence>, IDisposable
    {
        public ManualResetEventSlim Stopped { get; } = new();

        public ManualResetEventSlim GoOn { get; } = new();

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Debug;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Stopped.Set();
            GoOn.Wait();
        }

        public void Dispose() => GoOn.Set();
    }
}
