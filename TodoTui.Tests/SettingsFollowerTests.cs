using Microsoft.Extensions.Time.Testing;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;

namespace TodoTui.Tests;

/// <summary>The configuration and the theme that is shown are read again from real files.</summary>
public sealed class SettingsFollowerTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly List<(SettingsReading Reading, Appearance Appearance)> _seen = [];
    private readonly List<(string Name, ThemeReading Reading)> _seenThemes = [];

    public void Dispose() => _directory.Dispose();

    [Test]
    public void What_is_set_now_is_told_with_the_theme_and_its_file()
    {
        _directory.Write("themes/sea.json", """{ "background": "#001122" }""");
        using var follower = Follow(new ProgramOptions());

        _directory.Write("config.json", """{ "theme": "sea", "mouse": false, "wheel_rows": 1 }""");
        LookAgain();

        var (reading, appearance) = _seen.Single();
        Assert.That((reading.Settings.HasMouse, reading.Settings.WheelRows), Is.EqualTo((false, 1)));
        Assert.That((appearance.ThemeName, appearance.Own?.Theme?.Name), Is.EqualTo(("sea", "sea")));
    }

    [Test]
    public void The_command_line_wins()
    {
        using var follower = Follow(new ProgramOptions { IsMouseOff = true, IsAscii = true });

        _directory.Write("config.json", """{ "mouse": true, "glyphs": "unicode" }""");
        LookAgain();

        var (reading, appearance) = _seen.Single();
        Assert.That(reading.Settings.HasMouse, Is.False);
        Assert.That(appearance.Glyphs, Is.SameAs(Glyphs.Ascii));
    }

    [Test]
    public async Task The_theme_that_is_shown_is_followed_and_the_one_before_no_more()
    {
        using var follower = Follow(new ProgramOptions());
        await follower.FollowTheme("land");
        await follower.FollowTheme("sea");

        _directory.Write("themes/land.json", "{}");
        _directory.Write("themes/sea.json", "{ \"alert\": 1 }");
        LookAgain();

        var (name, reading) = _seenThemes.Single();
        Assert.That((name, reading.Problems.Single().Line), Is.EqualTo(("sea", 1)));
    }

    [Test]
    public async Task A_name_that_no_file_can_have_is_not_followed()
    {
        using var follower = Follow(new ProgramOptions());
        await follower.FollowTheme("../config");

        _directory.Write("config.json", "{}");
        LookAgain();

        Assert.That(_seenThemes, Is.Empty);
        Assert.That(_seen, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task After_the_end_nothing_more_is_told()
    {
        var follower = Follow(new ProgramOptions());
        follower.Dispose();
        await follower.FollowTheme("sea");

        _directory.Write("config.json", "{}");
        _directory.Write("themes/sea.json", "{}");
        LookAgain();

        Assert.That((_seen.Count, _seenThemes.Count), Is.EqualTo((0, 0)));
    }

    private SettingsFollower Follow(ProgramOptions options)
    {
        var follower = new SettingsFollower(options, new StoragePaths(_directory.Path, _directory.Path, _directory.Path), _ => null, _clock);
        follower.Changed += (reading, appearance) => _seen.Add((reading, appearance));
        follower.ThemeChanged += (name, reading) => _seenThemes.Add((name, reading));
        follower.Follow(new ConfigLoad.Absent());
        return follower;
    }

    // The timer of the fake clock runs its callback within the call; longer than a follower ever waits.
    private void LookAgain() => _clock.Advance(TimeSpan.FromSeconds(5));
}
