using System.Text;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

[Parallelizable(ParallelScope.All)]
public sealed class ScratchFileTests
{
    [TestCase("", "")]
    [TestCase("one line", "one line\n")]
    [TestCase("two\nlines", "two\nlines\n")]
    [TestCase("ends\n", "ends\n")]
    public void The_text_is_there_with_its_last_line_ended(string text, string content)
    {
        using var scratch = Create(text);

        Assert.That(File.ReadAllText(scratch.Path), Is.EqualTo(content));
        Assert.That(scratch.Path, Does.EndWith("/task-1.md"));
        Assert.That(scratch.Read(), Is.EqualTo(new ScratchRead.Unchanged()));
    }

    [TestCase("", "new\n", "new")]
    [TestCase("old", "new\n", "new")]
    [TestCase("old", "new", "new")]
    [TestCase("old", "old", "old")]
    [TestCase("old", "a\r\nb\r\n", "a\nb")]
    [TestCase("old", "a\n\n", "a\n")]
    [TestCase("old\n", "new\n", "new\n")]
    [TestCase("old", "", "")]
    [TestCase("old", "\ufeffnew\n", "new")]
    public void What_the_editor_left_is_read(string text, string content, string expected)
    {
        using var scratch = Create(text);

        File.WriteAllText(scratch.Path, content, new UTF8Encoding(false));

        Assert.That(scratch.Read(), Is.EqualTo(new ScratchRead.Changed(expected)));
    }

    [Test]
    public void A_file_that_an_editor_has_replaced_is_read()
    {
        using var scratch = Create("old");

        File.WriteAllText(scratch.Path + "~", "new\n");
        File.Move(scratch.Path + "~", scratch.Path, overwrite: true);

        Assert.That(scratch.Read(), Is.EqualTo(new ScratchRead.Changed("new")));
    }

    [Test]
    public void What_is_no_text_is_told()
    {
        using var scratch = Create("old");

        File.WriteAllBytes(scratch.Path, [0xC3, 0x28]);
        Assert.That(scratch.Read(), Is.EqualTo(new ScratchRead.Unreadable("it is not UTF-8")));
        File.WriteAllBytes(scratch.Path, new byte[(4 * 1024 * 1024) + 1]);
        Assert.That(scratch.Read(), Is.EqualTo(new ScratchRead.Unreadable("it is larger than 4 MiB")));
        File.Delete(scratch.Path);
        Assert.That(scratch.Read(), Is.EqualTo(new ScratchRead.Unreadable("it is gone", IsThere: false)));
    }

    [Test]
    public void Only_the_owner_reads_it()
    {
        Requires.Linux();
        using var scratch = Create("secret");

        var modes = Shell.Try("stat", "--format=%a", Path.GetDirectoryName(scratch.Path)!, scratch.Path).Output;

        Assert.That(modes, Is.EqualTo("700\n600\n"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void It_is_gone_afterwards_unless_it_is_kept(bool isKept)
    {
        var scratch = Create("text");
        File.WriteAllText(scratch.Path + "~", "left by the editor");
        if (isKept)
            scratch.Keep();

        scratch.Dispose();

        var directory = Path.GetDirectoryName(scratch.Path)!;
        Assert.That(Directory.Exists(directory), Is.EqualTo(isKept));
        if (isKept)
            Directory.Delete(directory, recursive: true);
    }

    private static ScratchFile Create(string text) => ScratchFile.TryCreate("task-1.md", text, out _)!;
}
