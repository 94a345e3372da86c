using TodoTui.Typing;

namespace TodoTui.Tests.Typing;

public sealed class PastedLinesTests
{
    [TestCase("one\ntwo", "one", "two")]
    [TestCase("one\r\ntwo\rthree", "one", "two", "three")]
    [TestCase("\n\n one \n\t\n  two\n\n", "one", "two")]
    [TestCase("- one\n* two\n+ three\n• four", "one", "two", "three", "four")]
    [TestCase("- [ ] one\n- [x] two\n  * [X] three\n[ ] four", "one", "two", "three", "four")]
    [TestCase("-\n- \n- [ ]\n* [x] \none", "one", Description = "empty entries")]
    [TestCase("-5 degrees\n*bold*\n[x]y\n# head", "-5 degrees", "*bold*", "[x]y", "# head")]
    [TestCase("one\ttwo", "one two")]
    [TestCase("\e[31mred\a\n\0\nx\u009by", "[31mred", "xy")]
    [TestCase("one\u2028two", "one", "two")]
    [TestCase("")]
    [TestCase("\r\n \n")]
    public void Each_line_with_something_on_it_is_a_task(string text, params string[] lines)
    {
        Assert.That(PastedLines.Of(text), Is.EqualTo(lines));
    }
}
