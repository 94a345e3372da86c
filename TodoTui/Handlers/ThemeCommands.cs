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
    private readonly Appearance _appearance;
    private readonly TerminalModes _terminal;
    private readonly ScreenLook _look;
    private ThemeChoice _kept;
    private bool? _isLight;

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

    private void Choose()
    {
        if (_appearance.IsColorless)
        {
            _presenter.Notify(ThemeText.Colorless, isError: true);
            return;
        }

        if (ThemeDialog.Ask(_app, _presenter.Thread, _appearance, _kept, Show, _look) is { } chosen)
            Keep(chosen);
        else
            Show(_kept);
    }

    private void Keep(ThemeChoice chosen)
    {
        _kept = chosen;
        Show(chosen);
        if (chosen.Own is { } own ? _appearance.LacksColorsOf(own) : _appearance.LacksColorsOf(Appearance.Shipped(chosen.Name, _isLight)))
            _presenter.Notify(ThemeText.NotShown(chosen.Name), isError: true);
        else if (chosen.Name != _appearance.ThemeName)
            _presenter.Notify(ThemeText.Chosen(chosen.Name, _appearance.ConfigFile));
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
        Show(_kept);
    }
}
