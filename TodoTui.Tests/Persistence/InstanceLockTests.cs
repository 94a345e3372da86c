using System.Diagnostics;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

[Parallelizable(ParallelScope.All)]
public sealed class InstanceLockTests
{
    [Test]
    [Row("F34")]
    [Row("F41")]
    public void A_second_process_is_told_at_once_who_holds_the_file_and_touches_nothing()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        using var holder = new DriverProcess(data.Primary);
        Assert.That(holder.Ask("init"), Is.EqualTo("Ready"));
        File.WriteAllText(data.Temporary, "the holder's save in flight");
        var second = data.New();

        var watch = Stopwatch.StartNew();
        var refused = (InitializeOutcome.InUse)second.InitializeStorage();

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
        Assert.That(refused.TaskFile, Is.EqualTo(data.Primary));
        Assert.That(refused.Holder, Has.Property("ProcessId").EqualTo(holder.Id).And.Property("User").EqualTo(Environment.UserName).And.Property("Host").EqualTo(Environment.MachineName));
        Assert.That(refused.Holder!.Since.Day, Is.EqualTo(DateOnly.FromDateTime(DateTime.Now)).Or.EqualTo(DateOnly.FromDateTime(DateTime.Now).AddDays(-1)));
        Assert.That(second.SaveTasks(Generation.Of(3)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.InUse)));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup", "tasks.json.tmp" }));
    }

    [Test]
    [Row("F34")]
    public void A_second_instance_in_the_same_process_is_refused()
    {
        using var data = new DataDirectory();
        data.Start();

        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.InUse>());
    }

    [Test]
    [Row("F34")]
    public void A_second_instance_repairs_nothing()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        using var holder = new DriverProcess(data.Primary);
        holder.Ask("init");
        File.WriteAllText(data.Primary, "torn");
        var second = data.New();
        second.InitializeStorage();

        var recovered = (LoadOutcome.Recovered)second.LoadTasks();

        Assert.That(recovered.KeptAs, Is.Null);
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));
    }

    [Test]
    [Row("F35")]
    public void A_holder_that_is_killed_leaves_the_lock_free_and_the_lock_file_there()
    {
        using var data = new DataDirectory();
        using var holder = new DriverProcess(data.Primary);
        holder.Ask("init");
        var waiting = data.New();
        Assert.That(waiting.InitializeStorage(), Is.InstanceOf<InitializeOutcome.InUse>());

        holder.Kill();

        Assert.That(File.Exists(data.Lock));
        Assert.That(waiting.InitializeStorage(), Is.InstanceOf<InitializeOutcome.Ready>());
        waiting.LoadTasks();
        Assert.That(waiting.SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Saved>());
    }

    [Test]
    [Row("F35")]
    public void A_child_process_does_not_inherit_the_lock()
    {
        using var data = new DataDirectory();
        using var elsewhere = new DataDirectory();
        var storage = data.Start();
        using var child = new DriverProcess(elsewhere.Primary);
        Assert.That(child.Ask("init"), Is.EqualTo("Ready"));

        storage.ShutdownStorage();

        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.Ready>());
    }

    [Row("F35")]
    [TestCase("")]
    [TestCase("anything")]
    [TestCase("user a\nhost b\npid 1\nsince 2026-11-23 12:00:00\n")]
    public void A_lock_file_that_nobody_holds_means_nothing(string content)
    {
        using var data = new DataDirectory();
        Directory.CreateDirectory(data.Path);
        File.WriteAllText(data.Lock, content);

        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.Ready>());
        var refused = (InitializeOutcome.InUse)data.New().InitializeStorage();
        Assert.That(refused.Holder?.ProcessId, Is.EqualTo(Environment.ProcessId));
    }

    [Test]
    [Row("F36")]
    public void Without_its_lock_file_an_instance_stops_writing()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var first = data.Start();
        File.Delete(data.Lock);
        var second = data.Start();

        var fault = ((SaveOutcome.Failed)first.SaveTasks(Generation.Of(2))).Fault;

        Assert.That((fault.Kind, fault.Path), Is.EqualTo((FaultKind.LockLost, data.Lock)));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));
        Assert.That(second.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Saved>());
    }

    [Test]
    [Row("F36")]
    public void With_its_lock_file_gone_for_good_an_instance_stops_writing()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start();
        File.Delete(data.Lock);

        Assert.That(((SaveOutcome.Failed)storage.SaveTasks(Generation.Of(2))).Fault.Kind, Is.EqualTo(FaultKind.LockLost));
    }

    [Test]
    [Row("F36")]
    public void With_its_lock_file_gone_an_instance_takes_a_new_lock_when_the_user_saves()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start();
        File.Delete(data.Lock);

        Assert.That(storage.SaveTasks(Generation.Of(2), SaveConsent.Reopen), Is.InstanceOf<SaveOutcome.Saved>());

        Assert.That(storage.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.InUse>());
    }

    [Test]
    [Row("F36")]
    public void A_lock_that_another_instance_has_taken_comes_back_when_that_one_has_ended_and_the_user_saves()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var first = data.Start();
        File.Delete(data.Lock);
        var second = data.Start();

        Assert.That(first.SaveTasks(Generation.Of(2), SaveConsent.Reopen), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.InUse)));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));
        second.ShutdownStorage();
        Assert.That(first.SaveTasks(Generation.Of(2)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.InUse)));

        Assert.That(first.SaveTasks(Generation.Of(2), SaveConsent.Reopen), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
    }

    [Row("F37")]
    [TestCase("ENOLCK")]
    [TestCase("EOPNOTSUPP")]
    [TestCase("ENOSYS")]
    public void Where_there_are_no_locks_the_file_is_only_read(string error)
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1);

        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.Lock, "flock", error, "1+"), "init", "load", "save 2");

        Assert.That(answers, Is.EqualTo(new[] { "ReadOnly LocksUnsupported", "Loaded 1", "Refused ReadOnly" }));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));
    }

    [Test]
    [Row("F37")]
    public void Where_there_are_no_locks_the_file_is_written_if_the_user_insists()
    {
        Strace.Require();
        using var data = new DataDirectory();
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.Lock, "flock", "ENOLCK", "1+"), "--unlocked");

        Assert.That(driver.Ask("init"), Is.EqualTo("Ready"));
        Assert.That(driver.Ask("load"), Is.EqualTo("Loaded 0"));
        Assert.That(driver.Ask("save 1"), Is.EqualTo("ACK 1"));
    }

    [Test]
    [Row("F37")]
    public void A_user_who_insists_still_gets_a_lock_where_there_are_some()
    {
        using var data = new DataDirectory();
        var insisting = data.Options with { MayRunUnlocked = true };
        data.New(insisting).InitializeStorage();

        Assert.That(data.New(insisting).InitializeStorage(), Is.InstanceOf<InitializeOutcome.InUse>());
    }

    [Test]
    [Row("F38")]
    public void With_the_locks_of_the_runtime_switched_off_a_second_instance_is_still_refused()
    {
        using var data = new DataDirectory();
        string[] withoutLocks = ["env", "DOTNET_SYSTEM_IO_DISABLEFILELOCKING=1"];
        using var holder = new DriverProcess(data.Primary, withoutLocks);
        using var second = new DriverProcess(data.Primary, withoutLocks);

        Assert.That(holder.Ask("init"), Is.EqualTo("Ready"));
        Assert.That(second.Ask("init"), Is.EqualTo($"InUse {holder.Id}"));
    }

    [Test]
    [Row("F40")]
    [Row("F23")]
    public void A_lock_file_of_root_is_not_a_lock_that_is_held()
    {
        Requires.StartableByNobody(DriverProcess.Program);
        using var data = new DataDirectory();
        data.Save(1);
        data.GiveToNobody();
        Shell.Run("chown", "root", data.Lock);

        var answers = DriverProcess.Run(data.Primary, Shell.AsNobody, "init", "load");

        Assert.That(answers, Is.EqualTo(new[] { "Unavailable OwnedByRoot open tasks.json.lock", "Loaded 1" }));
    }

    [Test]
    public void An_instance_that_is_ready_stays_ready_when_it_is_initialized_again()
    {
        using var data = new DataDirectory();
        var storage = data.Start();

        Assert.That(storage.InitializeStorage(), Is.EqualTo(new InitializeOutcome.Ready(data.Primary)));
    }

    [Test]
    [Row("F41")]
    public void A_lock_whose_holder_cannot_be_told_is_still_held()
    {
        Requires.Tool("truncate");
        using var data = new DataDirectory();
        data.Start();
        Shell.Run("truncate", "--size=0", data.Lock);

        Assert.That(data.New().InitializeStorage(), Is.EqualTo(new InitializeOutcome.InUse(data.Primary, null)));
    }
}
