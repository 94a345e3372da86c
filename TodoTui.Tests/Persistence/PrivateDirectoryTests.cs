using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

[Row("F26")]
public sealed class PrivateDirectoryTests
{
    [Test]
    public void What_is_made_only_the_owner_enters_and_reads()
    {
        Requires.Linux();
        using var directory = new TemporaryDirectory();
        Assert.That(PrivateDirectory.TryCreate(directory.File("state/log")));
        File.WriteAllText(directory.File("state/log/a.log"), "");

        Assert.That(PrivateDirectory.TryRestrictFile(directory.File("state/log/a.log")));

        var modes = Shell.Try("stat", "--format=%a", directory.File("state"), directory.File("state/log"), directory.File("state/log/a.log")).Output;
        Assert.That(modes, Is.EqualTo("700\n700\n600\n"));
    }

    [Test]
    public void What_cannot_be_made_is_said()
    {
        Requires.Linux();
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory.File("file"), "");

        Assert.That(PrivateDirectory.TryCreate(directory.File("file/log")), Is.False);
        Assert.That(PrivateDirectory.TryRestrictFile(directory.File("none")), Is.False);
    }
}
