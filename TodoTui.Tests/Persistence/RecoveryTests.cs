using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

public sealed class RecoveryTests
{
    private static IEnumerable<TestCaseData> Damages()
    {
        yield return Damage("F05", "empty", _ => []);
        yield return Damage("F07", "nothing but NUL", bytes => new byte[bytes.Length]);
        yield return Damage("F07", "NUL tail of a page", bytes => [.. bytes[..^4096], .. new byte[4096]]);
        yield return Damage("F07", "NUL appended", bytes => [.. bytes, 0]);
        yield return Damage("F07", "NUL in the middle", bytes => [.. bytes[..4096], .. new byte[512], .. bytes[4608..]]);
        yield return Damage("F07", "garbage appended", bytes => [.. bytes, .. "}"u8]);
        yield return Damage("F07", "its own head appended", bytes => [.. bytes, .. bytes[..512]]);
        yield return Damage("F07", "head lost", bytes => bytes[512..]);
        yield return Damage("F46", "broken by hand", bytes => [.. "{ \"version\": \"1.0\", \"tasks\": [ oops ] }"u8]);
        foreach (var length in new[] { 1, 511, 512, 4096, 8192, 65536, 131072 })
            yield return Damage("F07", $"cut at {length}", bytes => bytes[..length]);
    }

    [TestCaseSource(nameof(Damages))]
    public void A_damaged_file_is_kept_and_the_backup_takes_its_place(Func<byte[], byte[]> damage)
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var damaged = damage(File.ReadAllBytes(data.Primary));
        File.WriteAllBytes(data.Primary, damaged);

        var recovered = (LoadOutcome.Recovered)data.Load();

        Assert.That(Generation.NumberOf(recovered.Tasks), Is.EqualTo(1));
        Assert.That(recovered.Corruption?.Path, Is.EqualTo(data.Primary));
        Assert.That((recovered.KeptAs, recovered.Fault), Is.EqualTo((data.Corrupted, default(StorageFault))));
        Assert.That(File.ReadAllBytes(data.Corrupted), Is.EqualTo(damaged));
        Assert.That(File.ReadAllBytes(data.Primary), Is.EqualTo(File.ReadAllBytes(data.Backup)));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup", "tasks.json.corrupted" }));
        Assert.That(data.Load(), Is.InstanceOf<LoadOutcome.Loaded>());
    }

    [Test]
    [Row("F07")]
    public void A_file_cut_at_any_byte_is_damaged()
    {
        using var data = new DataDirectory();
        data.Start().SaveTasks(TodoSnapshot.From([.. Generation.Of(1).Items.Take(1)]));
        var bytes = File.ReadAllBytes(data.Primary);

        // The last byte is the line feed at the end, which says nothing.
        var readable = Enumerable.Range(0, bytes.Length - 1).Where(length => IsReadable(data.File("cut"), bytes[..length]));

        Assert.That(readable, Is.Empty);
    }

    [Test]
    [Row("F46")]
    public void A_file_broken_by_hand_says_where()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "{\n  \"version\": \"1.0\",\n  \"tasks\": [ oops ]\n}\n");

        var corruption = ((LoadOutcome.Recovered)data.Load()).Corruption!;

        Assert.That((corruption.Line, corruption.Column), Is.EqualTo((3L, 14L)));
        Assert.That(corruption.Message, Does.Contain("'o'").And.Not.Contain("LineNumber"));
    }

    [Test]
    [Row("F27")]
    public void A_second_damaged_file_does_not_replace_the_first()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);

        foreach (var damage in new[] { "first", "second", "third" })
        {
            File.WriteAllText(data.Primary, damage);
            data.Load();
        }

        Assert.That(File.ReadAllText(data.Corrupted), Is.EqualTo("first"));
        Assert.That(File.ReadAllText(data.Corrupted + ".1"), Is.EqualTo("second"));
        Assert.That(File.ReadAllText(data.Corrupted + ".2"), Is.EqualTo("third"));
    }

    [Test]
    [Row("F27")]
    public void Of_many_damaged_files_the_newest_ten_stay()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Corrupted + "-by-hand", "not ours");

        for (var number = 0; number < 13; number++)
        {
            File.WriteAllText(data.Primary, $"damage {number}");
            data.Load();
        }

        string[] kept = [.. data.Names.Where(name => name.Contains("corrupted.")).Select(name => File.ReadAllText(data.File(name))).Order()];
        Assert.That(kept, Is.EqualTo(Enumerable.Range(3, 10).Select(number => $"damage {number}").Order()));
        Assert.That(File.Exists(data.Corrupted + "-by-hand"));
    }

    [Test]
    [Row("F27")]
    public void A_damaged_file_is_kept_where_the_path_is_written_with_double_slashes()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Corrupted, "older");
        File.WriteAllText(data.Primary, "torn");
        var storage = data.New(new StorageOptions(data.Path + "//tasks.json"));
        storage.InitializeStorage();

        var recovered = (LoadOutcome.Recovered)storage.LoadTasks();

        Assert.That(recovered.Fault, Is.Null);
        Assert.That(recovered.KeptAs, Does.EndWith("tasks.json.corrupted.1"));
        Assert.That(File.ReadAllText(data.Corrupted), Is.EqualTo("older"));
    }

    [Test]
    [Row("F28")]
    public void A_missing_file_comes_back_from_the_backup_and_the_user_is_told()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Delete(data.Primary);

        var recovered = (LoadOutcome.Recovered)data.Load();

        Assert.That(Generation.NumberOf(recovered.Tasks), Is.EqualTo(1));
        Assert.That((recovered.Corruption, recovered.KeptAs, recovered.Fault), Is.EqualTo((default(FileCorruption), default(string), default(StorageFault))));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    [Row("F28")]
    public void After_a_recovery_saves_go_on_and_keep_a_backup()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Delete(data.Primary);

        data.Save(3, 4);

        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(4));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(3));
    }

    [Test]
    [Row("F08")]
    public void A_recovery_that_ended_between_its_renames_is_made_once_more()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Move(data.Primary, data.Corrupted);
        File.Copy(data.Backup, data.Temporary);

        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.EqualTo(1));
        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.EqualTo(1));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup", "tasks.json.corrupted" }));
    }

    private static TestCaseData Damage(string row, string name, Func<byte[], byte[]> damage) =>
        new TestCaseData(damage).SetArgDisplayNames(name).SetProperty("Row", row);

    private static bool IsReadable(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        return TaskFileReader.Read(path) is FileRead.Content { Result: not Core.Persistence.Document.ReadResult.Corrupt };
    }
}
