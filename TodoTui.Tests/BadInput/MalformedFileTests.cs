using System.Text.RegularExpressions;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.BadInput;

/// <summary>Each malformed file in the place of the task file: what is said of it, and what becomes of it.</summary>
public sealed class MalformedFileTests
{
    private static IEnumerable<TestCaseData> Refused() =>
        MalformedTexts.Refused().Concat(MalformedValues.Refused()).Concat(MalformedBytes.Refused()).Select(file => file.ToTestCase());

    private static IEnumerable<TestCaseData> Accepted() =>
        MalformedTexts.Accepted().Concat(MalformedValues.Accepted()).Select(file => file.ToTestCase());

    [TestCaseSource(nameof(Refused))]
    public void What_is_no_task_file_is_kept_and_says_where_it_is_none(BadInputCase file)
    {
        using var place = new BadFile();

        var corruption = place.IsRefused(file.Content, file.Name);

        Assert.That((corruption.Line, corruption.Column), Is.EqualTo((file.Line, file.Column)), corruption.Message);
        Assert.That(corruption.Message, Is.Not.Empty.And.Not.Contain("TodoTui.").And.Not.Contain("LineNumber"));
    }

    [TestCaseSource(nameof(Accepted))]
    public void What_is_one_is_loaded_and_survives_a_save(BadInputCase file)
    {
        using var place = new BadFile();

        var loaded = place.IsLoaded(file.Content, file.Name);
        var saved = place.Saved(loaded.Tasks);

        Assert.That(string.Join(", ", loaded.Tasks.Items.Select(Told)), Is.EqualTo(file.Tasks));
        Assert.That(saved.Tasks.Items, Is.EqualTo(loaded.Tasks.Items));
        Assert.That(saved.Tasks.Foreign, Is.EqualTo(loaded.Tasks.Foreign));
    }

    private static string Told(TodoItem item)
    {
        var problems = item.Problems.Select(kept => $" {kept.Field}={kept.RawJson}");
        var unknown = item.Foreign.Select(field => $" {field.Name}={OnOneLine(field.RawJson)}");
        return $"{item.Id.Value} {item.Title}{string.Concat(problems)}{string.Concat(unknown)}";
    }

    // A field that this program does not know is indented like the rest of the file.
    private static string OnOneLine(string json) => Regex.Replace(json, @"\n *", "").Replace("\": ", "\":", StringComparison.Ordinal);
}
