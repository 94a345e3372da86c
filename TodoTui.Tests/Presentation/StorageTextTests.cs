using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

/// <summary>Each message of the storage names the file and says what was done or can be done.</summary>
public sealed class StorageTextTests
{
    private const string File = "/data/tasks.json";

    private static readonly TodoSnapshot OneTask = TodoSnapshot.From([Some.Item()]);

    private static readonly FileCorruption Corruption = new(File, "a comma is missing.", 3, 7);

    [TestCaseSource(nameof(Outcomes))]
    [Row("F46")]
    public void After_loading_the_file_and_what_became_of_it_are_told(LoadOutcome outcome, string[] parts)
    {
        var text = StorageText.Loading(outcome, File);

        Assert.That(parts.Prepend(File).Where(part => !text!.Contains(part, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Of_a_file_without_remarks_nothing_is_said()
    {
        Assert.That(StorageText.Loading(new LoadOutcome.Loaded(OneTask, []), File), Is.Null);
    }

    [Test]
    public void Of_a_file_in_use_its_holder_is_told_where_known()
    {
        var holder = new LockHolder("anna", "desk", 4711, Some.Now);

        Assert.That(StorageText.InUse(new(File, holder)), Is.EqualTo($"{File} is in use by anna on desk, process 4711, since 2026-11-23 12:00. Quit that one, or look on with --read-only."));
        Assert.That(StorageText.InUse(new(File, null)), Is.EqualTo($"{File} is in use. Quit that one, or look on with --read-only."));
    }

    [Test]
    [Row("F03")]
    public void Of_a_holder_that_stands_still_it_is_told_how_to_continue_it()
    {
        var holder = new LockHolder("anna", "desk", 4711, Some.Now);

        Assert.That(StorageText.InUse(new(File, holder) { IsStopped = true }), Does.Contain("process 4711").And.Contain("That process is stopped: continue it with fg in its terminal, or kill -CONT 4711."));
    }

    [TestCase(ReadOnlyReason.LocksUnsupported, "--force")]
    [TestCase(ReadOnlyReason.OtherUser, "run todotui as that user")]
    public void Who_looks_on_without_having_asked_for_it_is_told_why(ReadOnlyReason reason, string advice)
    {
        Assert.That(StorageText.OpenedReadOnly(reason, File), Does.Contain(File).And.Contain("only read").And.Contain(advice));
        Assert.That(StorageText.OpenedReadOnly(ReadOnlyReason.Asked, File), Is.Null);
    }

    // What will not pass by itself must not promise so.
    [TestCase(FaultKind.DiskFull, "NOT SAVED: disk full, retrying")]
    [TestCase(FaultKind.DirectoryRemoved, "NOT SAVED: directory removed, Ctrl-S retries")]
    [TestCase(FaultKind.LockLost, "NOT SAVED: lock file lost, Ctrl-S retries")]
    public void A_failed_save_says_who_tries_it_again(FaultKind kind, string text)
    {
        Assert.That(StorageText.NotSaved(kind), Is.EqualTo(text));
    }

    [TestCase("read", "no task file")]
    [TestCase("write", "ulimit -f")]
    public void A_file_too_large_to_be_read_is_another_matter_than_one_too_large_to_be_written(string operation, string advice)
    {
        Assert.That(StorageText.Advice(new StorageFault(FaultKind.FileTooLarge, File, operation, "")), Does.Contain(advice));
    }

    [TestCaseSource(nameof(Kinds))]
    public void Every_fault_has_a_cause_and_an_advice(FaultKind kind)
    {
        var text = StorageText.InMemory(new StorageFault(kind, File, "write", ""));

        Assert.That(text, Does.StartWith($"{File}: {StorageText.Cause(kind)}.").And.EndsWith("."));
        Assert.That(StorageText.Cause(kind) == "unexpected error", Is.EqualTo(kind == FaultKind.Other));
        Assert.That(text.Contains("The log has more", StringComparison.Ordinal), Is.EqualTo(kind == FaultKind.Other));
    }

    [Test]
    public void Every_refusal_says_its_own_reason()
    {
        var reasons = Enum.GetValues<SaveRefusal>();

        Assert.That(reasons.Select(StorageText.Refusal), Is.Unique);
        Assert.That(reasons.Select(StorageText.WhyRefused), Is.Unique);
    }

    private static FaultKind[] Kinds() => Enum.GetValues<FaultKind>();

    private static IEnumerable<object[]> Outcomes() =>
    [
        [new LoadOutcome.Recovered(OneTask, [], Corruption, File + ".corrupted", null), new[] { "line 3, column 7: a comma is missing", "1 task restored from the backup", $"kept as {File}.corrupted" }],
        [new LoadOutcome.Recovered(OneTask, [], null, null, new StorageFault(FaultKind.DiskFull, File, "write", "")), new[] { "was missing", "could not be restored yet (disk full)" }],
        [new LoadOutcome.NewerVersion(OneTask, "7.0"), new[] { "7.0", "read-only" }],
        [new LoadOutcome.Unreadable(new StorageFault(FaultKind.PermissionDenied, File, "open", "")), new[] { "permission denied", "left as it is", "--data-dir" }],
        [new LoadOutcome.Unreadable(new StorageFault(FaultKind.OwnedByRoot, File, "open", "")), new[] { "owned by root", "left as it is", $"sudo chown $USER '{File}'*" }],
        [new LoadOutcome.NothingReadable(Corruption, new FileCorruption(File + ".backup", "it is empty.")), new[] { "backup is corrupt too: it is empty", "start over" }],
        [new LoadOutcome.NothingReadable(Corruption, null), new[] { "There is no backup", "left as they are" }],
        [new LoadOutcome.Loaded(OneTask, [new LoadRemark.CommentsWillGo()]), new[] { "comments" }],
        [new LoadOutcome.Loaded(OneTask, [new LoadRemark.NewId("a", 0, new TodoId(1))]), new[] { "1 task had an id" }],
    ];
}
