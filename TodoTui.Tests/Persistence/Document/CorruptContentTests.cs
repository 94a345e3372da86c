using System.Text;
using TodoTui.Core.Persistence;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>What is no task file: never "no tasks", never a silent repair.</summary>
public sealed class CorruptContentTests
{
    private const string Head = "{\"version\":\"1.0\",\"tasks\":";

    private static IEnumerable<TestCaseData> Contents()
    {
        yield return Content("F43", "UTF-16 with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Head + "[]}")], "UTF-16");
        yield return Content("F43", "UTF-16 big-endian with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Head + "[]}")], "UTF-16");
        yield return Content("F43", "UTF-16 without mark", Encoding.Unicode.GetBytes(Head + "[]}"), "");
        yield return Content("F43", "Latin-1", Encoding.Latin1.GetBytes(Documents.Of("{\"id\":1,\"title\":\"Café\"}")), "not valid Unicode");
        yield return Content("F43", "Latin-1 in an unknown field", Encoding.Latin1.GetBytes(Documents.Of(Documents.Task("\"x\":\"Café\""))), "not valid Unicode");
        yield return Content("F43", "UTF-8 cut in a letter", [.. "{\"version\":\"1.0\",\"tasks\":[{\"id\":1,\"title\":\""u8, 0xE6, 0x97, .. "\"}]}"u8], "not valid Unicode");
        yield return Content("F47", "nothing", "");
        yield return Content("F47", "blanks", " \n ");
        yield return Content("F47", "null", "null", "does not start with {");
        yield return Content("F47", "{}", "{}", "\"version\" is missing");
        yield return Content("F47", "[]", "[]", "does not start with {");
        yield return Content("F47", "a text", "\"tasks\"", "does not start with {");
        yield return Content("F47", "no tasks", "{\"version\":\"1.0\"}", "tasks");
        yield return Content("F47", "tasks null", Head + "null}", "tasks");
        yield return Content("F47", "tasks in capitals", "{\"version\":\"1.0\",\"Tasks\":[]}", "tasks");
        yield return Content("F47", "version in capitals", "{\"Version\":\"1.0\",\"tasks\":[]}", "\"version\" is missing");
        yield return Content("F47", "version a number", "{\"version\":1.0,\"tasks\":[]}", "not a version");
        yield return Content("F47", "version null", "{\"version\":null,\"tasks\":[]}", "not a version");
        yield return Content("F47", "version no version", "{\"version\":\"one\",\"tasks\":[]}", "not a version");
        yield return Content("F47", "tasks an object", Head + "{}}");
        yield return Content("F47", "a task null", Head + "[{\"id\":1,\"title\":\"a\"},null]}", "the entry 2 of \"tasks\" is null");
        yield return Content("F47", "a task a number", Head + "[1]}");
        yield return Content("F47", "a task empty", Head + "[{}]}");
        yield return Content("F47", "no id", Head + "[{\"title\":\"a\"}]}", "id");
        yield return Content("F47", "no title", Head + "[{\"id\":1}]}", "title");
        yield return Content("F47", "title null", Head + "[{\"id\":1,\"title\":null}]}");
        yield return Content("F47", "title in capitals", Head + "[{\"id\":1,\"Title\":\"a\"}]}");
        yield return Field("F47", "a known field in capitals", "\"Due_Date\": \"2026-12-25\"", "must be spelled \"due_date\"");
        yield return Field("F47", "description a number", "\"description\": 5", "as a string");
        yield return Field("F47", "tags a text", "\"tags\": \"Home\"", "an array of strings");
        yield return Field("F47", "a tag a number", "\"tags\": [1]", "an array of strings");
        yield return Field("F47", "a tag null", "\"tags\": [null]", "an array of strings");
        yield return Field("F47", "status a boolean", "\"status\": true", "a String is expected");
        yield return Field("F47", "priority a number", "\"priority\": 1", "a String is expected");
        yield return Field("F47", "a date a number", "\"due_date\": 20261225", "a String is expected");
        yield return Field("F47", "reminder a text", "\"reminder_offset\": \"1\"", "a Number is expected");
        yield return Content("F48", "tasks twice", Head + "[],\"tasks\":[]}", "tasks");
        yield return Content("F48", "version twice", "{\"version\":\"1.0\",\"version\":\"1.0\",\"tasks\":[]}", "version");
        yield return Field("F48", "title twice", "\"title\": \"b\"", "title");
        yield return Field("F48", "an unknown field twice", "\"x\": 1, \"x\": 2", "Duplicate");
        yield return Field("F48", "twice in an unknown field", "\"x\": { \"y\": 1, \"y\": 2 }", "y");
        yield return Content("F53", "nested too deep", Head + new string('[', 100) + new string(']', 100) + "}");
        yield return Content("F53", "nested a million deep", new string('[', 1_000_000));
        yield return Field("F53", "an unknown field nested too deep", $"\"x\": {new string('[', 62)}{new string(']', 62)}", "64");
        yield return Field("F54", "a lone surrogate in a text", "\"description\": \"\\ud83d\"", "surrogate");
        yield return Field("F54", "a lone surrogate in a tag", "\"tags\": [\"\\ude00\"]", "UTF-16");
        yield return Field("F54", "a lone surrogate in an unknown field", "\"x\": \"\\ud83d\"", "surrogate");
        yield return Content("F54", "a lone surrogate in the version", "{\"version\":\"\\ud83d\",\"tasks\":[]}", "not valid Unicode");
        yield return Content("F54", "a lone surrogate in an unknown name at the top", "{\"\\ud83d\":1,\"version\":\"1.0\",\"tasks\":[]}");
        yield return Field("F54", "a lone surrogate in an unknown name", "\"\\ud83d\": 1", "surrogate");
        yield return Field("F56", "NaN", "\"reminder_offset\": NaN", "'N'");
        yield return Field("F56", "infinity", "\"reminder_offset\": -Infinity", "'I'");
        yield return Content("F56", "id 1.0", Head + "[{\"id\":1.0,\"title\":\"a\"}]}");
        yield return Content("F56", "id 1e400", Head + "[{\"id\":1e400,\"title\":\"a\"}]}");
        yield return Content("F56", "id too large", Head + "[{\"id\":2147483648,\"title\":\"a\"}]}");
        yield return Content("F56", "id a text", Head + "[{\"id\":\"1\",\"title\":\"a\"}]}");
        yield return Content("F56", "id null", Head + "[{\"id\":null,\"title\":\"a\"}]}");
    }

