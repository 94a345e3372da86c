using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

public sealed class SecondInstanceTests
{
    [Test]
    [Row("F34")]
    public void A_second_instance_is_refused_in_one_line_that_names_the_first()
    {
        using var data = new DataDirectory();
        using var home = new TemporaryDirectory();
        using var first = TmuxSession.Open(data);

        var (exitCode, output) = TodoTuiProgram.RunOnTerminal(home.Path, $"--data-dir {data.Path}");

        Assert.That(exitCode, Is.EqualTo(3), output);
        Assert.That(output.TrimEnd(), Does.Not.Contain('\n').And.Not.Contain('\e'));
        var holder = $"by {Environment.UserName} on {Environment.MachineName}, process {TmuxSession.ProcessId(data)}, since 20";
        Assert.That(output, Does.Contain(data.Primary).And.Contain(holder));
    }

    [Test]
    [Row("F03")]
    public void Of_a_first_instance_that_is_stopped_the_second_says_so()
    {
        using var data = new DataDirectory();
        using var home = new TemporaryDirectory();
        using var first = TmuxSession.Open(data);
        first.Add("Buy milk");
        var before = File.ReadAllText(data.Primary);
        var process = TmuxSession.ProcessId(data);
        Shell.Run("kill", "-STOP", process);

        var (exitCode, output) = TodoTuiProgram.RunOnTerminal(home.Path, $"--data-dir {data.Path}");

        Assert.That(exitCode, Is.EqualTo(3), output);
        Assert.That(output.TrimEnd(), Does.Contain($"process {process}").And.Contain($"is stopped: continue it with fg in its terminal, or kill -CONT {process}").And.Not.Contain('\n'));
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo(before));
        Shell.Run("kill", "-CONT", process);
        first.Add("Read a book").Press("q").WaitForExit(0);
    }

    [Test]
    public void A_reader_beside_it_follows_each_change_and_makes_none()
    {
        using var data = new DataDirectory();
        using var writer = TmuxSession.Open(data);
        writer.Add("Buy milk");
        using var reader = TmuxSession.Open(data, "--read-only", ready: "READ-ONLY");
        reader.WaitFor("Buy milk");

        writer.Add("Read a book");
        reader.WaitFor("Read a book");
        var before = File.ReadAllText(data.Primary);
        reader.Press("Space", "d", "d", "a").WaitFor(screen => screen.Contains("read-only", StringComparison.OrdinalIgnoreCase));
        reader.Press("q").WaitForExit(0);

        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo(before));
    }
}
