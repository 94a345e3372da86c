using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Opens the palette and goes to what is chosen in it.</summary>
internal sealed class PaletteCommand : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly IApplication _app;
    private readonly TodoStore _store;
    private readonly ScreenLook _look;

    /// <summary>The palette over the screen of <paramref name="presenter"/>.</summary>
    public PaletteCommand(MainPresenter presenter, IApplication app, TodoStore store, ScreenLook look)
    {
        (_presenter, _app, _store, _look) = (presenter, app, store, look);
        Handlers = new Dictionary<CommandId, Action> { [CommandId.ShowPalette] = () => PaletteDialog.Ask(_app, Palette(), _look)?.Choose() };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private ScreenState State => _presenter.State;

    private Palette Palette()
    {
        var actions = new PaletteActions(_presenter.Execute, list => _presenter.Show(new ScreenQuery(list)), _presenter.GoTo);
        var (state, glyphs) = (State, _look.Glyphs);
        TodoItem[] tasks = [.. _store.Snapshot.Items];
        return new Palette(
            PaletteEntries.Commands(_presenter.Recent.Commands, _presenter.WhyNot, actions),
            [.. PaletteEntries.Lists(state.Lists, actions)],
            tasks,
            task => PaletteEntries.Task(task, state.Now, glyphs, actions));
    }
}
