using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

public sealed class StoragePathsTests
{
    [SetUp]
    public void RequireLinux() => Requires.Linux();

    [Test]
    public void By_default_the_data_and_the_log_are_below_the_home_directory()
    {
        var paths = Resolve(null, ("HOME", "/home/ana"));

        Assert.That(paths.TaskFile, Is.EqualTo("/home/ana/.local/share/todo-tui/tasks.json"));
        Assert.That(paths.LogDirectory, Is.EqualTo("/home/ana/.local/state/todo-tui/log"));
        Assert.That(paths.ListsFile, Is.EqualTo("/home/ana/.config/todo-tui/lists.json"));
    }

    [Test]
    public void The_directories_of_the_desktop_are_used()
    {
        var paths = Resolve(null, ("HOME", "/home/ana"), ("XDG_DATA_HOME", "/data"), ("XDG_STATE_HOME", "/state"), ("XDG_CONFIG_HOME", "/config"));

        Assert.That(paths, Is.EqualTo(new StoragePaths("/data/todo-tui", "/state/todo-tui/log", "/config/todo-tui")));
    }

    [Row("F32")]
    [TestCase("data")]
    [TestCase("./data")]
    [TestCase("")]
    public void A_relative_directory_of_the_desktop_is_ignored(string relative)
    {
        var paths = Resolve(null, ("HOME", "/home/ana"), ("XDG_DATA_HOME", relative), ("XDG_STATE_HOME", relative), ("XDG_CONFIG_HOME", relative));

        Assert.That(paths, Is.EqualTo(new StoragePaths("/home/ana/.local/share/todo-tui", "/home/ana/.local/state/todo-tui/log", "/home/ana/.config/todo-tui")));
    }

    [Test]
    [Row("F32")]
    public void Without_a_home_the_paths_are_absolute_all_the_same()
    {
        var paths = Resolve(null);

        Assert.That(paths.DataDirectory, Does.StartWith("/").And.EndsWith(".local/share/todo-tui"));
        Assert.That(paths.LogDirectory, Does.StartWith("/").And.EndsWith(".local/state/todo-tui/log"));
        Assert.That(paths.ConfigDirectory, Does.StartWith("/").And.EndsWith(".config/todo-tui"));
    }

    [Test]
    public void The_variable_of_the_program_wins_over_the_directories_of_the_desktop()
    {
        var paths = Resolve(null, ("HOME", "/home/ana"), ("XDG_DATA_HOME", "/data"), ("TODOTUI_DATA_DIR", "/mine"));

        Assert.That(paths, Is.EqualTo(new StoragePaths("/mine", "/home/ana/.local/state/todo-tui/log", "/home/ana/.config/todo-tui")));
    }

    [Test]
    public void The_command_line_wins_over_everything()
    {
        var paths = Resolve("/given", ("HOME", "/home/ana"), ("TODOTUI_DATA_DIR", "/mine"));

        Assert.That(paths.DataDirectory, Is.EqualTo("/given"));
    }

    [TestCase("given", null)]
    [TestCase(null, "/mine")]
    public void Other_tasks_leave_what_the_user_has_set_up_where_it_is(string? given, string? variable)
    {
        var paths = Resolve(given, ("HOME", "/home/ana"), ("XDG_CONFIG_HOME", "/config"), ("TODOTUI_DATA_DIR", variable!));

        Assert.That(paths.ConfigDirectory, Is.EqualTo("/config/todo-tui"));
    }

    [TestCase("/setup", "/setup")]
    [TestCase("setup", null)]
    public void Its_variable_wins_over_the_directories_of_the_desktop_and_may_be_relative(string chosen, string? expected)
    {
        var paths = Resolve("given", ("HOME", "/home/ana"), ("XDG_CONFIG_HOME", "/config"), ("TODOTUI_CONFIG_DIR", chosen));

        Assert.That(paths.ConfigDirectory, Is.EqualTo(expected ?? Path.GetFullPath(chosen)));
    }

    [Test]
    public void A_directory_chosen_by_the_user_may_be_relative()
    {
        Assert.That(Resolve("here", ("HOME", "/home/ana")).DataDirectory, Is.EqualTo(Path.GetFullPath("here")));
    }

    private static StoragePaths Resolve(string? given, params (string Name, string Value)[] environment) =>
        StoragePaths.Resolve(given, name => environment.FirstOrDefault(variable => variable.Name == name).Value);
}
