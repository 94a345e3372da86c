using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Tests.Support;
using static TodoTui.Tests.Persistence.ListsDirectory;

namespace TodoTui.Tests.Persistence;

[Parallelizable(ParallelScope.All)]
public sealed class ListsFileTests
{
    [SetUp]
    public void RequireLinux() => Requires.Linux();

    [Test]
    public void Without_a_file_nothing_is_set_up_and_nothing_is_written()
    {
        using var lists = new ListsDirectory();

        Assert.That(lists.New().Load(), Is.EqualTo(new ListsLoad.Absent()));
        Assert.That(Directory.Exists(lists.Path), Is.False);
    }

    [Test]
    public void What_was_saved_is_loaded()
    {
        using var lists = new ListsDirectory();

        var saved = lists.Start().Save([Adding("work"), settings => settings.WithColor("work", TagColor.Red)]);

        Assert.That(((ListsSave.Saved)saved).Settings, Is.EqualTo(lists.Loaded));
        Assert.That((NamesOf(lists.Loaded), lists.Loaded.ColorOf("work")), Is.EqualTo(("work", TagColor.Red)));
        Assert.That(lists.Names, Is.EqualTo(["lists.json"]));
    }

    [Test]
    public void Only_the_owner_reads_it()
    {
        using var lists = new ListsDirectory();

        lists.Start().Save([Adding("work")]);

        Assert.That(Shell.Try("stat", "--format", "%a", lists.Path, lists.Primary).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(["700", "600"]));
    }

