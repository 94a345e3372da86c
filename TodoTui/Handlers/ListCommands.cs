using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Dialogs;
using TodoTui.Presentation;

namespace TodoTui.Handlers;

/// <summary>Commands on the user's own lists.</summary>
internal sealed class ListCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly ListSettingsStore _lists;
    private readonly IApplication _app;

    /// <summary>Commands on <paramref name="lists"/>.</summary>
    public ListCommands(MainPresenter presenter, ListSettingsStore lists, IApplication app)
    {
        (_presenter, _lists, _app) = (presenter, lists, app);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.SaveList] = Save,
            [CommandId.RenameList] = Rename,
            [CommandId.DeleteList] = Delete,
            [CommandId.MoveListDown] = () => Move(1),
            [CommandId.MoveListUp] = () => Move(-1),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private ScreenState State => _presenter.State;

    private string Shown => ((SmartList.Own)State.Query.List).Name;

    private void Save()
    {
        var query = ListQueries.TextOf(State.Query, _lists.Current);
        var order = State.Sort;
        if (AskName("Save as a list", "", name => settings => settings.Add(name, query)) is not { } name)
            return;
        _lists.Change(settings => settings.WithSort(new SmartList.Own(name), order));
        _presenter.Show(new ScreenQuery(new SmartList.Own(name)));
        _presenter.Notify($"Saved the list \"{name}\": {query}");
    }

    private void Rename()
    {
        var before = Shown;
        if (AskName("Rename the list", before, name => settings => settings.Rename(before, name)) is { } name)
            _presenter.ShowList(new SmartList.Own(name));
    }

    private void Delete()
    {
        var name = Shown;
        if (!Questions.Confirm(_app, "Delete the list", $"The list \"{ScreenText.Safe(name)}\" is deleted. Its tasks stay.", "_Delete", "_Keep"))
            return;
        _lists.Change(settings => settings.Delete(name));
        _presenter.ShowList(new SmartList.BuiltIn(TaskList.All));
        _presenter.Notify($"Deleted the list \"{name}\".");
    }

    private void Move(int places)
    {
        var name = Shown;
        _lists.Change(settings => settings.Move(name, places));
        _presenter.Refresh(State);
    }

    // Asks until the lists take the name.
    private string? AskName(string title, string name, Func<string, Func<ListSettings, ListsEdit>> edit)
    {
        if (PromptDialog.Ask(_app, title, name, text => edit(text)(_lists.Current).Problem) is not { } chosen)
            return null;
        _lists.Change(edit(chosen));
        return chosen;
    }
}
