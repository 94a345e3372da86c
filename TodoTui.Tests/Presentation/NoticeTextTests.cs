using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Presentation;

namespace TodoTui.Tests.Presentation;

public sealed class NoticeTextTests
{
    [TestCase("add \"Buy milk\"", "Added \"Buy milk\".")]
    [TestCase("edit \"Buy milk\"", "Changed \"Buy milk\".")]
    [TestCase("complete \"Buy milk\"", "Done: \"Buy milk\".")]
    [TestCase("reopen \"Buy milk\"", "Open again: \"Buy milk\".")]
    [TestCase("delete 3 tasks", "Deleted 3 tasks.")]
    public void An_edit_is_told_in_the_past_with_the_way_back(string label, string text)
    {
        var notice = NoticeText.Of(new StoreChange(StoreChangeKind.Edited, label, []));

        Assert.That(notice, Is.EqualTo(new Notice(text) { Next = CommandId.Undo }));
    }

    [Test]
    public void An_undo_names_what_it_took_back_and_offers_to_do_it_again()
    {
        Assert.That(NoticeText.Of(new StoreChange(StoreChangeKind.Undone, "delete 3 tasks", [])), Is.EqualTo(new Notice("Undid: delete 3 tasks.") { Next = CommandId.Redo }));
        Assert.That(NoticeText.Of(new StoreChange(StoreChangeKind.Redone, "delete 3 tasks", [])), Is.EqualTo(new Notice("Did again: delete 3 tasks.") { Next = CommandId.Undo }));
    }
}
