using System.Collections.Concurrent;
using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Persistence;

public sealed class BackgroundWriterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly BlockingCollection<string> _begun = [];
    private readonly BlockingCollection<bool> _ends = [];

    [Test]
    public void While_one_is_written_only_the_newest_is_kept()
    {
        var writer = NewWriter();
        writer.Post("1");
        Assert.That(_begun.Take(), Is.EqualTo("1"));

        writer.Post("2");
        writer.Post("3");
        _ends.Add(true);

        Assert.That(_begun.Take(), Is.EqualTo("3"));
        _ends.Add(true);
        Assert.That(writer.Drain(Patience));
        Assert.That(_begun, Is.Empty);
        writer.Stop();
    }

    [Test]
    public void What_failed_is_tried_once_more_by_a_drain()
    {
        var writer = NewWriter();
        _ends.Add(false);
        writer.Post("1");
        writer.Drain(Patience);
        Assert.That(_begun.Take(), Is.EqualTo("1"));

        _ends.Add(true);
        writer.Drain(Patience);

        Assert.That(_begun.Take(), Is.EqualTo("1"));
        writer.Stop();
    }

    [Test]
    public void A_write_that_hangs_is_waited_for_no_longer_than_allowed()
    {
        var writer = NewWriter();
        writer.Post("1");
        _begun.Take();

        Assert.That(writer.Drain(TimeSpan.FromMilliseconds(1)), Is.False);

        _ends.Add(true);
        Assert.That(writer.Drain(Patience));
        writer.Stop();
    }

    [Test]
    public void Once_stopped_it_writes_nothing()
    {
        var writer = NewWriter();
        writer.Stop();

        writer.Post("1");

        Assert.That(writer.Drain(Patience));
        Assert.That(_begun, Is.Empty);
    }

    [TearDown]
    public void Free()
    {
        _begun.Dispose();
        _ends.Dispose();
    }

    private BackgroundWriter<string> NewWriter() => new(Write, "test", TimeProvider.System);

    private bool Write(string value)
    {
        _begun.Add(value);
        return _ends.Take();
    }
}
