using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>A file of the configuration is read again when it holds something else, however that was written.</summary>
public sealed class ConfigFollowerTests : IDisposable
{
    private const string One = """{ "mouse": true }""";
    private const string Two = """{ "mouse": false }""";

    private readonly TemporaryDirectory _directory = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly List<ConfigLoad> _seen = [];

    public void Dispose() => _directory.Dispose();

    [Test]
    public void A_change_is_seen_once()
    {
        using var follower = Follow(One);

        LookAgain();
        Write(Two);
        LookAgain();
        LookAgain();

        Assert.That(_seen, Is.EqualTo([Read()]));
    }

    [Test]
    public void A_file_that_another_one_takes_the_place_of_is_seen()
    {
        using var follower = Follow(One);

        _directory.Write("new", Two);
        File.Move(_directory.File("new"), Place, overwrite: true);
        LookAgain();

        Assert.That(_seen, Is.EqualTo([Read()]));
    }

    [Test]
    public void A_change_before_the_first_look_is_seen()
    {
        Write(Two);
        using var follower = new ConfigFollower(Place, new ConfigLoad.Absent(), _clock);
        follower.Changed += _seen.Add;

        LookAgain();

        Assert.That(_seen, Is.EqualTo([Read()]));
    }

    [Test]
    public void A_file_comes_and_goes()
    {
        using var follower = Follow(null);

        LookAgain();
        Write(One);
        LookAgain();
        File.Delete(Place);
        LookAgain();
        LookAgain();

        Assert.That(_seen.Select(seen => seen.GetType()), Is.EqualTo([typeof(ConfigLoad.Loaded), typeof(ConfigLoad.Absent)]));
    }

    [Test]
    public void A_file_comes_with_its_directory()
    {
        using var follower = new ConfigFollower(_directory.File("later/config.json"), new ConfigLoad.Absent(), _clock);
        follower.Changed += _seen.Add;
        LookAgain();

        _directory.Write("later/config.json", One);
        LookAgain();

        Assert.That(_seen, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_file_that_is_away_for_a_moment_is_not_gone()
    {
        using var follower = Follow(One);

        File.Move(Place, Place + "~");
        _clock.Advance(TimeSpan.FromSeconds(2));
        Write(Two);
        LookAgain();

        Assert.That(_seen, Is.EqualTo([Read()]));
    }

    [Test]
    public void A_link_to_the_file_is_followed()
    {
        _directory.Write("dotfiles/config.json", One);
        File.CreateSymbolicLink(Place, _directory.File("dotfiles/config.json"));
        using var follower = Follow(null);

        _directory.Write("dotfiles/config.json", Two);
        LookAgain();

        Assert.That(_seen, Is.EqualTo([Read()]));
    }

    [Test]
    public void The_same_content_written_anew_is_no_change()
    {
        using var follower = Follow(One);

        Write(One + "\n// mine");
        LookAgain();

        Assert.That(_seen, Is.Empty);
    }

    [Test]
    public void A_file_that_is_broken_and_mended_is_seen_twice()
    {
        using var follower = Follow(One);

        Write("{");
        LookAgain();
        Write(One);
        LookAgain();

        Assert.That(_seen.Select(seen => seen.GetType()), Is.EqualTo([typeof(ConfigLoad.Corrupt), typeof(ConfigLoad.Loaded)]));
    }

    [Test]
    public void After_the_end_nothing_more_is_seen()
    {
        var follower = Follow(One);

        follower.Dispose();
        Write(Two);
        LookAgain();

        Assert.That(_seen, Is.Empty);
    }

    private string Place => _directory.File("config.json");

    private ConfigFollower Follow(string? content)
    {
        if (content is not null)
            Write(content);
        var follower = new ConfigFollower(Place, Read(), _clock);
        follower.Changed += _seen.Add;
        return follower;
    }

    private void Write(string content) => _directory.Write("config.json", content);

    private ConfigLoad Read() => ConfigFile.Load(Place);

    // The timer of the fake clock runs its callback within the call; longer than the follower ever waits.
    private void LookAgain() => _clock.Advance(TimeSpan.FromSeconds(5));
}
