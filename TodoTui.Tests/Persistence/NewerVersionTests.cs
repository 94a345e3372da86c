using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>A file of a schema that this program does not know: shown as far as possible, never written, never "corrupt".</summary>
[Row("F51")]
public sealed class NewerVersionTests
{
    private static IEnumerable<TestCaseData> Files()
    {
        yield return new TestCaseData("""{ "version": "1.1", "tasks": [ { "id": 1, "title": "Buy milk" } ] }""", "1.1", 1);
        yield return new TestCaseData("""{ "version": "2", "tasks": [ { "id": 1, "title": "Buy milk" } ] }""", "2", 1);
        yield return new TestCaseData("""{ "version": "2.0-beta", "tasks": [] }""", "2.0-beta", 0);
        yield return new TestCaseData("""{ "tasks": [ { "id": 1, "title": "Buy milk" } ], "version": "2.0" }""", "2.0", 1);
        yield return new TestCaseData("""{ "version": "2.0", "tasks": { "1": { "title": "Buy milk" } } }""", "2.0", 0);
        yield return new TestCaseData("""{ "version": "2.0", "items": [] }""", "2.0", 0);
        yield return new TestCaseData("""{ "version": "2.0", "tasks": [ { "id": "a-1", "title": "Buy milk" } ] }""", "2.0", 0);
        yield return new TestCaseData("""{ "version": "2.0", "tasks": [ null ] }""", "2.0", 0);
        yield return new TestCaseData("""{ "version": "0.9", "tasks": [] }""", "0.9", 0);
        yield return new TestCaseData("""{ "version": "1.0.1", "tasks": [] }""", "1.0.1", 0);
    }

    [TestCaseSource(nameof(Files))]
    public void It_is_shown_and_neither_recovered_nor_written(string text, string version, int tasks)
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, text);
        var storage = data.Start();

        var loaded = (LoadOutcome.NewerVersion)storage.LoadTasks();

        Assert.That((loaded.Version, loaded.Tasks.Count), Is.EqualTo((version, tasks)));
        foreach (var consent in Enum.GetValues<SaveConsent>())
            Assert.That(storage.SaveTasks(Generation.Of(3), consent), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.ReadOnly)));
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo(text));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }

    [Test]
    public void A_backup_of_a_newer_version_is_not_recovered_from()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        File.WriteAllText(data.Backup, """{ "version": "2.0", "tasks": [] }""");

        Assert.That(data.Load(), Is.InstanceOf<LoadOutcome.NewerVersion>());
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));
    }

    [Test]
    public void A_file_of_a_newer_version_that_appears_while_running_is_kept()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start();
        File.WriteAllText(data.Primary, """{ "version": "2.0", "tasks": [] }""");

        var saved = (SaveOutcome.Saved)storage.SaveTasks(Generation.Of(2));

        Assert.That(File.ReadAllText(saved.ConflictKeptAs!), Does.Contain("2.0"));
    }
}
