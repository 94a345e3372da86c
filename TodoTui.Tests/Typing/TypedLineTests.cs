using TodoTui.Core.Todos;
using TodoTui.Typing;

namespace TodoTui.Tests.Typing;

public sealed class TypedLineTests
{
    [TestCase("Call fri", "Call fri and", true, Description = "typed behind it")]
    [TestCase("Call fri", "Call Bob fri", true, Description = "typed before it")]
    [TestCase("Call fri", "fri", true, Description = "what was before it is gone")]
    [TestCase("Call fri", "Call friday", false, Description = "another word")]
    [TestCase("Call fri", "Call fr", false)]
    [TestCase("Call fri", "Call fi", false)]
    [TestCase("Call fri", "Call xfri", false)]
    [TestCase("Call fri", "Callfri", false)]
    [TestCase("Call fri", "Call ", false)]
    [TestCase("Call fri", "", false)]
    public void What_is_dismissed_stays_so_while_its_text_does(string before, string after, bool isKept)
    {
        var line = TypedLine.Of(before).Dismiss(new TextSpan(before.IndexOf("fri", StringComparison.Ordinal), 3));

        var edited = line.Edited(after);

        Assert.That(edited.Text, Is.EqualTo(after));
        Assert.That(edited.Dismissed.Select(span => span.Of(after)), Is.EqualTo(isKept ? ["fri"] : Array.Empty<string>()));
    }

    [Test]
    public void Several_are_followed_at_once()
    {
        const string Before = "Call #a fri";
        var line = TypedLine.Of(Before).Dismiss(new TextSpan(5, 2)).Dismiss(new TextSpan(8, 3));

        var edited = line.Edited("Call #a Bob fri");

        Assert.That(edited.DismissedStarts, Is.EquivalentTo([5, 12]));
    }

    [Test]
    public void A_new_line_has_nothing_dismissed()
    {
        var line = TypedLine.Of("fri").Dismiss(new TextSpan(0, 3));

        Assert.That(line.Edited("Something else").DismissedStarts, Is.Empty);
    }
}
