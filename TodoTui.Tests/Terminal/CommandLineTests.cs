using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

public sealed class CommandLineTests
{
    [TestCase("--version", 0)]
    [TestCase("--help", 0)]
    [TestCase("--no-such-option", 2)]
    [TestCase("--read-only", 1)]
    public void Without_a_terminal_the_exit_code_says_what_happened_and_no_escape_is_written(string argument, int exitCode)
    {
        var (code, output) = TodoTuiProgram.Run(argument);

        Assert.That(code, Is.EqualTo(exitCode), output);
        Assert.That(output, Is.Not.Empty.And.Not.Contain('\e'));
    }

    [Test]
    public void Without_a_terminal_it_says_so_in_a_line()
    {
        var (exitCode, output) = TodoTuiProgram.Run();

        Assert.That((exitCode, output), Is.EqualTo((1, "todotui: standard input and output must be a terminal\n")));
    }

    [Test]
    public void A_dumb_terminal_is_refused_in_a_line()
    {
        using var home = new TemporaryDirectory();

        var (exitCode, output) = TodoTuiProgram.RunOnTerminal(home.Path, "", "dumb");

        Assert.That(exitCode, Is.EqualTo(1), output);
        Assert.That(output.TrimEnd(), Does.Contain("TERM is dumb").And.Not.Contain('\n').And.Not.Contain('\e'));
    }

    [TestCase("--version")]
    [TestCase("--help")]
    public void On_a_terminal_too_they_answer_without_an_escape(string argument)
    {
        using var home = new TemporaryDirectory();

        var (exitCode, output) = TodoTuiProgram.RunOnTerminal(home.Path, argument);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Is.Not.Empty.And.Not.Contain('\e'));
    }

    [Test]
    public void What_follows_it_into_one_file_does_not_write_over_it()
    {
        Requires.Tool("bash");
        using var directory = new TemporaryDirectory();
        var file = directory.File("report");

        Shell.Run("env", $"DOTNET_ROOT={TodoTuiProgram.Runtime}", "bash", "-c", $"{{ echo before; {TodoTuiProgram.File} --version; echo after; }} >{file}");

        Assert.That(File.ReadAllText(file), Is.EqualTo($"before\n{ProgramVersion.Text}\nafter\n"));
    }

    [Test]
    public void Somebody_who_stops_reading_is_no_error()
    {
        Requires.Tool("bash");

        var (exitCode, output) = Shell.Try("env", $"DOTNET_ROOT={TodoTuiProgram.Runtime}", "bash", "-c", $"set -o pipefail; {TodoTuiProgram.File} completion bash | true");

        Assert.That((exitCode, output), Is.EqualTo((0, "")));
    }
}
