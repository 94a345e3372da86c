using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Query;
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
        var actions = new PaletteActions(_presenter.Execute, ShowList, ShowTag, ShowTask);
        var (state, glyphs) = (State, _look.Glyphs);
        TodoItem[] tasks = [.. _store.Snapshot.Items];
        return new Palette(
            PaletteEntries.Commands(_presenter.Recent.Commands, _presenter.WhyNot, actions),
            [.. PaletteEntries.Lists(state.Counts, actions), .. PaletteEntries.Tags(tasks, actions)],
            tasks,
            task => PaletteEntries.Task(task, state.Now, glyphs, actions));
    }

    private void ShowList(TaskList list) => Show(new TodoQuery(list));

    private void ShowTag(string tag) => Show(new TodoQuery(TaskList.All, $"#{tag}"));

    private void ShowTask(TodoId id)
    {
        if (IndexOf(id) < 0)
            Show(new TodoQuery(TaskList.All));
        if (IndexOf(id) is >= 0 and var index)
            _presenter.Select(index);
        else
            _presenter.Notify("The task is gone: it was deleted meanwhile.", isError: true);
    }

    private void Show(TodoQuery query) => _presenter.Refresh(State with { Query = query });

    private int IndexOf(TodoId id)
    {
        var index = 0;
        foreach (var item in State.Visible)
        {
            if (item.Id == id)
                return index;
            index++;
        }

        return -1;
    }
}
