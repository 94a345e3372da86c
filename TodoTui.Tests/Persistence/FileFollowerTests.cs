using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>A view that only looks on sees what the other instance saves.</summary>
public sealed class FileFollowerTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly List<int> _seen = [];
    private readonly FileFollower _follower;

    public FileFollowerTests()
    {
        _data.Save(1);
        _follower = new FileFollower(_data.Primary, _clock);
        _follower.Changed += tasks => _seen.Add(Generation.NumberOf(tasks));
    }

    public void Dispose()
    {
        _follower.Dispose();
        _data.Dispose();
    }

    [Test]
    public void Each_save_is_seen_once()
    {
        LookAgain();
        _data.Save(2);
        LookAgain();
        LookAgain();
        _data.Save(3);
        LookAgain();

        Assert.That(_seen, Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public void A_file_that_is_torn_or_gone_at_the_moment_is_looked_at_again()
    {
        File.WriteAllText(_data.Primary, "torn");
        LookAgain();
        File.Delete(_data.Primary);
        LookAgain();
        Assert.That(_seen, Is.Empty);

        _data.Save(4);
        LookAgain();

        Assert.That(_seen, Is.EqualTo(new[] { 4 }));
    }

    [Test]
    public void A_directory_that_is_not_there_yet_is_waited_for()
    {
        using var data = new DataDirectory();
        using var follower = new FileFollower(data.Primary, _clock);
        follower.Changed += tasks => _seen.Add(Generation.NumberOf(tasks));
        LookAgain();

        data.Save(5);
        LookAgain();

        Assert.That(_seen, Is.EqualTo(new[] { 5 }));
    }

    [Test]
    public void After_the_end_nothing_more_is_seen()
    {
        _follower.Dispose();
        _data.Save(2);
        LookAgain();

        Assert.That(_seen, Is.Empty);
    }

    // The timer of the fake clock runs its callback within the call; longer than the follower ever waits.
    private void LookAgain() => _clock.Advance(TimeSpan.FromSeconds(5));
}
