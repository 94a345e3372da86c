using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Whether a save would bring in what another program has written.</summary>
[Row("F30")]
public sealed class ChangedOutsideTests
{
    [Test]
    public void Only_what_another_program_wrote_is_a_change_from_outside()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.New();
        Assert.That(storage.IsChangedOutside, Is.False, "before the start");
        storage.InitializeStorage();
        storage.LoadTasks();
        Assert.That(storage.IsChangedOutside, Is.False, "after loading");
        storage.SaveTasks(Generation.Of(2));
        Assert.That(storage.IsChangedOutside, Is.False, "after a save of ours");

        WriteOutside(data);
        Assert.That(storage.IsChangedOutside, "after a change");
        storage.SaveTasks(Generation.Of(2));
        Assert.That(storage.IsChangedOutside, Is.False, "after the save that brought it in");

        File.Delete(data.Primary);
        Assert.That(storage.IsChangedOutside, Is.False, "without a file");
    }

    [Test]
    public void Where_nothing_may_be_saved_nothing_can_be_brought_in()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var reader = data.New(data.Options with { IsReadOnly = true });
        reader.InitializeStorage();
        reader.LoadTasks();
        WriteOutside(data);

        Assert.That(reader.IsChangedOutside, Is.False);
    }

    [Test]
    public void During_a_save_nobody_waits_for_the_answer()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var answers = new List<bool>();
        TodoPersistence? storage = null;
        storage = data.New(logger: new CallingLogger(() => answers.Add(Task.Run(() => storage!.IsChangedOutside).GetAwaiter().GetResult())));
        storage.InitializeStorage();
        storage.LoadTasks();
        answers.Clear();
        WriteOutside(data);

        storage.SaveTasks(Generation.Of(2));

        Assert.That(answers, Is.Not.Empty.And.All.False);
    }

    private static void WriteOutside(DataDirectory data)
    {
        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary) + "\n");
        File.SetLastWriteTimeUtc(data.Primary, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    /// <summary>Calls in the middle of each operation that logs.</summary>
    private sealed class CallingLogger(Action call) : ILogger<TodoPersistence>
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => call();
    }
}
