using TodoTui.CommandLine;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.CommandLine;

public sealed class CompletionsTests
{
    private static IEnumerable<string> Shells => Completions.Shells;

    // What bash has in COMP_WORDS when Tab is pressed, with a bar between its words, and what it may go on with.
    private static readonly TestCaseData[] Lines =
    [
        new("todotui|", "completion config doctor"),
        new("todotui|co", "completion config"),
        new("todotui|--r", "--read-only"),
        new("todotui|-", "--ascii --data-dir --force --help --log-level --no-mouse --read-only --version -h"),
        new("todotui|--log-level|De", "Debug"),
        new("todotui|--log-level|=", "Debug Error Fatal Information Verbose Warning"),
        new("todotui|--log-level|=|W", "Warning"),
        new("todotui|--data-dir|alp", "alpha"),
        new("todotui|--data-dir|alpha|", "completion config doctor"),
        new("todotui|--data-dir|config|", "completion config doctor"),
        new("todotui|config|", "check path show"),
        new("todotui|--ascii|config|ch", "check"),
        new("todotui|config|check|", "a b.json|alpha"),
        new("todotui|config|show|", ""),
        new("todotui|doctor|--", "--data-dir --help"),
        new("todotui|doctor|", ""),
        new("todotui|completion|", "bash fish zsh"),
        new("todotui|completion|z", "zsh"),
    ];

    [TestCaseSource(nameof(Shells))]
    public void The_shell_finds_nothing_wrong_with_its_script(string shell)
    {
        Requires.Tool(shell);
        using var directory = new TemporaryDirectory();
        var script = directory.File("script");
        File.WriteAllText(script, Completions.For(shell, Answer.Syntax));

        var (exitCode, output) = Shell.Try(shell, "-n", script);

        Assert.That((exitCode, output), Is.EqualTo((0, "")));
    }

    [TestCaseSource(nameof(Shells))]
    public void A_script_knows_every_command_and_option(string shell)
    {
        var script = Completions.For(shell, Answer.Syntax);

        var options = Answer.Syntax.All.SelectMany(command => command.Options).SelectMany(option => option.Names).Select(name => name.TrimStart('-'));
        var words = options.Concat(Answer.Syntax.All.Skip(1).Select(command => command.Name));
        Assert.That(words.Where(word => !script.Contains(word, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(Lines))]
    public void Bash_completes(string line, string expected)
    {
        Requires.Tool("bash");
        using var directory = new TemporaryDirectory();
        Directory.CreateDirectory(directory.File("alpha"));
        File.WriteAllText(directory.File("a b.json"), "{}");
        var words = line.Split('|');
        var script = $$"""
            cd {{directory.Path}}
            {{Completions.For("bash", Answer.Syntax)}}
            COMP_WORDS=({{string.Join(' ', words.Select(Completions.Quoted))}}) COMP_CWORD={{words.Length - 1}}
            _todotui
            printf '%s\n' "${COMPREPLY[@]}" | LC_ALL=C sort
            """;

        var (exitCode, output) = Shell.Try("bash", "--norc", "-u", "-c", script);

        Assert.That(exitCode, Is.Zero, output);
        var separator = expected.Contains('|') ? '|' : ' ';
        Assert.That(output.Trim('\n').Split('\n'), Is.EqualTo(expected.Split(separator)), output);
    }

    [TestCase(" -l log-level -x -a 'Debug Error ")]
    [TestCase(" -l data-dir -x -a '(__fish_complete_directories)'")]
    [TestCase(" -n '__fish_seen_subcommand_from config; and __fish_seen_subcommand_from check' -F")]
    public void Fish_offers_files_only_where_one_is_asked_for(string line)
    {
        Assert.That(Completions.For("fish", Answer.Syntax), Does.Contain(line));
    }

    [Test]
    public void A_text_is_one_word_of_a_shell_whatever_is_in_it()
    {
        Requires.Tool("sh");
        const string Odd = "it's $HOME `x` \"y\" \\ *";

        Assert.That(Shell.Try("sh", "-c", $"printf %s {Completions.Quoted(Odd)}"), Is.EqualTo((0, Odd)));
    }
}
