using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Persistence;

/// <summary>What .NET makes of an error number, and what we make of that.</summary>
public sealed class FaultOfTests
{
    private static IEnumerable<TestCaseData> Exceptions()
    {
        yield return new TestCaseData(new IOException("full", Errno.ENOSPC), FaultKind.DiskFull);
        yield return new TestCaseData(new IOException("quota", Errno.EDQUOT), FaultKind.QuotaExceeded);
        yield return new TestCaseData(new IOException("read-only", Errno.EROFS), FaultKind.ReadOnlyFileSystem);
        yield return new TestCaseData(new IOException("fault", Errno.EIO), FaultKind.InputOutputError);
        yield return new TestCaseData(new IOException("busy", Errno.EBUSY), FaultKind.Busy);
        yield return new TestCaseData(new IOException("locked", Errno.EAGAIN), FaultKind.Busy);
        yield return new TestCaseData(new IOException("device", Errno.EXDEV), FaultKind.CrossDevice);
        yield return new TestCaseData(new IOException("files", Errno.EMFILE), FaultKind.TooManyOpenFiles);
        yield return new TestCaseData(new IOException("files", Errno.ENFILE), FaultKind.TooManyOpenFiles);
        yield return new TestCaseData(new IOException("circle", Errno.ELOOP), FaultKind.BrokenLink);
        yield return new TestCaseData(new IOException("large", Errno.EFBIG), FaultKind.FileTooLarge);
        yield return new TestCaseData(new IOException("unknown", 12345), FaultKind.Other);
        yield return new TestCaseData(new UnauthorizedAccessException("denied"), FaultKind.PermissionDenied);
        yield return new TestCaseData(new DirectoryNotFoundException("gone"), FaultKind.DirectoryMissing);
        yield return new TestCaseData(new ArgumentOutOfRangeException("large"), FaultKind.FileTooLarge);
        yield return new TestCaseData(new OperationCanceledException("canceled"), FaultKind.Other);
        yield return new TestCaseData(new NotSupportedException("pipe"), FaultKind.Other);
    }

    [TestCaseSource(nameof(Exceptions))]
    public void Each_failure_of_the_file_system_has_its_kind(Exception exception, FaultKind kind)
    {
        Assert.That(FaultOf.IsFileSystemFailure(exception));
        Assert.That(FaultOf.Exception(exception, "write", "/data"), Is.EqualTo(new StorageFault(kind, "/data", "write", exception.Message)));
    }

    [Test]
    public void A_fault_that_is_known_already_stays_as_it_is()
    {
        var fault = new StorageFault(FaultKind.DiskFull, "/data/tasks.json.tmp", "write", "full");

        Assert.That(FaultOf.Exception(new StorageException(fault), "save", "/data"), Is.SameAs(fault));
    }

    [Test]
    public void A_mistake_of_the_program_is_no_failure_of_the_file_system() =>
        Assert.That(FaultOf.IsFileSystemFailure(new InvalidOperationException()), Is.False);
}
