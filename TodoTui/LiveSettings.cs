using System.Globalization;
using TodoTui.Commands;
using TodoTui.Configuration;
using TodoTui.Handlers;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Themes;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui;

/// <summary>Puts other settings into force while the program runs. It works on the thread of the screen.</summary>
internal sealed class LiveSettings
{
    private readonly MainPresenter _presenter;
    private readonly Services _services;
    private readonly TaskFinder _finder;
    private readonly ThemeCommands _themes;
    private readonly TerminalModes _terminal;
    private readonly ScreenLook _look;

    /// <summary>Puts them into force in all these; the first ones at once.</summary>
    public LiveSettings(MainPresenter presenter, Services services, TaskFinder finder, ThemeCommands themes, TerminalModes terminal, ScreenLook look)
    {
        (_presenter, _services, _finder, _themes, _terminal, _look) = (presenter, services, finder, themes, terminal, look);
        look.WheelRows = services.Settings.Current.WheelRows;
    }

    /// <summary>Another theme is kept: its name when it is one of the user's own, otherwise null.</summary>
    public event Action<string?>? ThemeKept
    {
        add => _themes.Kept += value;
        remove => _themes.Kept -= value;
    }

    /// <summary>The name of the theme that is kept, when it is one of the user's own.</summary>
    public string? OwnTheme => _themes.OwnName;

    /// <summary>Takes a configuration that was read again. One that cannot be understood at all changes nothing.</summary>
    /// <param name="reading">What it means.</param>
    /// <param name="appearance">How the screen is to look by it.</param>
    public void Use(SettingsReading reading, Appearance appearance)
    {
        if (!reading.IsBroken)
        {
            UseSettings(reading);
            UseGlyphs(appearance.Glyphs);
            _themes.Use(appearance);
            _presenter.Window.Detail.Rewrite();
            _presenter.UseSettings();
        }

        _presenter.Tell(SettingsText.ReadAgain(reading, appearance));
    }

    /// <summary>Takes a theme of the user's own that was read again. One that cannot be understood at all changes nothing.</summary>
    public void UseTheme(string name, ThemeReading reading)
    {
        if (_themes.Use(name, reading))
            _presenter.Tell(SettingsText.ThemeReadAgain(name, reading));
    }

    private void UseSettings(SettingsReading reading)
    {
        var (before, now) = (_services.Settings.Current, reading.Settings);
        _services.Settings.Current = now;
        _look.WheelRows = now.WheelRows;
        CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.CurrentCulture, _services.Environment, now);
        _finder.BeginWeeksOn(UserHabits.FirstDayOfWeek);
        // The key for it may have switched it over since.
        if (now.HasMouse != before.HasMouse)
            _terminal.HasMouse = now.HasMouse;
        if (now.Keys == before.Keys)
            return;
        CommandCatalog.Use(reading.Commands);
        _presenter.Window.UseKeys();
    }

    private void UseGlyphs(Glyphs glyphs)
    {
        if (ReferenceEquals(glyphs, _look.Glyphs))
            return;
        _look.Glyphs = glyphs;
        TerminalLook.Apply(_look);
        _terminal.Redraw();
    }
}
