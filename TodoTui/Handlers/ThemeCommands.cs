using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Dialogs;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>The command that changes the theme, which may also follow what the terminal tells of its colours.</summary>
internal sealed class ThemeCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly IApplication _app;
    private readonly TerminalModes _terminal;
    private readonly ScreenLook _look;
    private Appearance _appearance;
    private ThemeChoice _kept;
    private bool? _isLight;
    private bool _isChoosing;

    /// <summary>Commands on the theme of <paramref name="look"/>.</summary>
    public ThemeCommands(MainPresenter presenter, IApplication app, Appearance appearance, TerminalModes terminal, ScreenLook look)
    {
        (_presenter, _app, _appearance, _terminal, _look) = (presenter, app, appearance, terminal, look);
        _isLight = appearance.IsLight;
        _kept = new ThemeChoice(appearance.ThemeName, appearance.Own?.Theme);
        app.Driver!.DefaultAttributeChanged += (_, _) => presenter.Thread.Post(SeeGround);
        Handlers = new Dictionary<CommandId, Action> { [CommandId.ChooseTheme] = Choose };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    /// <summary>Another theme is kept: its name when it is one of the user's own, otherwise null.</summary>
    public event Action<string?>? Kept;

    /// <summary>The name of the theme that is kept, when it is one of the user's own.</summary>
    public string? OwnName => Appearance.IsShipped(_kept.Name) ? null : _kept.Name;

    /// <summary>Takes what is set now. A theme that the user has chosen stays until another one is set.</summary>
    public void Use(Appearance appearance)
    {
        var isOther = appearance.ThemeName != _appearance.ThemeName;
        var isMended = appearance.ThemeName == _kept.Name && appearance.Own?.Theme is not null;
        _appearance = appearance;
        if (isOther || isMended)
            Keep(new ThemeChoice(appearance.ThemeName, appearance.Own?.Theme));
        ShowKept();
    }

    /// <summary>Takes a theme of the user's own that was read again. One that cannot be understood at all leaves it as it was.</summary>
    /// <returns>Whether it is the one that is kept.</returns>
    public bool Use(string name, ThemeReading reading)
    {
        if (name != _kept.Name)
            return false;
        if (reading.Theme is { } theme)
            _kept = new ThemeChoice(name, theme);
        ShowKept();
        return true;
    }

    private void Choose()
    {
        if (_appearance.IsColorless)
        {
            _presenter.Notify(ThemeText.Colorless, isError: true);
            return;
        }

        _isChoosing = true;
        var chosen = ThemeDialog.Ask(_app, _presenter.Thread, _appearance, _kept, Show, _look);
        _isChoosing = false;
        if (chosen is not null)
            KeepChosen(chosen);
        else
            Show(_kept);
    }

    private void KeepChosen(ThemeChoice chosen)
    {
        Keep(chosen);
        Show(chosen);
        if (chosen.Own is { } own ? _appearance.LacksColorsOf(own) : _appearance.LacksColorsOf(Appearance.Shipped(chosen.Name, _isLight)))
            _presenter.Notify(ThemeText.NotShown(chosen.Name), isError: true);
        else if (chosen.Name != _appearance.ThemeName)
            _presenter.Notify(ThemeText.Chosen(chosen.Name, _appearance.ConfigFile));
    }

    private void Keep(ThemeChoice choice)
    {
        _kept = choice;
        Kept?.Invoke(OwnName);
    }

    // While the user looks at one after another, what he looks at stays.
    private void ShowKept()
    {
        if (!_isChoosing)
            Show(_kept);
    }

    private void Show(ThemeChoice choice)
    {
        var theme = _appearance.Shown(choice.Own ?? Appearance.Shipped(choice.Name, _isLight));
        if (ReferenceEquals(theme, _look.Theme))
            return;
        _look.Theme = theme;
        TerminalLook.Use(theme);
        _terminal.Redraw();
    }

    // Its answer comes some time after the first picture.
    private void SeeGround()
    {
        if (_app.Driver?.DefaultAttribute is not { } ground)
            return;
        _isLight = ThemeColor.IsLight(ground.Background);
        ShowKept();
    }
}
