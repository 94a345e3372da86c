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

    public PaletteEntriesTests() => _actions = new(command => _chosen.Add(command), list => _chosen.Add(list), id => _chosen.Add(id));

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
    public void Lists_and_tags_have_the_number_of_their_tasks()
    {
        var entries = PaletteEntries.Lists([new(new SmartList.BuiltIn(TaskList.NoDate), 2), new(new SmartList.OfTag("work"), 1)], _actions);

        Assert.That(
            entries.Select(entry => (entry.Place, entry.Title, entry.Detail)),
            Is.EqualTo(new[] { ("List", "No date", "2 tasks"), ("Tag", "#work", "1 task") }));
    }

    [Test]
    public void What_is_chosen_is_gone_to()
    {
        PaletteEntries.Commands([], _ => null, _actions)[0].Choose();
        PaletteEntries.Lists([new(new SmartList.OfTag("work"), 1)], _actions).Single().Choose();
        PaletteEntries.Task(Some.Item(7), Some.Now, Glyphs.Unicode, _actions).Choose();

        Assert.That(_chosen, Is.EqualTo(new object[] { CommandId.SaveNow, new SmartList.OfTag("work"), new TodoId(7) }));
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
