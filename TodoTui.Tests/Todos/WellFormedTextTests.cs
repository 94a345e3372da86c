using System.Text;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Todos;

[Row("F54")]
public sealed class WellFormedTextTests
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Shown by description: the text itself cannot be written to a report.
    private static readonly TestCaseData[] IllFormed =
    [
        new TestCaseData("\uD83D", "\uFFFD").SetArgDisplayNames("first half alone"),
        new TestCaseData("\uDE00", "\uFFFD").SetArgDisplayNames("second half alone"),
        new TestCaseData("a\uD83D", "a\uFFFD").SetArgDisplayNames("first half at the end"),
        new TestCaseData("\uDE00a", "\uFFFDa").SetArgDisplayNames("second half at the start"),
        new TestCaseData("\uDE00\uD83D", "\uFFFD\uFFFD").SetArgDisplayNames("halves in the wrong order"),
        new TestCaseData("\uD83D\uD83D\uDE00", "\uFFFD😀").SetArgDisplayNames("first half before a pair"),
        new TestCaseData("😀\uDE00é", "😀\uFFFDé").SetArgDisplayNames("second half after a pair"),
    ];

    [TestCaseSource(nameof(IllFormed))]
    public void Half_of_a_pair_becomes_a_replacement_character(string text, string repaired)
    {
        Assert.That(WellFormedText.Repair(text), Is.EqualTo(repaired));
    }

    [TestCaseSource(nameof(IllFormed))]
    public void What_was_repaired_is_the_same_after_a_way_through_the_file(string text, string repaired)
    {
        var bytes = StrictUtf8.GetBytes(WellFormedText.Repair(text));

        Assert.That(StrictUtf8.GetString(bytes), Is.EqualTo(repaired));
    }

    [TestCase("")]
    [TestCase("Buy milk")]
    [TestCase("買い物 😀 👩‍💻 é")]
    [TestCase("tab\tand \u001b[31m escape")]
    [TestCase("\uFFFD")]
    public void Well_formed_text_stays_as_it_is(string text)
    {
        Assert.That(WellFormedText.Repair(text), Is.SameAs(text));
    }
}
