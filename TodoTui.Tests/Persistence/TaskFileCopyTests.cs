using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>The way out when the usual place cannot be written: a new file where the user says.</summary>
public sealed class TaskFileCopyTests
{
    private readonly FakeTimeProvider _clock = new();

    [Test]
    public void The_tasks_are_written_to_a_new_file_and_to_nothing_else()
    {
        using var directory = new TemporaryDirectory();

        Assert.That(TaskFileCopy.Write(Generation.Of(1), $" {directory.File("copy.json")} ", _clock), Is.InstanceOf<SaveOutcome.Saved>());

        Assert.That(Directory.GetFiles(directory.Path), Is.EqualTo(new[] { directory.File("copy.json") }));
        Assert.That(DataDirectory.GenerationIn(directory.File("copy.json")), Is.EqualTo(1));
    }

    [TestCase("copy.json")]
    [TestCase("copy.json.tmp")]
    public void A_file_that_is_there_is_left_alone(string existing)
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory.File(existing), "precious");

        var fault = FaultOf(TaskFileCopy.Write(Generation.Of(1), directory.File("copy.json"), _clock));

        Assert.That((fault.Kind, fault.Path), Is.EqualTo((FaultKind.AlreadyExists, directory.File(existing))));
        Assert.That(File.ReadAllText(directory.File(existing)), Is.EqualTo("precious"));
        Assert.That(Directory.GetFiles(directory.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_directory_is_no_file()
    {
        using var directory = new TemporaryDirectory();

        Assert.That(FaultOf(TaskFileCopy.Write(Generation.Of(1), directory.Path, _clock)).Kind, Is.EqualTo(FaultKind.AlreadyExists));
    }

    [Test]
    public void A_directory_that_is_not_there_is_told()
    {
        using var directory = new TemporaryDirectory();

        Assert.That(FaultOf(TaskFileCopy.Write(Generation.Of(1), directory.File("none/copy.json"), _clock)).Kind, Is.EqualTo(FaultKind.DirectoryMissing));
    }

    [TestCase("")]
    [TestCase("a\0b")]
    public void What_is_no_path_is_told(string path) =>
        Assert.That(TaskFileCopy.Write(Generation.Of(1), path, _clock), Is.InstanceOf<SaveOutcome.Failed>());

    [Test]
    public void A_tilde_is_the_home_directory()
    {
        var fault = FaultOf(TaskFileCopy.Write(Generation.Of(1), "~/no/such/directory/copy.json", _clock));

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        Assert.That(fault.Path, Does.StartWith(Path.Combine(home, "no/such/directory/copy.json")));
    }

    private static StorageFault FaultOf(SaveOutcome outcome) => ((SaveOutcome.Failed)outcome).Fault;
}
