using TodoTui.Core.Persistence;
using TodoTui.Doctor;

namespace TodoTui.Tests.Doctor;

public sealed class DirectoryCheckTests
{
    private const long MebiByte = 1024 * 1024;

    [TestCase(true, true, 5_000, "ext4", "Ok Tasks: /d can be written, 4 GiB free.")]
    [TestCase(true, true, 200, null, "Ok Tasks: /d can be written, 200 MiB free.")]
    [TestCase(true, true, null, null, "Ok Tasks: /d can be written.")]
    [TestCase(false, true, 5_000, "ext4", "Ok Tasks: /d is not there yet; the program makes it.")]
    [TestCase(true, false, 5_000, "ext4", "Problem Tasks: /d cannot be written.")]
    [TestCase(false, false, 5_000, "ext4", "Problem Tasks: /d is not there and cannot be made.")]
    [TestCase(true, true, 0, "ext4", "Problem There is too little room there to save tasks.")]
    [TestCase(true, true, 20, "ext4", "Warning There is little room there.")]
    [TestCase(true, true, 5_000, "tmpfs", "Warning The tasks are in memory (tmpfs)")]
    [TestCase(true, true, 5_000, "nfs", "Warning The tasks are on a network file system (nfs)")]
    public void A_directory_is_told(bool exists, bool canWrite, int? mebiBytes, string? system, string expected)
    {
        var data = new DirectoryCondition("/d", exists, canWrite) { FreeBytes = mebiBytes * MebiByte, FileSystem = system };

        var findings = Findings(data, new DirectoryCondition("/c", Exists: true, CanWrite: true));

        Assert.That(findings, Has.Some.StartsWith(expected), string.Join('\n', findings));
    }

    [Test]
    public void Settings_and_log_that_cannot_be_written_are_no_more_than_a_warning()
    {
        var findings = Findings(new DirectoryCondition("/d", Exists: true, CanWrite: true), new DirectoryCondition("/c", Exists: true, CanWrite: false));

        Assert.That(findings.Where(finding => finding.StartsWith("Warning", StringComparison.Ordinal)), Has.Exactly(2).Items);
        Assert.That(findings, Has.None.StartsWith("Problem"));
    }

    private static string[] Findings(DirectoryCondition data, DirectoryCondition others)
    {
        var missing = new FileCondition.Missing();
        var storage = new StorageCondition("/d/tasks.json", data, others, others, new LockCondition.Free(), new FileConditions(missing, missing, missing, missing, missing));
        return [.. DirectoryCheck.Of(storage).Select(finding => $"{finding.Severity} {finding.Text}")];
    }
}
