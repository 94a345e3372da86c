using TodoTui.Hosting;

namespace TodoTui.Tests.CommandLine;

public sealed class CommandLineAnswerTests
{
    [TestCase("config path", ExitCode.Success)]
    [TestCase("config show", ExitCode.Success)]
    [TestCase("config check /no/such/file", ExitCode.Error)]
    [TestCase("completion bash", ExitCode.Success)]
    [TestCase("config", ExitCode.Usage)]
    [TestCase("config no-such-command", ExitCode.Usage)]
    [TestCase("config check one two", ExitCode.Usage)]
    [TestCase("completion", ExitCode.Usage)]
    [TestCase("completion tcsh", ExitCode.Usage)]
    [TestCase("doctor --no-such-option", ExitCode.Usage)]
    [TestCase("config --help", ExitCode.Success)]
    [TestCase("doctor --help", ExitCode.Success)]
    public void Commands_answer_without_a_terminal(string arguments, int exitCode)
    {
        var answer = Answer.To(arguments.Split(' '));

        Assert.That(answer.Code, Is.EqualTo(exitCode), answer.Output);
        Assert.That(answer.Output, Is.Not.Empty.And.Not.Contain('\e'));
    }

    [TestCase("--data-dir /no/such/place doctor")]
    [TestCase("doctor --data-dir /no/such/place")]
    [TestCase("doctor --data-dir=/no/such/place")]
    public void The_doctor_takes_the_directory_of_the_tasks_before_or_after_its_name(string arguments)
    {
        Assert.That(Answer.To(arguments.Split(' ')).Output, Does.Contain("Tasks: /no/such/place is not there yet"));
    }

    [Test]
    public void Every_command_and_option_says_what_it_does()
    {
        var options = Answer.Syntax.All.SelectMany(command => command.Options);

        Assert.That(Answer.Syntax.All.Where(command => command.Description.Length == 0), Is.Empty);
        Assert.That(options.Where(option => option.Description.Length == 0), Is.Empty);
        Assert.That(Answer.Syntax.All.Select(command => command.Line), Is.EqualTo(new[] { "todotui", "todotui config", "todotui config path", "todotui config show", "todotui config check", "todotui doctor", "todotui completion" }));
    }
}
