using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>
/// One call of the system fails during one save: the save says so and why, both files stay good, nothing is left behind,
/// and the next save succeeds.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class ErrorInjectionTests
{
    [SetUp]
    public void RequireStrace() => Strace.Require();

    private static IEnumerable<TestCaseData> FailuresBeforeTheCommit()
    {
        yield return Failure("F10", "tasks.json.tmp", "openat", "ENOSPC", FaultKind.DiskFull, "create");
        yield return Failure("F10", "tasks.json.tmp", "pwrite64", "ENOSPC", FaultKind.DiskFull, "write");
        yield return Failure("F10", "tasks.json.tmp", "fsync", "ENOSPC", FaultKind.DiskFull, "fsync");
        yield return Failure("F10", "tasks.json.backup.tmp", "link", "ENOSPC", FaultKind.DiskFull, "link");
        yield return Failure("F10", "tasks.json.backup.tmp", "rename", "ENOSPC", FaultKind.DiskFull, "rename");
        yield return Failure("F10", "tasks.json.tmp", "rename", "ENOSPC", FaultKind.DiskFull, "rename");
        yield return Failure("F11", "tasks.json.tmp", "pwrite64", "EDQUOT", FaultKind.QuotaExceeded, "write");
        yield return Failure("F11", "tasks.json.tmp", "fsync", "EDQUOT", FaultKind.QuotaExceeded, "fsync");
        yield return Failure("F12", "tasks.json.tmp", "fsync", "EIO", FaultKind.InputOutputError, "fsync");
        yield return Failure("F12", "tasks.json.tmp", "pwrite64", "EIO", FaultKind.InputOutputError, "write");
        yield return Failure("F15", "tasks.json.tmp", "openat", "EROFS", FaultKind.ReadOnlyFileSystem, "create");
        yield return Failure("F15", "tasks.json.tmp", "rename", "EROFS", FaultKind.ReadOnlyFileSystem, "rename");
        yield return Failure("F16", "tasks.json.tmp", "openat", "EACCES", FaultKind.PermissionDenied, "create");
        yield return Failure("F16", "tasks.json.tmp", "fchmod", "EPERM", FaultKind.PermissionDenied, "create");
        yield return Failure("F16", "tasks.json.tmp", "rename", "EPERM", FaultKind.PermissionDenied, "rename");
        yield return Failure("F18", "tasks.json.tmp", "openat", "EMFILE", FaultKind.TooManyOpenFiles, "create");
        yield return Failure("F19", "tasks.json.tmp", "rename", "EXDEV", FaultKind.CrossDevice, "rename");
        yield return Failure("F19", "tasks.json.tmp", "rename", "EBUSY", FaultKind.Busy, "rename");
        yield return Failure("F17", "tasks.json.tmp", "pwrite64", "EFBIG", FaultKind.FileTooLarge, "write");
    }

    [TestCaseSource(nameof(FailuresBeforeTheCommit))]
    public void A_save_that_fails_leaves_both_files_good_and_can_be_made_again(string name, string call, string error, FaultKind kind, string operation)
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.File(name), call, error));
        driver.Ask("init");
        driver.Ask("load");

        Assert.That(driver.Ask("save 3"), Does.StartWith($"Failed {kind} {operation} tasks.json"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.InRange(1, 2));
        Assert.That(data.Names, Has.None.EndsWith("json.tmp"));

        Assert.That(driver.Ask("save 4"), Is.EqualTo("ACK 4"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(4));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }

    [Test]
    [Row("F12")]
    public void After_a_failed_fsync_the_save_is_made_again_in_a_new_file()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);

        var calls = Strace.CallsWithFailingSync(data, "init", "load", "save 3", "save 4").Where(call => call.Name is "openat" or "fsync" or "rename");

        Assert.That(calls.Select(call => call.Name), Is.EqualTo(new[] { "openat", "fsync", "openat", "fsync", "rename" }));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(4));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(2));
    }

    [Test]
    [Row("F13")]
    public void A_save_whose_directory_cannot_be_synced_is_visible_but_not_acknowledged()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.Path, "fsync", "EIO"));
        driver.Ask("init");
        driver.Ask("load");

        Assert.That(driver.Ask("save 3"), Is.EqualTo("Failed InputOutputError fsync data"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(3));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(2));

        Assert.That(driver.Ask("save 3"), Is.EqualTo("ACK 3"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(3));
    }

    [Row("F13")]
    [TestCase("EINVAL")]
    [TestCase("EOPNOTSUPP")]
    public void A_file_system_that_cannot_sync_directories_is_good_enough(string error)
    {
        using var data = new DataDirectory();
        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.Path, "fsync", error, "1+"), "init", "load", "save 1", "save 2");

        Assert.That(answers, Is.EqualTo(new[] { "Ready", "Loaded 0", "ACK 1", "ACK 2" }));
    }

    [Row("F14")]
    [TestCase("EIO")]
    [TestCase("ENOSPC")]
    [TestCase("EDQUOT")]
    [TestCase("EINTR")]
    public void A_close_that_fails_is_harmless_since_the_data_was_synced_before(string error)
    {
        using var data = new DataDirectory();
        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.Temporary, "close", error, "1+"), "init", "load", "save 1", "save 2");

        Assert.That(answers[2..], Is.EqualTo(new[] { "ACK 1", "ACK 2" }));
        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.EqualTo(2));
    }

    [Row("F24")]
    [TestCase("EPERM")]
    [TestCase("EMLINK")]
    [TestCase("EOPNOTSUPP")]
    public void Where_hard_links_are_refused_the_backup_is_a_copy(string error)
    {
        using var data = new DataDirectory();
        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.BackupTemporary, "link", error, "1+"), "init", "load", "save 1", "save 2");

        Assert.That(answers[2..], Is.EqualTo(new[] { "ACK 1", "ACK 2" }));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }

    private static TestCaseData Failure(string row, string name, string call, string error, FaultKind kind, string operation) =>
        new TestCaseData(name, call, error, kind, operation).SetArgDisplayNames(name, call, error).SetProperty("Row", row);
}
