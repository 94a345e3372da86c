using System.Globalization;
using Microsoft.Extensions.Logging;
using Serilog.Events;
using TodoTui.Hosting;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Hosting;

/// <summary>The log is private, and whatever becomes of it the program goes on.</summary>
public sealed class LogFileTests
{
    [SetUp]
    public void RequireLinux() => Requires.Linux();

    [Test]
    [Row("F26")]
    public void Only_the_owner_reads_the_log()
    {
        using var directory = new TemporaryDirectory();
        Write(directory.File("state/log"), events: 1);

        var log = Directory.GetFiles(directory.File("state/log")).Single();
        var modes = Shell.Try("stat", "--format=%a", directory.File("state"), directory.File("state/log"), log).Output;
        Assert.That(modes, Is.EqualTo("700\n700\n600\n"));
        Assert.That(File.ReadAllText(log), Does.Contain("\"event 1\""));
    }

    [Test]
    [Row("F59")]
    public void A_log_that_fills_the_disk_loses_events_and_nothing_else()
    {
        using var disk = new TemporaryMount("size=64k");

        Assert.That(() => Write(disk.File("log"), events: 2000), Throws.Nothing);

        Assert.That(new FileInfo(Directory.GetFiles(disk.File("log")).Single()).Length, Is.InRange(32 * 1024, 64 * 1024));
    }

    [Test]
    [Row("F59")]
    public void Where_no_log_can_be_made_there_is_none()
    {
        using var disk = new TemporaryMount("size=64k");
        disk.FillUp();

        Assert.That(() => Write(disk.File("log"), events: 1), Throws.Nothing);
        Assert.That(() => Write(disk.File("filler"), events: 1), Throws.Nothing);
    }

    [Test]
    [Row("F59")]
    public void Where_the_log_may_not_be_written_there_is_none()
    {
        Requires.Root();
        using var disk = new TemporaryMount("size=64k");
        Write(disk.File("log"), events: 1);
        disk.Remount("ro");

        Assert.That(() => Write(disk.File("log"), events: 1), Throws.Nothing);
    }

    private static void Write(string directory, int events)
    {
        using var log = new LogFile(directory, LogEventLevel.Information);
        var logger = log.Factory.CreateLogger("test");
        foreach (var number in Enumerable.Range(1, events))
            logger.Log(LogLevel.Information, default, number, null, (state, _) => string.Create(CultureInfo.InvariantCulture, $"event {state}"));
    }
}
