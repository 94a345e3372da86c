using TodoTui.Core.Persistence;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Persistence;

public sealed class LockHolderTests
{
    [Test]
    public void A_holder_is_read_as_it_was_written()
    {
        var holder = new LockHolder("Ana María", "büro-pc", 4711, new LocalDateTime(new DateTime(2026, 11, 23, 12, 34, 56)));

        Assert.That(LockHolder.Parse(holder.ToText()), Is.EqualTo(holder));
    }

    [TestCase("")]
    [TestCase("4711")]
    [TestCase("user a\nhost b\npid\nsince 2026-11-23 12:34:56\n")]
    [TestCase("user a\nhost b\npid -1\nsince 2026-11-23 12:34:56\n")]
    [TestCase("user a\nhost b\npid 4711\nsince yesterday\n")]
    public void What_is_no_holder_is_read_as_none(string text) => Assert.That(LockHolder.Parse(text), Is.Null);
}
