using TodoTui.Hosting;

namespace TodoTui.Tests.Hosting;

public sealed class CommandWordsTests
{
    [TestCase("", "")]
    [TestCase("  ", "")]
    [TestCase("vim", "vim")]
    [TestCase("  vim  -u\tNONE ", "vim|-u|NONE")]
    [TestCase("\"/opt/my editor/ed\" -w", "/opt/my editor/ed|-w")]
    [TestCase("'/opt/my editor/ed'", "/opt/my editor/ed")]
    [TestCase("/opt/my\\ editor/ed", "/opt/my editor/ed")]
    [TestCase("a\"b c\"d", "ab cd")]
    [TestCase("a ''", "a|")]
    [TestCase("'a \"b\"'", "a \"b\"")]
    [TestCase("\"a \\\"b\\\"\"", "a \"b\"")]
    [TestCase("'a\\b'", "a\\b")]
    [TestCase("'a b", "a b")]
    [TestCase("a\\", "a\\")]
    [TestCase("a; rm -rf $HOME `b` | c > d", "a;|rm|-rf|$HOME|`b`|||c|>|d")]
    public void Words_are_parted_by_blanks_and_nothing_else_has_a_meaning(string line, string expected)
    {
        Assert.That(string.Join('|', CommandWords.Split(line)), Is.EqualTo(expected));
    }
}
