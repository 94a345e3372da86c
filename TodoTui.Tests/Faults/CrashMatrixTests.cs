using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>
/// The driver is killed in place of each of its calls to the system; by default of those that change the disk, in a
/// full run of all. Whatever the moment, the next start finds what was acknowledged last, or what was being saved.
/// </summary>
[Row("F01")]
[Parallelizable(ParallelScope.All)]
public sealed class CrashMatrixTests
{
    [SetUp]
    public void RequireStrace() => Strace.Require();

    [Test]
    [Row("F06")]
    public void Killed_anywhere_in_a_first_save_the_start_finds_nothing_or_all_of_it() =>
        KillEverywhere(prepare: _ => { }, before: 0, saved: 1);

    [Test]
    public void Killed_anywhere_in_a_save_the_start_finds_the_old_or_the_new_tasks() =>
        KillEverywhere(prepare: data => data.Save(1, 2), before: 2, saved: 3);

    [Test]
    [Row("F09")]
    public void Killed_anywhere_in_a_save_after_a_crash_between_the_renames_nothing_is_lost() =>
        KillEverywhere(prepare: ShareInode, before: 2, saved: 3);

    [Test]
    [Row("F08")]
    public void Killed_anywhere_in_a_recovery_the_next_start_ends_in_the_same_state() =>
        KillEverywhere(prepare: Corrupt, before: 1, saved: 3);

    private static void Corrupt(DataDirectory data)
    {
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
    }

    // The state between the backup's rename and the task file's: one file under both names.
    private static void ShareInode(DataDirectory data)
    {
        data.Save(1, 2);
        File.Delete(data.Backup);
        Shell.Run("ln", data.Primary, data.Backup);
        Shell.Run("ln", data.Primary, data.BackupTemporary);
    }

    private static void KillEverywhere(Action<DataDirectory> prepare, int before, int saved)
    {
        string[] commands = ["init", "load", $"save {saved}"];
        using var traced = new DataDirectory();
        prepare(traced);
        var calls = Strace.Calls(traced, commands);

        foreach (var call in calls.Where(call => Requires.IsFullRun || call.IsChange))
        {
            using var data = new DataDirectory();
            prepare(data);
            var answers = DriverProcess.Run(data.Primary, Strace.Killing(data, call), commands);
            Assert.That(answers, Has.Length.LessThan(commands.Length), $"the process was not killed at {call}");
            AssertNothingIsLost(data, before, saved, call);
        }
    }

    // The driver was killed before it could acknowledge its only save.
    private static void AssertNothingIsLost(DataDirectory data, int before, int saved, SystemCall killedAt)
    {
        if (before > 0)
            Assert.That(DataDirectory.GenerationIn(data.Backup), Is.InRange(1, before), $"backup after {killedAt}");

        var found = Generation.NumberOf(data.Load().Tasks);
        Assert.That(found, Is.EqualTo(before).Or.EqualTo(saved), $"first start after {killedAt}");
        Assert.That(data.Names.Where(name => name.EndsWith(".tmp", StringComparison.Ordinal)), Is.Empty, $"left after {killedAt}");

        var again = data.Load();
        Assert.That(again, Is.InstanceOf<LoadOutcome.Loaded>(), $"second start after {killedAt}");
        Assert.That(Generation.NumberOf(again.Tasks), Is.EqualTo(found), $"second start after {killedAt}");
        data.Save(9);
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(9), $"save after {killedAt}");
    }
}
