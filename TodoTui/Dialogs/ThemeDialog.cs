using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Configuration;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// The themes. The one that is gone to is shown at once on the whole screen, so the list stands in a corner; the user's
/// own come when they are read.
/// </summary>
internal sealed class ThemeDialog : Window
{
    private const int WidestDialog = 58;
    private const int BorderRows = 2;

    private readonly Appearance _appearance;
    private readonly ThemeChoice _kept;
    private readonly Action<ThemeChoice> _preview;
    private readonly ScreenLook _look;
    private readonly LinesView _page;
    private readonly List<(ThemeChoice Choice, StyledLine Row)> _themes;
    private ThemeChoice? _chosen;

    private ThemeDialog(Appearance appearance, ThemeChoice kept, Action<ThemeChoice> preview, ScreenLook look)
    {
        (_appearance, _kept, _preview, _look) = (appearance, kept, preview, look);
        _themes = [Auto, .. ShippedThemes.All.Select(theme => RowOf(new ThemeChoice(theme.Name, null), theme))];
        if (kept.Own is { } own)
            _themes.Add(RowOf(kept, own));
        Title = "Theme: Enter keeps it, Esc goes back";
        BorderStyle = LineStyle.Single;
        (X, Y) = (Pos.AnchorEnd(), Pos.AnchorEnd() - 1);
        Width = Dim.Func(_ => Math.Min(WidestDialog, App?.Screen.Width ?? WidestDialog));
        Height = Dim.Func(_ => Math.Min(_themes.Count + BorderRows, (App?.Screen.Height ?? 24) - 1));
        _page = new LinesView(look, isChoice: true) { Width = Dim.Fill(), Height = Dim.Fill() };
        _page.Clicked += _ => Preview();
        _page.Chosen += Choose;
        Add(_page);
    }

    /// <summary>Lets the user choose.</summary>
    /// <param name="app">The application.</param>
    /// <param name="thread">The thread of the screen.</param>
    /// <param name="appearance">What there is to choose from, and what the terminal can show.</param>
    /// <param name="kept">The theme as it is.</param>
    /// <param name="preview">Shows a theme on the screen.</param>
    /// <param name="look">How it looks.</param>
    /// <returns>The theme; null to go back to the one before.</returns>
    public static ThemeChoice? Ask(IApplication app, ScreenThread thread, Appearance appearance, ThemeChoice kept, Action<ThemeChoice> preview, ScreenLook look)
    {
        using var dialog = new ThemeDialog(appearance, kept, preview, look);
        dialog.Initialized += (_, _) => dialog.Begin(thread);
        app.Run(dialog);
        return dialog._chosen;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        switch (KeySequence.NameOf(key))
        {
            case "Enter":
                Choose();
                return true;
            case "q" or "Esc" or "Ctrl+C":
                RequestStop();
                return true;
            default:
                if (!_page.Press(key))
                    return false;
                Preview();
                return true;
        }
    }

    private (ThemeChoice, StyledLine) Auto
    {
        get
        {
            var choice = new ThemeChoice(LookSettings.AutoTheme, null);
            return (choice, ThemeText.Row(choice.Name, ThemeText.Auto, choice.Name == _kept.Name, _look.Glyphs));
        }
    }

    private void Begin(ScreenThread thread)
    {
        ShowThemes();
        _page.Select(_themes.FindIndex(theme => theme.Choice == _kept));
        Task.Run(() =>
        {
            var own = _appearance.Files.Names().Select(name => (name, ThemeReading.Of(name, _appearance.Files.Load(name)))).ToList();
            thread.Post(() => TakeOwn(own));
        });
    }

    // They are read each time, so that whoever writes one sees what became of it.
    private void TakeOwn(List<(string Name, ThemeReading Reading)> own)
    {
        if (!IsRunning)
            return;
        foreach (var (name, reading) in own.Where(theme => !Appearance.IsShipped(theme.Name)))
        {
            var theme = reading.Theme ?? ShippedThemes.Terminal;
            var row = RowOf(new ThemeChoice(name, theme), theme, reading.Problems.Count > 0 ? reading.Problems[0].Text : null);
            if (_themes.FindIndex(known => known.Choice.Name == name) is >= 0 and var index)
                _themes[index] = row;
            else
                _themes.Add(row);
        }

        SetNeedsLayout();
        ShowThemes();
        if (_themes[_page.Selected].Choice.Own is not null)
            Preview();
    }

    private void ShowThemes() => _page.Show([.. _themes.Select(theme => theme.Row)]);

    private (ThemeChoice, StyledLine) RowOf(ThemeChoice choice, Theme theme, string? problem = null)
    {
        var about = _appearance.LacksColorsOf(theme) ? ThemeText.NeedsTrueColors : problem ?? theme.Description;
        return (choice, ThemeText.Row(choice.Name, about, choice.Name == _kept.Name, _look.Glyphs, problem is null ? Ink.Dim : Ink.Alarm));
    }

    private void Preview() => _preview(_themes[_page.Selected].Choice);

    private void Choose()
    {
        _chosen = _themes[_page.Selected].Choice;
        RequestStop();
    }
}
