using Microsoft.Extensions.Logging.Abstractions;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

public sealed class SaveAndLoadTests
{
    [Test]
    public void What_was_saved_is_loaded()
    {
        using var directory = new TemporaryDirectory();
        var options = new StorageOptions(directory.File("data/tasks.json"));
        var store = new TodoStore(TimeProvider.System);
        store.Add(new TodoDraft { Title = "Buy milk", Tags = ["Home", "shop"], Due = new DueDate(new(2026, 12, 25)), ReminderBefore = TimeSpan.FromHours(1), Recurrence = Recurrence.Weekly, Priority = Priority.High, Description = "é日😀\nline <two>" });
        var persistence = new TodoPersistence(options, TimeProvider.System, NullLogger<TodoPersistence>.Instance);
        Assert.That(persistence.InitializeStorage(), Is.InstanceOf<InitializeOutcome.Ready>());
        Assert.That(persistence.LoadTasks(), Is.InstanceOf<LoadOutcome.Loaded>());
        Assert.That(persistence.SaveTasks(store.Snapshot), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(persistence.SaveTasks(store.Snapshot), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(persistence.ShutdownStorage().AllSaved);
        TestContext.Out.WriteLine(File.ReadAllText(options.TaskFile));
        TestContext.Out.WriteLine(string.Join("\n", Directory.GetFiles(directory.File("data"))));

        var again = new TodoPersistence(options, TimeProvider.System, NullLogger<TodoPersistence>.Instance);
        again.InitializeStorage();
        var loaded = again.LoadTasks();
        Assert.That(loaded.Tasks.Items, Is.EqualTo(store.Snapshot.Items));
        again.ShutdownStorage();
    }
}
