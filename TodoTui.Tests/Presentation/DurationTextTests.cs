using TodoTui.Presentation;

namespace TodoTui.Tests.Presentation;

public sealed class DurationTextTests
{
    [TestCase("0m", 0)]
    [TestCase("30s", 30)]
    [TestCase("30m", 30 * 60)]
    [TestCase("1h", 60 * 60)]
    [TestCase("1h 30m", 90 * 60)]
    [TestCase("1d", 24 * 60 * 60)]
    [TestCase("1w 1d 1h 1m 1s", 694_861)]
    public void A_length_is_read_as_it_is_written(string text, int seconds)
    {
        Assert.That(DurationText.Format(TimeSpan.FromSeconds(seconds)), Is.EqualTo(text));
        Assert.That(Read(text), Is.EqualTo(TimeSpan.FromSeconds(seconds)));
    }

    [TestCase("2", 120)]
    [TestCase("1.5", 90)]
    [TestCase("1.5h", 90)]
    [TestCase(" 1H  30M ", 90)]
    [TestCase("-1h", -60)]
    public void People_may_type_it_in_other_ways(string text, int minutes)
    {
        Assert.That(Read(text), Is.EqualTo(TimeSpan.FromMinutes(minutes)));
    }

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("soon")]
    [TestCase("h")]
    [TestCase("1x")]
    [TestCase("1,5h")]
    [TestCase("1h tomorrow")]
    [TestCase("100001d")]
    [TestCase("1e9w")]
    public void What_is_no_length_is_not_read(string text)
    {
        Assert.That(DurationText.TryParse(text, out _), Is.False);
    }

    private static TimeSpan? Read(string text) => DurationText.TryParse(text, out var length) ? length : null;
}
