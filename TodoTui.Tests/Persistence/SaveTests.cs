using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

public sealed class SaveTests
{
    [Test]
    public void What_was_saved_is_loaded()
    {
        using var data = new DataDirectory();
        var store = new TodoStore(TimeProvider.System);
        store.Add(new TodoDraft { Title = "Buy milk", Description = "é日😀\nline <two>", Priority = Priority.High, Tags = ["Home", "shop"] });
        store.Add(new TodoDraft { Title = "Pay", Due = new DueDate(new(2026, 12, 25), new(17, 0)), ReminderBefore = TimeSpan.FromMinutes(90), Recurrence = Recurrence.Weekly });
        store.Complete(new TodoId(1));
        var storage = data.Start();

        Assert.That(storage.SaveTasks(store.Snapshot), Is.InstanceOf<SaveOutcome.Saved>());
        storage.ShutdownStorage();

        Assert.That(data.Load().Tasks.Items, Is.EqualTo(store.Snapshot.Items));
    }

    [Test]
    [Row("F54")]
    public void Half_a_character_that_is_typed_is_the_same_in_memory_and_on_the_disk()
    {
        using var data = new DataDirectory();
        var half = new string('\uD83D', 1);
        var store = new TodoStore(TimeProvider.System);
        store.Add(new TodoDraft { Title = "a" + half, Description = half + "b", Tags = ["c" + half] });
        var storage = data.Start();

        storage.SaveTasks(store.Snapshot);
        storage.ShutdownStorage();

        Assert.That(data.Load().Tasks.Items, Is.EqualTo(store.Snapshot.Items));
        Assert.That(store.Snapshot.Items.Single().Title, Is.EqualTo("a\uFFFD"));
    }

    [Test]
    public void Before_the_first_save_there_are_no_tasks_and_no_remarks()
    {
        using var data = new DataDirectory();

        Assert.That(data.Load(), Is.EqualTo(new LoadOutcome.Loaded(TodoSnapshot.Empty, [])));
        Assert.That(data.Names, Is.Empty);
    }

    [Test]
    public void Each_save_keeps_the_one_before_as_the_backup()
    {
        using var data = new DataDirectory();
        var storage = data.Start();

        storage.SaveTasks(Generation.Of(1));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json" }));
        storage.SaveTasks(Generation.Of(2));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
        storage.SaveTasks(Generation.Of(3));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(2));
    }

    [Test]
    public void A_save_says_when_it_ended()
    {
        using var data = new DataDirectory();

        var saved = data.Start().SaveTasks(Generation.Of(1));

        Assert.That(saved, Is.EqualTo(new SaveOutcome.Saved(new LocalDateTime(new DateTime(2000, 1, 1)), null)));
    }

    [Test]
    public void A_file_that_was_never_read_is_never_replaced()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.New();
        storage.InitializeStorage();

        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.NeverRead)));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));
    }

    [Test]
    public void A_save_without_initialization_initializes()
    {
        using var data = new DataDirectory();

        Assert.That(data.New().SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.InUse>());
    }

    [Test]
    public void A_save_that_finds_another_instance_is_refused()
    {
        using var data = new DataDirectory();
        data.Start();

        Assert.That(data.New().SaveTasks(Generation.Of(1)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.InUse)));
    }

    [Test]
    public void Asked_to_look_only_the_storage_takes_no_lock_and_writes_nothing()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var reader = data.New(data.Options with { IsReadOnly = true });

        Assert.That(reader.InitializeStorage(), Is.EqualTo(new InitializeOutcome.ReadOnly(data.Primary, ReadOnlyReason.Asked)));
        Assert.That(Generation.NumberOf(reader.LoadTasks().Tasks), Is.EqualTo(2));
        Assert.That(reader.SaveTasks(Generation.Of(3)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.ReadOnly)));
        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.Ready>());
    }

    [Test]
    public void A_save_to_a_storage_that_only_looks_and_was_not_even_initialized_is_refused()
    {
        using var data = new DataDirectory();

        var saved = data.New(data.Options with { IsReadOnly = true }).SaveTasks(Generation.Of(1));

        Assert.That(saved, Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.ReadOnly)));
        Assert.That(Directory.Exists(data.Path), Is.False);
    }

    [Test]
    public void Tasks_loaded_without_a_lock_are_not_repaired()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");

        Assert.That(data.New().LoadTasks(), Is.InstanceOf<LoadOutcome.Recovered>());

        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));
    }

    [Test]
    public void Looking_only_does_not_make_the_directory()
    {
        using var data = new DataDirectory();
        var reader = data.New(data.Options with { IsReadOnly = true });

        reader.InitializeStorage();
        reader.LoadTasks();
        Assert.That(reader.SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Refused>());

        Assert.That(Directory.Exists(data.Path), Is.False);
    }

    [Test]
    public void A_directory_that_is_a_file_is_told()
    {
        using var data = new DataDirectory();
        File.WriteAllText(data.Path, "");

        var unavailable = (InitializeOutcome.Unavailable)data.New().InitializeStorage();

        Assert.That((unavailable.Fault.Operation, unavailable.Fault.Path), Is.EqualTo(("create", data.Path)));
    }
}
