using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>The task file is a symbolic link, as people have it who keep their files in a repository.</summary>
public sealed class SymbolicLinkTests
{
    [SetUp]
    public void RequireLinux() => Requires.Linux();

    [Test]
    [Row("F20")]
    public void A_link_stays_a_link_and_everything_is_written_beside_its_target()
    {
        using var repository = new DataDirectory();
        repository.Save(1);
        using var data = LinkTo(repository.Primary);

        data.Save(2, 3);

        Assert.That(new FileInfo(data.Primary).LinkTarget, Is.EqualTo(repository.Primary));
        Assert.That(Directory.GetFiles(data.Path), Is.EqualTo(new[] { data.Primary }));
        Assert.That(repository.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
        Assert.That(DataDirectory.GenerationIn(repository.Primary), Is.EqualTo(3));
        Assert.That(DataDirectory.GenerationIn(repository.Backup), Is.EqualTo(2));
    }

    [Test]
    [Row("F20")]
    public void A_link_and_its_target_have_one_lock()
    {
        using var repository = new DataDirectory();
        repository.Start();
        using var data = LinkTo(repository.Primary);

        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.InUse>());
    }

    [Test]
    [Row("F20")]
    public void A_chain_of_relative_links_is_followed_to_its_end()
    {
        using var repository = new DataDirectory();
        repository.Save(1, 2);
        File.CreateSymbolicLink(repository.File("link"), "tasks.json");
        using var data = LinkTo(repository.File("link"));
        File.WriteAllText(repository.Primary, "torn");

        Assert.That(data.Load(), Is.InstanceOf<LoadOutcome.Recovered>());
        Assert.That(File.Exists(repository.Corrupted));
    }

    [Test]
    [Row("F21")]
    public void A_link_whose_target_is_not_there_yet_makes_it()
    {
        using var repository = new DataDirectory();
        Directory.CreateDirectory(repository.Path);
        using var data = LinkTo(repository.Primary);

        data.Save(1);

        Assert.That(DataDirectory.GenerationIn(repository.Primary), Is.EqualTo(1));
        Assert.That(new FileInfo(data.Primary).LinkTarget, Is.EqualTo(repository.Primary));
    }

    [Test]
    [Row("F21")]
    public void A_link_into_a_directory_that_is_not_there_is_told_and_makes_none()
    {
        using var repository = new DataDirectory();
        using var data = LinkTo(repository.Primary);
        var storage = data.New();

        var fault = ((InitializeOutcome.Unavailable)storage.InitializeStorage()).Fault;
        Assert.That((fault.Kind, fault.Path), Is.EqualTo((FaultKind.BrokenLink, data.Primary)));
        Assert.That(fault.Detail, Does.Contain(repository.Primary));
        Assert.That(storage.SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Failed>());
        Assert.That(Directory.Exists(repository.Path), Is.False);

        Directory.CreateDirectory(repository.Path);
        Assert.That(storage.SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(repository.Primary), Is.EqualTo(1));
    }

    [Test]
    [Row("F21")]
    public void Links_that_lead_in_a_circle_are_told_and_nothing_is_written()
    {
        using var data = LinkTo("other");
        File.CreateSymbolicLink(data.File("other"), "tasks.json");
        var storage = data.New();

        Assert.That(((InitializeOutcome.Unavailable)storage.InitializeStorage()).Fault.Kind, Is.EqualTo(FaultKind.BrokenLink));
        Assert.That(((LoadOutcome.Unreadable)storage.LoadTasks()).Fault.Kind, Is.EqualTo(FaultKind.BrokenLink));
        Assert.That(storage.SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Failed>());
    }

    [Test]
    [Row("F20")]
    public void A_link_that_is_mended_while_there_is_no_storage_is_followed_anew()
    {
        using var repository = new DataDirectory();
        repository.Save(1);
        using var data = LinkTo("tasks.json");
        var storage = data.New();
        Assert.That(storage.InitializeStorage(), Is.InstanceOf<InitializeOutcome.Unavailable>());

        File.Delete(data.Primary);
        File.CreateSymbolicLink(data.Primary, repository.Primary);

        Assert.That(storage.InitializeStorage(), Is.EqualTo(new InitializeOutcome.Ready(repository.Primary)));
        Assert.That(storage.TaskFile, Is.EqualTo(repository.Primary));
        Assert.That(Generation.NumberOf(storage.LoadTasks().Tasks), Is.EqualTo(1));
    }

    [Test]
    [Row("F09")]
    public void A_stale_temporary_name_that_is_a_link_does_not_lead_the_save_elsewhere()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start();
        File.WriteAllText(data.File("precious"), "precious");
        File.CreateSymbolicLink(data.Temporary, data.File("precious"));

        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.InstanceOf<SaveOutcome.Saved>());

        Assert.That(File.ReadAllText(data.File("precious")), Is.EqualTo("precious"));
        Assert.That(new FileInfo(data.Primary).LinkTarget, Is.Null);
    }

    private static DataDirectory LinkTo(string target)
    {
        var data = new DataDirectory();
        Directory.CreateDirectory(data.Path);
        File.CreateSymbolicLink(data.Primary, target);
        return data;
    }
}
