using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Root looks on at the tasks of another user, and leaves nothing there that the user could not use.</summary>
[Row("F23")]
public sealed class OtherUserTests
{
    [SetUp]
    public void RequireTwoUsers() => Requires.StartableByNobody(DriverProcess.Program);

    [Test]
    public void Root_reads_the_tasks_of_another_user_and_writes_nothing()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Delete(data.Lock);
        data.GiveToNobody();
        var storage = data.New();

        Assert.That(storage.InitializeStorage(), Is.EqualTo(new InitializeOutcome.ReadOnly(data.Primary, ReadOnlyReason.OtherUser)));
        Assert.That(Generation.NumberOf(storage.LoadTasks().Tasks), Is.EqualTo(2));
        Assert.That(storage.SaveTasks(Generation.Of(3)), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.ReadOnly)));

        Assert.That(File.Exists(data.Lock), Is.False);
        Assert.That(DriverProcess.Run(data.Primary, Shell.AsNobody, "init", "load", "save 3"), Is.EqualTo(new[] { "Ready", "Loaded 2", "ACK 3" }));
    }

    [Test]
    public void Root_repairs_nothing_of_another_user()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        data.GiveToNobody();
        var storage = data.New();
        storage.InitializeStorage();

        Assert.That(Generation.NumberOf(((LoadOutcome.Recovered)storage.LoadTasks()).Tasks), Is.EqualTo(1));

        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));
    }

    [Test]
    public void In_the_home_of_another_user_root_makes_no_directory()
    {
        using var home = new DataDirectory();
        home.GiveToNobody();
        var data = new DataDirectory(home.File("share/todo-tui"));

        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.ReadOnly>());
        Assert.That(PrivateDirectory.TryCreate(home.File("state/log")), Is.False);

        Assert.That(home.Names, Is.Empty);
    }

    [Test]
    public void A_file_of_another_user_in_a_directory_of_roots_is_only_read_too()
    {
        using var data = new DataDirectory();
        data.Save(1);
        Shell.Run("chown", "65534", data.Primary);

        Assert.That(data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.ReadOnly>());
    }
}
