using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

public sealed class StatusTextTests
{
    private static readonly SaveStatus[] SaveStates =
    [
        new SaveStatus.Unchanged(),
        new SaveStatus.Saving(),
        new SaveStatus.Saved(Some.Now, TodoSnapshot.Empty, null),
        .. Enum.GetValues<FaultKind>().Select(kind => new SaveStatus.NotSaved(new StorageFault(kind, "/tasks.json", "write", ""), TimeSpan.FromSeconds(1))),
        .. Enum.GetValues<SaveRefusal>().Select(reason => new SaveStatus.Refused(reason)),
    ];

    private static readonly Notice?[] Notices =
    [
        null,
        new Notice("Added \"週末の買い物リスト\" with a title that is longer than any screen is wide, so that it must give way: " + new string('x', 200)) { Next = CommandId.Undo },
        new Notice("Something went wrong.", IsError: true),
    ];

    [TestCaseSource(nameof(SaveStates))]
    public void The_line_is_never_wider_than_the_screen(SaveStatus save)
    {
        foreach (var notice in Notices)
        {
            var state = new ScreenState { Save = save, Notice = notice };

            Assert.That(Enumerable.Range(40, 161).Where(columns => Width(state, null, columns) > columns), Is.Empty);
        }
    }

    [TestCase("s")]
    [TestCase("d")]
    [TestCase("g")]
    public void What_can_follow_a_key_is_never_wider_than_the_screen(string stroke)
    {
        var waiting = (KeyMatch.Prefix)new KeyMap(CommandCatalog.All).Press(stroke);

        Assert.That(Enumerable.Range(40, 161).Where(columns => Width(new ScreenState(), waiting, columns) > columns), Is.Empty);
    }

    [Test]
    public void A_notice_gives_way_to_what_can_be_done_about_it()
    {
        var (line, hints) = StatusText.Of(new ScreenState { Notice = Notices[1] }, null, 40, Glyphs.Unicode);

        Assert.That(hints.Select(hint => hint.Command), Is.EqualTo(new[] { CommandId.Undo }));
        Assert.That(Text(line), Does.Contain("…  u Undo").And.EndsWith("Saved ✓"));
    }

    [Test]
    public void A_hint_lies_where_its_key_and_its_word_are()
    {
        var (line, hints) = StatusText.Of(new ScreenState(), null, 120, Glyphs.Unicode);

        var found = hints.Select(hint => Text(line).Substring(hint.Start, hint.Width));

        Assert.That(found, Is.EqualTo(new[] { "a Add", "e Edit", "Space Done", "/ Search", "u Undo", ": Commands", "? Help" }));
    }

    private static int Width(ScreenState state, KeyMatch.Prefix? waiting, int columns) =>
        ScreenText.Columns(Text(StatusText.Of(state, waiting, columns, Glyphs.Unicode).Line));

    private static string Text(StyledLine line) => string.Concat(line.Spans.Select(span => span.Text));
}
