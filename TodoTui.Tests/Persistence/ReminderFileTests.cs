using TodoTui.Core.Reminders;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>The file that keeps what became of the reminders, in real directories.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ReminderFileTests
{
    private static readonly ReminderLog Log = ReminderLog.Of(Some.Now,
    [
        new(new TodoId(1), Some.Moment("2026-11-23T11:00:00"), ReminderState.Fired, Some.Moment("2026-11-23T11:00:00")),
        new(new TodoId(2), Some.Moment("2026-11-23T10:00:00"), ReminderState.Snoozed, Some.Moment("2026-11-23T12:10:00")),
        new(new TodoId(3), Some.Moment("2026-11-22T10:00:00.1234567"), ReminderState.Dismissed, Some.Moment("2026-11-22T10:00:00.1234567")),
        new(new TodoId(9), Some.Moment("2026-11-21T10:00:00"), ReminderState.Missed, Some.Moment("2026-11-21T10:00:00")),
    ]);

    private readonly DataDirectory _data = new();

    private string ReminderPath => _data.File("tasks.json.reminders");

    [TearDown]
    public void Remove() => _data.Dispose();

    [Test]
    public void What_was_written_is_read_again()
    {
        Write(Log);

        var read = Load(out _);

        Assert.That(read.Watched, Is.EqualTo(Some.Now));
        Assert.That(read.Records, Is.EqualTo(Log.Records));
    }

    [Test]
    public void It_is_readable_and_private()
    {
        Write(ReminderLog.Of(Some.Now, Log.Records.Take(1)));

        Assert.That(File.ReadAllText(ReminderPath), Is.EqualTo(
            """
            {
              "version": "1.0",
              "watched": "2026-11-23T12:00:00",
              "reminders": [
                {
                  "id": 1,
                  "moment": "2026-11-23T11:00:00",
                  "state": "fired",
                  "at": "2026-11-23T11:00:00"
                }
              ]
            }

            """));
        if (OperatingSystem.IsLinux())
            Assert.That(File.GetUnixFileMode(ReminderPath), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public void Without_a_file_nobody_has_ever_watched()
    {
        Assert.That(Load(out _).Watched, Is.Null);
    }

    [Test]
    public void What_may_wait_is_written_at_the_end()
    {
        var storage = _data.Start();
        storage.Reminders.Load(Some.Now);

        storage.Reminders.Hold(Log);
        Assert.That(File.Exists(ReminderPath), Is.False);
        storage.ShutdownStorage();

        Assert.That(Load(out _).Records, Is.EqualTo(Log.Records));
    }

    private static readonly string[] NoLogs =
    [
        "", "null", "[]", "{}", "torn", """{ "version": "1.0" }""",
        """{ "version": "1.0", "watched": null, "reminders": null }""",
        """{ "version": "1.0", "watched": "soon", "reminders": [] }""",
        """{ "version": "1.0", "watched": 5, "reminders": [] }""",
        """{ "version": "1.0", "watched": null, "reminders": [ null ] }""",
        """{ "version": "1.0", "watched": null, "reminders": [ { "id": 0, "moment": "2026-11-23", "state": "fired", "at": "2026-11-23" } ] }""",
        """{ "version": "1.0", "watched": null, "reminders": [ { "id": 1, "moment": "2026-11-23", "state": "gone", "at": "2026-11-23" } ] }""",
        """{ "version": "1.0", "watched": null, "reminders": [ { "id": 1, "moment": null, "state": "fired", "at": "2026-11-23" } ] }""",
        """{ "version": "1.0", "watched": null, "reminders": [ { "id": 1, "moment": "2026-11-23", "state": "fired", "at": "2026-11-23" }, { "id": 1, "moment": "2026-11-23", "state": "fired", "at": "2026-11-23" } ] }""",
    ];

    [TestCaseSource(nameof(NoLogs))]
    public void What_is_no_such_file_is_kept_aside_and_a_new_one_begun(string content)
    {
        _data.Keep("milk");
        File.WriteAllText(ReminderPath, content);

        Assert.That(Load(out var logger).Watched, Is.EqualTo(Some.Now));
        Assert.That(logger.Single(207).Text, Does.StartWith($"The reminder file {ReminderPath} is corrupt"));
        Assert.That(File.ReadAllText(ReminderPath + ".corrupted"), Is.EqualTo(content));

        Write(Log);
        Assert.That(Load(out _).Records, Is.EqualTo(Log.Records));
    }

    [Test]
    public void One_of_a_newer_version_is_left_as_it_is()
    {
        const string newer = """{ "version": "2.0", "alarms": [] }""";
        _data.Keep("milk");
        File.WriteAllText(ReminderPath, newer);

        Write(Log);

        Assert.That(Load(out var logger).Watched, Is.EqualTo(Some.Now));
        Assert.That(logger.Single(209).Text, Does.Contain("has version 2.0"));
        Assert.That(File.ReadAllText(ReminderPath), Is.EqualTo(newer));
    }

    [Test]
    public void Whoever_only_looks_reads_and_writes_none()
    {
        Write(Log);
        var before = File.ReadAllText(ReminderPath);
        var storage = _data.New(_data.Options with { IsReadOnly = true });
        storage.InitializeStorage();
        storage.LoadTasks();

        Assert.That(storage.Reminders.Load(Some.Now).Records, Is.Empty);
        storage.Reminders.Post(ReminderLog.Empty);
        storage.ShutdownStorage();

        Assert.That(File.ReadAllText(ReminderPath), Is.EqualTo(before));
    }

    [Test]
    public void Without_the_lock_nothing_is_written()
    {
        Requires.Linux();
        var storage = _data.Start();
        storage.Reminders.Load(Some.Now);
        File.Delete(_data.Lock);

        storage.Reminders.Post(Log);
        storage.ShutdownStorage();

        Assert.That(File.Exists(ReminderPath), Is.False);
    }

    [Test]
    public void What_an_interrupted_write_left_is_removed_at_the_next_start()
    {
        _data.Keep("milk");
        File.WriteAllText(ReminderPath + ".tmp", "half");

        _data.Load();

        Assert.That(File.Exists(ReminderPath + ".tmp"), Is.False);
    }

    private void Write(ReminderLog log)
    {
        var storage = _data.Start();
        storage.Reminders.Load(Some.Now);
        storage.Reminders.Post(log);
        storage.ShutdownStorage();
    }

    private ReminderLog Load(out CollectingLogger logger)
    {
        logger = new CollectingLogger();
        var storage = _data.Start(logger);
        var log = storage.Reminders.Load(Some.Now);
        storage.ShutdownStorage();
        return log;
    }
}
