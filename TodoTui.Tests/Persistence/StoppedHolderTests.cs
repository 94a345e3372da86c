using System.Diagnostics;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;
using TodoTui.Tests.Terminal;

namespace TodoTui.Tests.Persistence;

/// <summary>The instance that has the task file is stopped, in the middle of a save, and another one starts.</summary>
[Row("F03")]
public sealed class StoppedHolderTests
{
    [Test]
    public void A_holder_stopped_in_a_save_keeps_the_file_and_ends_the_save_when_it_goes_on()
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1, 2);
        using var holder = new DriverProcess(data.Primary, Strace.Stopping(data.Temporary, "fsync"));
        holder.Ask("init");
        holder.Ask("load");
        var processId = int.Parse(holder.Ask("pid"), null);
        holder.Tell("save 3");
        Assert.That(Waiting.Until(() => IsStopped(processId), TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(10)), "the holder is not stopped");
        var second = data.New();

        var watch = Stopwatch.StartNew();
        var refused = (InitializeOutcome.InUse)second.InitializeStorage();

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
        Assert.That(refused.Holder?.ProcessId, Is.EqualTo(processId));
        // The tracer stops each thread at each call for a moment; only the signal stops the process for good.
        Assert.That(Waiting.Until(() => second.InitializeStorage() is InitializeOutcome.InUse { IsStopped: true }, TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(10)), "the second is told that the holder is stopped");
        Assert.That(second.SaveTasks(Generation.Of(9)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.InUse)));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));

        Shell.Run("kill", "-CONT", $"{processId}");
        Assert.That(holder.Answer(), Is.EqualTo("ACK 3"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(3));
    }

    [Test]
    public void A_holder_that_runs_is_not_called_stopped()
    {
        using var data = new DataDirectory();
        data.Start();

        Assert.That(((InitializeOutcome.InUse)data.New().InitializeStorage()).IsStopped, Is.False);
    }

    [TestCase("elsewhere", 1)]
    [TestCase(null, int.MaxValue)]
    public void Of_a_process_that_cannot_be_looked_at_nothing_is_said(string? host, int processId)
    {
        Assert.That(new LockHolder("ana", host ?? Environment.MachineName, processId, Some.Now).IsStopped(), Is.False);
    }

    private static bool IsStopped(int processId) =>
        new LockHolder("", Environment.MachineName, processId, Some.Now).IsStopped();
}
