using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Neither the task file nor the backup can be understood.</summary>
[Row("F29")]
public sealed class NothingReadableTests
{
    [Test]
    public void Both_files_are_left_and_both_causes_are_told()
    {
        using var data = DamagedTwice();

        var loaded = (LoadOutcome.NothingReadable)data.Load();

        Assert.That(loaded.Tasks, Is.SameAs(TodoSnapshot.Empty));
        Assert.That((loaded.Primary?.Path, loaded.Backup?.Path), Is.EqualTo((data.Primary, data.Backup)));
        AssertLeft(data);
    }

    [Test]
    public void Nothing_is_saved_until_the_user_says_so()
    {
        using var data = DamagedTwice();
        var storage = data.Start();

        Assert.That(storage.SaveTasks(Generation.Of(1)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.NeedsConsent)));
        AssertLeft(data);
    }

    [Test]
    public void Starting_over_keeps_both_files_under_other_names()
    {
        using var data = DamagedTwice();
        var storage = data.Start();

        Assert.That(storage.SaveTasks(Generation.Of(1), SaveConsent.StartOver), Is.InstanceOf<SaveOutcome.Saved>());

        Assert.That(File.ReadAllText(data.Corrupted), Is.EqualTo("torn"));
        Assert.That(File.ReadAllText(data.Corrupted + ".1"), Is.EqualTo("torn too"));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.corrupted", "tasks.json.corrupted.1" }));
        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    public void A_damaged_file_without_a_backup_needs_consent()
    {
        using var data = new DataDirectory();
        data.Save(1);
        File.WriteAllText(data.Primary, "torn");

        Assert.That(data.Load(), Is.InstanceOf<LoadOutcome.NothingReadable>().With.Property("Backup").Null);
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));
    }

    [Test]
    public void A_missing_file_with_a_damaged_backup_needs_consent()
    {
        using var data = DamagedTwice();
        File.Delete(data.Primary);
        var storage = data.Start();

        Assert.That(storage.LoadTasks(), Is.InstanceOf<LoadOutcome.NothingReadable>().With.Property("Primary").Null);
        Assert.That(storage.SaveTasks(Generation.Of(1), SaveConsent.StartOver), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(File.ReadAllText(data.Corrupted), Is.EqualTo("torn too"));
    }

    [Test]
    public void A_file_mended_by_hand_is_loaded_again()
    {
        using var data = DamagedTwice();
        using var mended = new DataDirectory();
        mended.Save(5);
        var storage = data.Start();
        File.Copy(mended.Primary, data.Primary, overwrite: true);

        Assert.That(Generation.NumberOf(storage.LoadTasks().Tasks), Is.EqualTo(5));
        Assert.That(storage.SaveTasks(Generation.Of(6)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(5));
    }

    [Test]
    public void Consent_is_no_leave_to_write_over_what_can_be_read()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);

        data.Start().SaveTasks(Generation.Of(3), SaveConsent.StartOver);

        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(2));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }

    private static DataDirectory DamagedTwice()
    {
        var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        File.WriteAllText(data.Backup, "torn too");
        return data;
    }

    private static void AssertLeft(DataDirectory data)
    {
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));
        Assert.That(File.ReadAllText(data.Backup), Is.EqualTo("torn too"));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }
}
