using TodoTui.Typing;

namespace TodoTui.Tests.Typing;

public sealed class TagCompletionTests
{
    private static readonly string[] Tags = ["Home", "Work", "workshop", "日本"];

    [TestCase("Call #ho|", "Call #Home |")]
    [TestCase("#HO|", "#Home |")]
    [TestCase("Call +ho|", "Call +Home |")]
    [TestCase("Call @ho|", "Call @Home |")]
    [TestCase("Call #wo|", "Call #Work |")]
    [TestCase("Call #|", "Call #Home |")]
    [TestCase("Call #日|", "Call #日本 |")]
    [TestCase("Call #ho| now", "Call #Home |now", Description = "the blank that is there is used")]
    public void The_tag_before_the_caret_is_completed(string before, string after)
    {
        var completion = At(before)!.Step(1);

        var (text, caret) = completion.Complete();

        Assert.That(text.Insert(caret, "|"), Is.EqualTo(after));
    }

    [TestCase("Call|")]
    [TestCase("|")]
    [TestCase("Call #x|")]
    [TestCase("Call # |")]
    [TestCase("Call a#ho|")]
    [TestCase("Call #ho|me")]
    [TestCase("Call |#ho")]
    [TestCase("Call #Home|", Description = "it is complete")]
    public void Elsewhere_there_is_nothing_to_complete(string text)
    {
        Assert.That(At(text), Is.Null);
    }

    [Test]
    public void Several_are_gone_through_both_ways_and_round()
    {
        var begun = At("#wo|")!;

        Assert.That(begun.Chosen, Is.EqualTo(-1));
        Assert.That(begun.Candidates, Is.EqualTo(["Work", "workshop"]));
        Assert.That(begun.Step(1).Complete().Text, Is.EqualTo("#Work "));
        Assert.That(begun.Step(1).Step(1).Complete().Text, Is.EqualTo("#workshop "));
        Assert.That(begun.Step(1).Step(1).Step(1).Complete().Text, Is.EqualTo("#Work "));
        Assert.That(begun.Step(-1).Complete().Text, Is.EqualTo("#workshop "));
        Assert.That(begun.Step(1).Step(-1).Complete().Text, Is.EqualTo("#workshop "));
    }

    private static TagCompletion? At(string marked) => TagCompletion.At(marked.Replace("|", ""), marked.IndexOf('|'), Tags);
}
