using TodoTui.Commands;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

public sealed class PaletteEntriesTests
{
    private readonly List<object> _chosen = [];
    private readonly PaletteActions _actions;

    public PaletteEntriesTests() => _actions = new(command => _chosen.Add(command), list => _chosen.Add(list), tag => _chosen.Add(tag), id => _chosen.Add(id));

    [Test]
    public void Every_command_but_the_palette_has_one_entry_with_its_keys()
    {
        var entries = PaletteEntries.Commands([CommandId.Undo], _ => null, _actions);

        Assert.That(entries, Has.Count.EqualTo(CommandCatalog.All.Count - 1));
        Assert.That((entries[0].Place, entries[0].Title, entries[0].Detail), Is.EqualTo(("Edit", "Undo", "u")));
        Assert.That(entries.Select(entry => entry.Title), Is.Unique);
    }

    [Test]
    public void A_command_that_cannot_run_says_why()
    {
        var entries = PaletteEntries.Commands([], command => command == CommandId.Undo ? "Nothing to undo." : null, _actions);

        Assert.That(entries.Single(entry => entry.WhyNot is not null).Title, Is.EqualTo("Undo"));
    }

    [Test]
    public void Tags_are_counted_whatever_their_case()
    {
        TodoItem[] tasks = [Some.Item(1) with { Tags = ["work", "home"] }, Some.Item(2) with { Tags = ["Work"] }];

        var entries = PaletteEntries.Tags(tasks, _actions);

        Assert.That(entries.Select(entry => (entry.Title, entry.Detail)), Is.EqualTo(new[] { ("#home", "1 task"), ("#work", "2 tasks") }));
    }

    [Test]
    public void What_is_chosen_is_gone_to()
    {
        PaletteEntries.Commands([], _ => null, _actions)[0].Choose();
        PaletteEntries.Lists(new Dictionary<TaskList, int>(), _actions).First().Choose();
        PaletteEntries.Tags([Some.Item() with { Tags = ["work"] }], _actions).Single().Choose();
        PaletteEntries.Task(Some.Item(7), Some.Now, Glyphs.Unicode, _actions).Choose();

        Assert.That(_chosen, Is.EqualTo(new object[] { CommandId.SaveNow, ListText.Order[0], "work", new TodoId(7) }));
    }

    [TestCase("", "Undo")]
    [TestCase("undo edit", "Undo", Description = "the menu counts")]
    [TestCase("xyz", null)]
    [TestCase("b", null, Description = "no task at one letter")]
    [TestCase("bm", "Buy milk")]
    public void What_fits_is_found(string typed, string? first)
    {
        var undo = PaletteEntries.Commands([CommandId.Undo], _ => null, _actions)[0];
        var palette = new Palette([undo], [], [Some.Item()], task => PaletteEntries.Task(task, Some.Now, Glyphs.Unicode, _actions));

        Assert.That(palette.Find(typed).Entries.Select(entry => entry.Title).FirstOrDefault(), Is.EqualTo(first));
    }
}
