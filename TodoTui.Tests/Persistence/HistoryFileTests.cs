using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Persistence.Document;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>The file that makes undo survive a restart, in real directories.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class HistoryFileTests
{
    private readonly DataDirectory _data = new();

    private string HistoryPath => _data.File("tasks.json.history");

    [TearDown]
    public void Remove() => _data.Dispose();

    [Test]
    public void What_was_done_and_undone_can_be_undone_and_redone_after_a_restart()
    {
        using (var run = Run())
        {
            run.Store.Add(Some.Draft("milk"));
            run.Store.Add(Some.Draft("bread"));
            run.Store.Delete(TodoId.First);
            run.Store.Complete(new TodoId(2));
            run.Store.Undo();
        }

        using var later = Run();

        Assert.That((later.Store.UndoLabel, later.Store.RedoLabel), Is.EqualTo(("delete \"milk\"", "complete \"bread\"")));
        later.Store.Undo();
        Assert.That(later.Titles, Is.EqualTo("milk bread"));
        later.Store.GoTo(0);
        Assert.That(later.Titles, Is.Empty);
    }

    [Test]
    public void Every_value_and_spelling_of_a_task_survives()
    {
        const string tasks = """
            { "version": "1.0", "tasks": [
              { "id": 1, "title": "  ", "status": "started", "priority": "urgent", "created_date": "2026-11-24", "due_date": "2026-02-30", "reminder_offset": 1e0, "x": { "deep": [ 1.50, "é\u0001😀" ] } },
              { "id": 7, "title": "all", "description": "two\nlines", "status": "complete", "priority": "LOW", "tags": ["a b", "\"q\""], "created_date": "2026-11-03T09:12:44.1205131", "due_date": "2026-11-24T17:00:00+01:00", "recurrence": "BIWEEKLY", "completed_date": "2026-11-24T07:55:12.004310", "reminder_offset": 0.25, "a_null": null }
            ] }
            """;
        Directory.CreateDirectory(_data.Path);
        File.WriteAllText(_data.Primary, tasks);
        EditHistory written;
        using (var run = Run())
        {
            run.Store.Delete(Some.Ids(1, 7));
            run.Store.Undo();
            run.Store.Update(new TodoId(7), TodoDraft.Of(run.Store.Get(new TodoId(7))!) with { Description = "other" });
            run.Store.Delete(Some.Ids(7));
            run.Store.Undo();
            written = run.Store.History;
        }

        using var later = Run();

        Assert.That(later.Store.History, Is.EqualTo(written));
        Assert.That(later.Outcome, Is.EqualTo(new HistoryOutcome.Restored(written, 0)));
    }

    [Test]
    public void A_value_as_deep_as_the_task_file_allows_survives()
    {
        Directory.CreateDirectory(_data.Path);
        File.WriteAllText(_data.Primary, Documents.Of(Documents.Task($"\"x\": {new string('[', 61)}{new string(']', 61)}")));
        using (var run = Run())
            run.Store.Delete(TodoId.First);

        using var later = Run();

        Assert.That(later.Store.Undo()?.Label, Is.EqualTo("delete \"Buy milk\""));
    }

    [Test]
    public void It_is_readable_private_and_all_there_is_beside_the_tasks()
    {
        using (var run = Run())
        {
            run.Store.Add(Some.Draft("milk"));
            run.Store.Undo();
        }

        Assert.That(_data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.history" }).Or.EqualTo(new[] { "tasks.json", "tasks.json.backup", "tasks.json.history" }));
        Assert.That(File.ReadAllText(HistoryPath), Does.StartWith(
            """
            {
              "version": "1.0",
              "undone": 1,
              "edits": [
                {
                  "at": "2026-11-23T12:00:00",
                  "label": "add \"milk\"",
                  "before": [],
                  "after": [
                    {
                      "id": 1,
                      "title": "milk",
            """).And.EndWith("}\n"));
        if (OperatingSystem.IsLinux())
            Assert.That(File.GetUnixFileMode(HistoryPath), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public void Behind_a_link_it_stands_beside_the_task_file_itself()
    {
        Requires.Linux();
        Directory.CreateDirectory(_data.File("real"));
        File.CreateSymbolicLink(_data.Primary, _data.File("real/list.json"));

        using (var run = Run())
            run.Store.Add(Some.Draft("milk"));

        Assert.That(File.Exists(_data.File("real/list.json.history")));
        Assert.That(File.Exists(HistoryPath), Is.False);
    }

    [Test]
    public void What_someone_else_changed_meanwhile_is_left_out_and_logged()
    {
        using (var run = Run())
        {
            run.Store.Add(Some.Draft("milk"));
            run.Store.Add(Some.Draft("bread"));
        }

        File.WriteAllText(_data.Primary, File.ReadAllText(_data.Primary).Replace("\"bread\"", "\"brown bread\"", StringComparison.Ordinal));
        using var later = Run();

        Assert.That(later.Outcome, Is.EqualTo(new HistoryOutcome.Restored(EditHistory.Empty, 2)));
        Assert.That(later.Logger.Single(206).Text, Is.EqualTo($"2 changes in the history {HistoryPath} do not fit the tasks; left out"));
    }

    private static readonly string[] NoHistories =
    [
        "", "null", "[]", "{}", "torn", "{ \"version\": \"1.0\" }", "{ \"version\": \"1.0\", \"undone\": 0, \"edits\": null }",
        """{ "version": "1.0", "undone": 1, "edits": [] }""",
        """{ "version": "1.0", "undone": -1, "edits": [] }""",
        """{ "version": "1.0", "undone": 0, "edits": [ null ] }""",
        """{ "version": "1.0", "undone": 0, "edits": [ { "at": "yesterday", "label": "", "before": [], "after": [] } ] }""",
        """{ "version": "1.0", "undone": 0, "edits": [ { "at": "2026-11-23", "label": null, "before": [], "after": [] } ] }""",
        """{ "version": "1.0", "undone": 0, "edits": [ { "at": "2026-11-23", "label": "", "before": [ null ], "after": [] } ] }""",
        """{ "version": "1.0", "undone": 0, "edits": [ { "at": "2026-11-23", "label": "", "before": [ { "id": 0, "title": "a" } ], "after": [] } ] }""",
        """{ "version": "1.0", "undone": 0, "edits": [ { "at": "2026-11-23", "label": "", "before": [ { "id": 1, "title": "a" }, { "id": 1, "title": "b" } ], "after": [] } ] }""",
    ];

    [TestCaseSource(nameof(NoHistories))]
    public void What_is_no_history_is_kept_aside_and_a_new_one_begun(string content)
    {
        _data.Keep("milk");
        File.WriteAllText(HistoryPath, content);

        using (var run = Run())
        {
            Assert.That(run.Outcome, Is.InstanceOf<HistoryOutcome.Corrupt>());
            Assert.That(run.Logger.Single(207).Text, Does.Contain("kept as"));
            run.Store.Add(Some.Draft("bread"));
        }

        Assert.That(File.ReadAllText(HistoryPath + ".corrupted"), Is.EqualTo(content));
        using var later = Run();
        Assert.That(later.Store.UndoLabel, Is.EqualTo("add \"bread\""));
    }

    [Test]
    public void A_history_cut_at_any_byte_costs_no_task_and_restores_nothing_false()
    {
        using (var run = Run())
            run.Store.Add(Some.Draft("milk"));
        var whole = File.ReadAllBytes(HistoryPath);

        for (var length = 0; length < whole.Length - 2; length += 7)
        {
            File.WriteAllBytes(HistoryPath, whole[..length]);
            using var later = Run();
            Assert.That((later.Outcome is HistoryOutcome.Corrupt, later.Store.UndoLabel, later.Titles), Is.EqualTo((true, (string?)null, "milk")));
        }
    }

    [Test]
    public void A_history_of_a_newer_version_is_left_as_it_is()
    {
        const string newer = """{ "version": "2.0", "changes": [] }""";
        _data.Keep("milk");
        File.WriteAllText(HistoryPath, newer);

        using (var run = Run())
        {
            Assert.That(run.Outcome, Is.EqualTo(new HistoryOutcome.NewerVersion(HistoryPath, "2.0")));
            run.Store.Add(Some.Draft("bread"));
        }

        Assert.That(File.ReadAllText(HistoryPath), Is.EqualTo(newer));
    }

    [Test]
    public void A_history_that_cannot_be_read_is_left_as_it_is()
    {
        _data.Keep("milk");
        Directory.CreateDirectory(HistoryPath);

        using (var run = Run())
        {
            Assert.That(run.Outcome, Is.InstanceOf<HistoryOutcome.Unreadable>());
            run.Store.Add(Some.Draft("bread"));
        }

        Assert.That(Directory.Exists(HistoryPath));
    }

    [Test]
    public void Long_notes_that_are_edited_often_push_the_oldest_edits_out()
    {
        const int Bound = 8 * 1024 * 1024;
        using (var run = Run())
        {
            run.Store.Add(Some.Draft("milk"));
            for (var number = 0; number < 30; number++)
                run.Store.Update(TodoId.First, Some.Draft() with { Description = number + new string('x', 500_000) });
        }

        Assert.That(new FileInfo(HistoryPath).Length, Is.InRange(Bound - 1_100_000, Bound));
        using var later = Run();
        Assert.That(later.Store.History.Count, Is.EqualTo(8));
        later.Store.GoTo(0);
        Assert.That(later.Store.Get(TodoId.First)?.Description, Does.StartWith("21xx"));
    }

    [Test]
    public void An_edit_larger_than_the_bound_is_not_kept_and_nothing_before_it()
    {
        using (var run = Run())
        {
            run.Store.Add(Some.Draft("milk"));
            run.Store.Update(TodoId.First, Some.Draft() with { Description = new string('x', 9_000_000) });
            run.Store.Add(Some.Draft("bread"));
        }

        using var later = Run();

        Assert.That(later.Store.History.Done.Select(edit => edit.Label), Is.EqualTo(new[] { "add \"bread\"" }));
    }

    [Test]
    public void Nothing_is_written_before_the_history_of_earlier_runs_is_read()
    {
        using (var run = Run())
            run.Store.Add(Some.Draft("milk"));
        var before = File.ReadAllText(HistoryPath);
        var storage = _data.Start();

        storage.History.Post(EditHistory.Empty);
        storage.ShutdownStorage();

        Assert.That(File.ReadAllText(HistoryPath), Is.EqualTo(before));
    }

    [Test]
    public void Whoever_only_looks_reads_and_writes_no_history()
    {
        using (var run = Run())
            run.Store.Add(Some.Draft("milk"));
        var before = File.ReadAllText(HistoryPath);
        var storage = _data.New(_data.Options with { IsReadOnly = true });
        storage.InitializeStorage();

        Assert.That(storage.History.Load(storage.LoadTasks().Tasks), Is.EqualTo(new HistoryOutcome.None()));
        storage.History.Post(EditHistory.Empty);
        storage.ShutdownStorage();

        Assert.That(File.ReadAllText(HistoryPath), Is.EqualTo(before));
    }

    [Test]
    public void Over_tasks_that_could_not_be_understood_the_history_is_not_touched()
    {
        using (var run = Run())
            run.Store.Add(Some.Draft("milk"));
        var before = File.ReadAllText(HistoryPath);
        File.WriteAllText(_data.Primary, "torn");
        File.Delete(_data.Backup);

        using (var run = Run())
        {
            Assert.That(run.Outcome, Is.EqualTo(new HistoryOutcome.None()));
            run.Store.Add(Some.Draft("bread"));
        }

        Assert.That(File.ReadAllText(HistoryPath), Is.EqualTo(before));
    }

    [Test]
    public void Without_the_lock_nothing_is_written()
    {
        Requires.Linux();
        using (var run = Run())
        {
            run.Store.Add(Some.Draft("milk"));
            run.Storage.Saver.Drain(TimeSpan.FromSeconds(30));
            File.Delete(_data.Lock);
            run.Store.Add(Some.Draft("bread"));
        }

        Assert.That(!File.Exists(HistoryPath) || !File.ReadAllText(HistoryPath).Contains("bread", StringComparison.Ordinal));
    }

    [Test]
    public void Where_it_cannot_be_written_the_tasks_are_and_it_is_logged_once()
    {
        using var run = Run();
        Directory.CreateDirectory(HistoryPath + ".tmp");

        foreach (var title in new[] { "milk", "bread", "tea" })
        {
            run.Store.Add(Some.Draft(title));
            run.Settle();
        }

        Assert.That(run.Logger.Single(308).Text, Does.Contain(HistoryPath + ".tmp"));
        Assert.That(Documents.Valid(File.ReadAllBytes(_data.Primary)).Tasks.Count, Is.EqualTo(3));

        Directory.Delete(HistoryPath + ".tmp");
        run.Settle();
        Assert.That(File.ReadAllText(HistoryPath), Does.Contain("tea"));
    }

    [Test]
    public void On_a_disk_without_room_for_both_the_old_history_stays_and_the_tasks_are_saved()
    {
        using var disk = new TemporaryMount("size=256k");
        using var data = new DataDirectory(disk.Path);
        using var run = new HistoryRun(data);
        run.Store.Add(Some.Draft("milk"));
        run.Settle();
        for (var number = 0; number < 8; number++)
        {
            run.Store.Update(TodoId.First, Some.Draft() with { Description = number + new string('x', 20_000) });
            run.Settle();
        }

        Assert.That(run.Logger.Events.Count(logged => logged.Id == 308), Is.Positive);
        Assert.That(Documents.Valid(File.ReadAllBytes(data.Primary)).Tasks.Items.Single().Description, Does.StartWith("7x"));
        run.Dispose();
        using var later = new HistoryRun(data);
        Assert.That(later.Outcome, Is.InstanceOf<HistoryOutcome.Restored>());
    }

    [Test]
    public void What_an_interrupted_write_left_is_removed_at_the_next_start()
    {
        _data.Keep("milk");
        File.WriteAllText(HistoryPath + ".tmp", "half");

        _data.Load();

        Assert.That(_data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }

    private HistoryRun Run() => new(_data);
}
