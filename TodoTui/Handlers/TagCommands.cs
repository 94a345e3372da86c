using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands on tags: those of some tasks, and a tag wherever it is.</summary>
internal sealed class TagCommands : ICommandHandlers, ITagActions
{
    private readonly MainPresenter _presenter;
    private readonly TargetChange _targets;
    private readonly TodoStore _store;
    private readonly TaskFinder _finder;
    private readonly ListSettingsStore _lists;
    private readonly IApplication _app;
    private readonly ScreenLook _look;

    /// <summary>Commands on the tags of all tasks.</summary>
    public TagCommands(MainPresenter presenter, TargetChange targets, Services services, TaskFinder finder, IApplication app, ScreenLook look)
    {
        (_presenter, _targets, _store, _finder, _lists, _app, _look) = (presenter, targets, services.Store, finder, services.Lists, app, look);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.EditTags] = EditTags,
            [CommandId.ManageTags] = ManageTags,
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TagCount> Tags => _finder.Tags;

    /// <inheritdoc/>
    public TagColor ColorOf(string tag) => _lists.Current.ColorOf(tag);

    /// <inheritdoc/>
    public void NextColor(string tag)
    {
        var colors = Enum.GetValues<TagColor>();
        var next = colors[(Array.IndexOf(colors, ColorOf(tag)) + 1) % colors.Length];
        _lists.Change(settings => settings.WithColor(tag, next));
        _presenter.Refresh(_presenter.State);
    }

    /// <inheritdoc/>
    public void Rename(string tag)
    {
        if (PromptDialog.Ask(_app, $"Rename #{ScreenText.Safe(tag)}", tag, WhyNoTag) is not { } typed || TagText.Clean(typed) is var name && name == tag)
            return;
        var other = Tags.FirstOrDefault(known => TagList.Comparer.Equals(known.Tag, name) && !TagList.Comparer.Equals(known.Tag, tag))?.Tag;
        if (other is not null && !Questions.Confirm(_app, "Merge two tags", $"#{ScreenText.Safe(other)} exists: every task with #{ScreenText.Safe(tag)} gets it instead.", "_Merge", "_Keep both"))
            return;
        var color = ColorOf(tag);
        if (ColorOf(name) == TagColor.None)
            _lists.Change(settings => settings.WithColor(name, color));
        Change(tag, tags => TagList.Renamed(tags, tag, other ?? name), named => other is null ? EditLabel.RenamedTag(named, tag, name) : EditLabel.MergedTag(named, tag, other));
    }

    /// <inheritdoc/>
    public void Delete(string tag) => Change(tag, tags => TagList.Without(tags, tag), named => EditLabel.DeletedTag(named, tag));

    private void EditTags()
    {
        var items = _targets.Items;
        var title = items is [var only] ? ScreenText.Safe(only.Title) : StorageText.Count(items.Count);
        if (TagsDialog.Ask(_app, $"Tags of {title}", TagChoices.Of(items, OfferedTags.Of(_store.Snapshot)), _look) is not { } chosen)
            return;
        _targets.DoEach(item => TodoDraft.Of(item) with { Tags = chosen.ApplyTo(item.Tags) }, named => EditLabel.Tags(named, chosen.Added, chosen.Removed));
    }

    private void ManageTags()
    {
        if (ManageTagsDialog.Show(_app, this, _look) is { } tag)
            _presenter.Show(new ScreenQuery(new SmartList.OfTag(tag)));
    }

    private void Change(string tag, Func<ValueList<string>, ValueList<string>> change, Func<string, string> label)
    {
        var tagged = _store.Snapshot.Items.Where(item => TagList.Has(item.Tags, tag)).Select(item => item.Id);
        _store.Change([.. tagged], item => TodoDraft.Of(item) with { Tags = change(item.Tags) }, label);
    }

    private static string? WhyNoTag(string name) =>
        new TodoDraft { Title = "-", Tags = [TagText.Clean(name)] }.Validate() is [var error, ..] ? error.Message : null;
}
