using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>The limits that a process has: the size of its files, the number of its open files, the size of one write.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ResourceLimitTests
{
    // Nothing of it is written at once by a call that takes no more than a page.
    private const string PageWriter = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <unistd.h>
        static ssize_t page(const char *name, int file, const void *bytes, size_t count, off_t offset)
        {
            ssize_t (*real)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, name);
            return real(file, bytes, count > 4096 ? 4096 : count, offset);
        }
        ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) { return page("pwrite", file, bytes, count, offset); }
        ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset) { return page("pwrite64", file, bytes, count, offset); }
        """;

    [Test]
    [Row("F17")]
    public void A_limit_on_the_size_of_a_file_fails_the_save_and_does_not_kill()
    {
        Requires.Linux();
        using var data = new DataDirectory();
        data.Save(1, 2);
        // The first would end the runtime before it begins.
        string[] limited = ["env", "DOTNET_EnableWriteXorExecute=0", "bash", "-c", "ulimit -f 4; exec \"$@\"", "bash"];

        var answers = DriverProcess.Run(data.Primary, limited, "init", "load", "save 3", "save 4");

        Assert.That(answers, Is.EqualTo(new[] { "Ready", "Loaded 2", "Failed FileTooLarge write tasks.json.tmp", "Failed FileTooLarge write tasks.json.tmp" }));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }

    [Test]
    [Row("F18")]
    public void Without_a_free_descriptor_a_save_fails_and_succeeds_once_there_is_one()
    {
        Requires.Tool("prlimit");
        using var data = new DataDirectory();
        data.Save(1);
        using var driver = new DriverProcess(data.Primary);
        driver.Ask("init");
        driver.Ask("load");

        Shell.Run("prlimit", $"--pid={driver.Id}", "--nofile=3:");
        Assert.That(driver.Ask("save 2"), Is.EqualTo("Failed TooManyOpenFiles create tasks.json.tmp"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));

        Shell.Run("prlimit", $"--pid={driver.Id}", "--nofile=1024:");
        Assert.That(driver.Ask("save 2"), Is.EqualTo("ACK 2"));
    }

    [Row("F18")]
    [TestCase("openat")]
    [TestCase("pwrite64")]
    public void A_call_that_a_signal_interrupts_is_made_again(string call)
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1);
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.Temporary, call, "EINTR"));
        driver.Ask("init");
        driver.Ask("load");

        Assert.That(driver.Ask("save 2"), Is.EqualTo("ACK 2"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
    }

    // Whether the data of the file is on the disk then, nobody knows.
    [Test]
    [Row("F18")]
    public void A_sync_that_a_signal_interrupts_fails_the_save_which_is_made_again_in_a_new_file()
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1);
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.Temporary, "fsync", "EINTR"));
        driver.Ask("init");
        driver.Ask("load");

        Assert.That(driver.Ask("save 2"), Is.EqualTo("Failed Other fsync tasks.json.tmp"));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json" }));
        Assert.That(driver.Ask("save 2"), Is.EqualTo("ACK 2"));
    }

    [Test]
    [Row("F18")]
    public void A_write_that_takes_only_a_part_is_followed_by_the_rest()
    {
        Requires.Tool("gcc");
        using var data = new DataDirectory();
        using var library = new TemporaryDirectory();
        File.WriteAllText(library.File("page.c"), PageWriter);
        Shell.Run("gcc", "-shared", "-fPIC", "-o", library.File("page.so"), library.File("page.c"));

        var answers = DriverProcess.Run(data.Primary, ["env", $"LD_PRELOAD={library.File("page.so")}"], "init", "load", "save 1", "save 2");

        Assert.That(answers[2..], Is.EqualTo(new[] { "ACK 1", "ACK 2" }));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    [Row("F18")]
    public void When_the_system_has_too_many_open_files_the_save_says_so()
    {
        Strace.Require();
        using var data = new DataDirectory();

        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.Temporary, "openat", "ENFILE"), "init", "load", "save 1", "save 2");

        Assert.That(answers[2..], Is.EqualTo(new[] { $"Failed {FaultKind.TooManyOpenFiles} create tasks.json.tmp", "ACK 2" }));
    }
}