    [Test]
    public void One_save_after_another_leaves_one_file()
    {
        using var lists = new ListsDirectory();
        var file = lists.Start();

        foreach (var name in new[] { "a", "b", "c" })
            Assert.That(file.Save([Adding(name)]), Is.InstanceOf<ListsSave.Saved>());

        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("a b c"));
        Assert.That(lists.Names, Is.EqualTo(["lists.json"]));
    }

    [Test]
    public void What_another_instance_has_written_stays()
    {
        using var lists = new ListsDirectory();
        var (ours, theirs) = (lists.Start(), lists.Start());
        ours.Save([Adding("first")]);

        theirs.Save([Adding("theirs")]);
        var saved = ours.Save([Adding("ours"), settings => settings.Delete("first").Settings]);

        Assert.That(NamesOf(((ListsSave.Saved)saved).Settings), Is.EqualTo("theirs ours"));
        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("theirs ours"));
    }

    [Test]
    public void Instances_that_write_at_the_same_time_lose_nothing()
    {
        const int each = 20;
        using var lists = new ListsDirectory();

        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, instance =>
        {
            var file = lists.Start();
            for (var number = 0; number < each; number++)
                Assert.That(file.Save([Adding($"{instance}-{number}")]), Is.InstanceOf<ListsSave.Saved>());
        });

        Assert.That(lists.Loaded.Own, Has.Count.EqualTo(4 * each));
        Assert.That(lists.Names, Is.EqualTo(["lists.json"]));
    }

    [Test]
    public void A_corrupt_file_is_told_with_its_place_and_kept_when_the_first_change_comes()
    {
        using var lists = new ListsDirectory();
        const string broken = "{\n  \"version\": \"1.0\",\n  \"lists\": [ oops ]\n}\n";
        lists.Text = broken;
        var file = lists.New();

        var corruption = ((ListsLoad.Corrupt)file.Load()).Corruption;
        Assert.That((corruption.Line, corruption.Path), Is.EqualTo((3, lists.Primary)));
        Assert.That(lists.Text, Is.EqualTo(broken));

        file.Save([Adding("work")]);
        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("work"));
        Assert.That(File.ReadAllText(lists.File("lists.json.corrupted")), Is.EqualTo(broken));
    }

    [Test]
    public void A_file_that_is_broken_by_hand_meanwhile_is_kept_and_what_the_user_sees_is_written()
    {
        using var lists = new ListsDirectory();
        var file = lists.Start();
        file.Save([Adding("work")]);
        lists.Text = "half";

        file.Save([Adding("home")]);

        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("work home"));
        Assert.That(File.ReadAllText(lists.File("lists.json.corrupted")), Is.EqualTo("half"));
    }

    [Test]
    public void A_file_that_is_removed_meanwhile_is_written_again_with_all_that_the_user_sees()
    {
        using var lists = new ListsDirectory();
        var file = lists.Start();
        file.Save([Adding("work")]);
        Directory.Delete(lists.Path, recursive: true);

        file.Save([Adding("home")]);

        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("work home"));
    }

    [Test]
    public void A_newer_version_is_told_and_never_written()
    {
        using var lists = new ListsDirectory();
        const string newer = "{ \"version\": \"2.0\", \"lists\": {} }";
        lists.Text = newer;
        var file = lists.New();

        Assert.That(file.Load(), Is.EqualTo(new ListsLoad.NewerVersion("2.0")));
        Assert.That(((ListsSave.Failed)file.Save([Adding("work")])).Fault.Detail, Does.Contain("2.0"));
        Assert.That(lists.Text, Is.EqualTo(newer));
    }

    [Test]
    public void What_cannot_be_read_is_told_and_read_by_the_save_that_can()
    {
        using var lists = new ListsDirectory();
        Directory.CreateDirectory(lists.Primary);
        var file = lists.New();

        Assert.That(((ListsLoad.Unreadable)file.Load()).Fault.Kind, Is.EqualTo(FaultKind.NotAFile));
        Assert.That(((ListsSave.Failed)file.Save([Adding("lost")])).Fault.Kind, Is.EqualTo(FaultKind.NotAFile));

        Directory.Delete(lists.Primary);
        lists.Start().Save([Adding("theirs")]);
        file.Save([Adding("ours")]);
        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("theirs ours"));
    }

    [Test]
    public void A_directory_that_cannot_be_made_is_told_and_made_when_it_can()
    {
        using var lists = new ListsDirectory();
        File.WriteAllText(lists.Path, "in the way");
        var file = lists.Start();

        Assert.That(file.Save([Adding("work")]), Is.InstanceOf<ListsSave.Failed>());
        File.Delete(lists.Path);

        Assert.That(file.Save([Adding("work")]), Is.InstanceOf<ListsSave.Saved>());
        Assert.That(NamesOf(lists.Loaded), Is.EqualTo("work"));
    }

    [Test]
    public void A_full_disk_leaves_the_file_as_it_was()
    {
        using var disk = new Faults.TemporaryMount("size=64k");
        var primary = Path.Combine(disk.Path, "lists.json");
        var file = new ListsFile(primary, Microsoft.Extensions.Logging.Abstractions.NullLogger<ListsFile>.Instance);
        file.Save([Adding("work")]);
        var before = File.ReadAllText(primary);
        disk.FillUp();

        Assert.That(((ListsSave.Failed)file.Save([Adding("home")])).Fault.Kind, Is.EqualTo(FaultKind.DiskFull));
        Assert.That(File.ReadAllText(primary), Is.EqualTo(before));
        disk.Empty();
    }

    [Test]
    public void A_link_stays_a_link_and_its_target_changes()
    {
        using var dotfiles = new ListsDirectory();
        dotfiles.Start().Save([Adding("work")]);
        using var lists = new ListsDirectory();
        Directory.CreateDirectory(lists.Path);
        File.CreateSymbolicLink(lists.Primary, dotfiles.Primary);

        lists.Start().Save([Adding("home")]);

        Assert.That(new FileInfo(lists.Primary).LinkTarget, Is.EqualTo(dotfiles.Primary));
        Assert.That(NamesOf(dotfiles.Loaded), Is.EqualTo("work home"));
        Assert.That(lists.Names, Is.EqualTo(["lists.json"]));
    }

    [Test]
    public void A_link_into_a_directory_that_is_missing_makes_none()
    {
        using var lists = new ListsDirectory();
        Directory.CreateDirectory(lists.Path);
        File.CreateSymbolicLink(lists.Primary, "/nonexistent/lists.json");
        var file = lists.New();

        Assert.That(file.Load(), Is.EqualTo(new ListsLoad.Absent()));
        Assert.That(((ListsSave.Failed)file.Save([Adding("work")])).Fault.Kind, Is.EqualTo(FaultKind.BrokenLink));
        Assert.That(Directory.Exists("/nonexistent"), Is.False);
    }
}
