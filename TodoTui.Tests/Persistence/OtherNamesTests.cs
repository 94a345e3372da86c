using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>The task file has another name (a hard link), which a save cannot take along.</summary>
[Row("F22")]
public sealed class OtherNamesTests
{
    private const int OtherNames = 307;

    private readonly CollectingLogger _logger = new();

    [SetUp]
    public void RequireLinux() => Requires.Linux();

    [Test]
    public void The_other_name_keeps_the_old_content_and_that_is_logged_once()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        Shell.Run("ln", data.Primary, data.File("twin"));
        var storage = data.Start(_logger);

        storage.SaveTasks(Generation.Of(3));
        Shell.Run("ln", data.Primary, data.File("another twin"));
        storage.SaveTasks(Generation.Of(4));

        Assert.That(DataDirectory.GenerationIn(data.File("twin")), Is.EqualTo(2));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(4));
        Assert.That(_logger.Single(OtherNames).Text, Does.StartWith($"{data.Primary} has 1 other names"));
    }

    [Test]
    public void The_backup_that_a_crash_left_as_another_name_is_none()
    {
        using var data = new DataDirectory();
        data.Save(1);
        Shell.Run("ln", data.Primary, data.Backup);
        var storage = data.Start(_logger);

        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.InstanceOf<SaveOutcome.Saved>());

        Assert.That(_logger.Events.Select(logged => logged.Id), Has.None.EqualTo(OtherNames));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }
}