    [TestCaseSource(nameof(Contents))]
    public void It_is_corrupt_and_the_message_says_why(byte[] content, string message)
    {
        var corrupt = (ReadResult.Corrupt)Documents.Read(content);

        Assert.That(corrupt.Corruption.Path, Is.EqualTo("tasks.json"));
        Assert.That(corrupt.Corruption.Message, Does.Contain(message).And.Not.Empty);
        Assert.That(corrupt.Corruption.Message, Does.Not.Contain("TodoTui.").And.Not.Contain("LineNumber"));
    }

    [TestCaseSource(nameof(Contents))]
    public void The_file_is_kept_and_the_backup_is_loaded(byte[] content, string message)
    {
        using var data = new DataDirectory();
        var storage = data.Start();
        storage.SaveTasks(TodoSnapshot.Empty);
        storage.SaveTasks(TodoSnapshot.Empty);
        File.WriteAllBytes(data.Primary, content);

        var recovered = (LoadOutcome.Recovered)storage.LoadTasks();

        Assert.That(recovered.Corruption?.Message, Does.Contain(message));
        Assert.That(File.ReadAllBytes(recovered.KeptAs!), Is.EqualTo(content));
    }

    [Row("F46")]
    [TestCase("{\n  \"version\": \"1.0\",\n  \"tasks\": [\n    { \"id\": 1 \"title\": \"a\" }\n  ]\n}\n", 4L, 15L)]
    [TestCase("{\n  \"version\": \"1.0\",\n  \"tasks\": [\n    { \"id\": 1, \"title\": 5 }\n  ]\n}\n", 4L, 26L)]
    [TestCase("{\n  \"version\": \"1.0\",\n  \"tasks\": [ null ]\n}\n", null, null)]
    [TestCase("[\n]\n", 1L, 1L)]
    [TestCase("\n\n  [\n]\n", 3L, 3L)]
    [TestCase("{\n  \"version\": 1.0,\n  \"tasks\": []\n}\n", 2L, 14L)]
    [TestCase("{\n  \"version\": \"one\",\n  \"tasks\": []\n}\n", 2L, 14L)]
    public void A_mistake_has_a_place(string text, long? line, long? column)
    {
        var corruption = ((ReadResult.Corrupt)Documents.Read(text)).Corruption;

        Assert.That((corruption.Line, corruption.Column), Is.EqualTo((line, column)));
    }

    [Test]
    [Row("F43")]
    public void Text_that_is_not_utf_8_has_a_place()
    {
        var content = Encoding.Latin1.GetBytes("{\n  \"version\": \"1.0\",\n  \"x\": \"Café\"\n}\n");

        var corruption = ((ReadResult.Corrupt)Documents.Read(content)).Corruption;

        Assert.That((corruption.Line, corruption.Column), Is.EqualTo((3L, 12L)));
    }

    [Row("F46")]
    [TestCase("t", 1_000_000, TestName = "The_message_is_short_when_the_file_is_one_long_word")]
    [TestCase("{\"version\":\"1.0\",\"tasks\":[],\"x\":n", 1_000_000, TestName = "The_message_is_short_when_a_long_word_is_in_it")]
    public void The_message_is_short(string start, int length)
    {
        var corruption = ((ReadResult.Corrupt)Documents.Read(start + string.Concat(Enumerable.Repeat("😀", length)))).Corruption;

        Assert.That(corruption.Message, Has.Length.LessThan(250).And.EndWith("😀…"));
    }

    [Test]
    public void A_value_of_the_wrong_type_is_named()
    {
        var corruption = ((ReadResult.Corrupt)Documents.Read(Documents.Of(Documents.Task("\"due_date\": 5")))).Corruption;

        Assert.That(corruption.Message, Does.StartWith("$.tasks[0].due_date: "));
    }

    private static TestCaseData Content(string row, string name, string text, string message = "") =>
        Content(row, name, Encoding.UTF8.GetBytes(text), message);

    private static TestCaseData Field(string row, string name, string fields, string message = "") =>
        Content(row, name, Documents.Of(Documents.Task(fields)), message);

    private static TestCaseData Content(string row, string name, byte[] bytes, string message) =>
        new TestCaseData(bytes, message).SetArgDisplayNames(name).SetProperty("Row", row);
}
