using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands on tags: those of some tasks, and a tag wherever it is.</summary>
internal sealed class TagCommands : ICommandHandlers
{
    private readonly TargetChange _targets;
    private readonly TodoStore _store;
    private readonly IApplication _app;
    private readonly ScreenLook _look;

    /// <summary>Commands on the tags in <paramref name="store"/>.</summary>
    public TagCommands(TargetChange targets, TodoStore store, IApplication app, ScreenLook look)
    {
        (_targets, _store, _app, _look) = (targets, store, app, look);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.EditTags] = EditTags,
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private void EditTags()
    {
        var items = _targets.Items;
        var title = items is [var only] ? ScreenText.Safe(only.Title) : StorageText.Count(items.Count);
        if (TagsDialog.Ask(_app, $"Tags of {title}", TagChoices.Of(items, TagText.Offered(_store.Snapshot)), _look) is not { } chosen)
            return;
        _targets.DoEach("Tags", item => TodoDraft.Of(item) with { Tags = chosen.ApplyTo(item.Tags) }, named => EditLabel.Tags(named, chosen.Added, chosen.Removed));
    }
}
