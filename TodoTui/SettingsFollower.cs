using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;
using TodoTui.Themes;

namespace TodoTui;

/// <summary>
/// Reads the configuration again when its file changes while the program runs, and the theme of the user's own that is
/// shown. Only threads of the pool wait for the disk.
/// </summary>
/// <param name="options">What was said on the command line.</param>
/// <param name="paths">Where everything is.</param>
/// <param name="environment">Looks an environment variable up.</param>
/// <param name="clock">The time.</param>
internal sealed class SettingsFollower(ProgramOptions options, StoragePaths paths, Func<string, string?> environment, TimeProvider clock) : IDisposable
{
    private readonly Lock _gate = new();
    private ConfigFollower? _config;
    private (string? Name, ConfigFollower? Follower) _theme;
    private volatile string? _wantedTheme;
    private bool _hasEnded;

    /// <summary>The configuration is another one; raised on a thread of the pool.</summary>
    public event Action<SettingsReading, Appearance>? Changed;

    /// <summary>The theme of the user's own that is shown is another one; raised on a thread of the pool, with its name.</summary>
    public event Action<string, ThemeReading>? ThemeChanged;

    /// <summary>Follows the configuration of a run of the program, and has it put into force.</summary>
    public static SettingsFollower Start(Session session, MainPresenter presenter)
    {
        var follower = new SettingsFollower(session.Options, session.Paths, session.Services.Environment, session.Services.Clock);
        follower.Changed += (reading, appearance) => presenter.Thread.Post(() => presenter.Settings.Use(reading, appearance));
        follower.ThemeChanged += (name, reading) => presenter.Thread.Post(() => presenter.Settings.UseTheme(name, reading));
        presenter.Settings.ThemeKept += name => follower.FollowTheme(name);
        // Once the screen is drawn.
        presenter.Thread.Post(() =>
        {
            Task.Run(() => follower.Follow(session.Settings.Source));
            follower.FollowTheme(presenter.Settings.OwnTheme);
        });
        return follower;
    }

    /// <summary>Follows the configuration.</summary>
    /// <param name="seen">What it held when it was last read.</param>
    public void Follow(ConfigLoad seen)
    {
        lock (_gate)
        {
            if (_hasEnded)
                return;
            _config = new ConfigFollower(paths.ConfigFile, seen, clock);
            _config.Changed += ReadAgain;
        }
    }

    /// <summary>Follows the theme of this name instead of the one before, once the disk has answered; null for none.</summary>
    public Task FollowTheme(string? name)
    {
        _wantedTheme = name;
        return Task.Run(FollowWantedTheme);
    }

    /// <summary>Follows no more.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _hasEnded = true;
            _config?.Dispose();
            _theme.Follower?.Dispose();
        }
    }

    private void FollowWantedTheme()
    {
        lock (_gate)
        {
            var name = _wantedTheme;
            if (_hasEnded || name == _theme.Name)
                return;
            _theme.Follower?.Dispose();
            _theme = (name, name is null ? null : new ThemeFiles(paths.ThemesDirectory).Follow(name, clock));
            if (_theme.Follower is { } follower)
                follower.Changed += loaded => ThemeChanged?.Invoke(name!, ThemeReading.Of(name!, loaded));
        }
    }

    private void ReadAgain(ConfigLoad loaded)
    {
        var reading = SettingsReading.Of(loaded);
        var appearance = Appearance.Of(options.IsAscii, reading, paths, environment);
        Changed?.Invoke(reading with { Settings = options.Over(reading.Settings) }, appearance);
    }
}
