namespace TodoTui.Tests.BadInput;

/// <summary>
/// Whole files: those that are no task file, each with the line and the column at which that shows if it has a place,
/// and those that are one although something about them is odd.
/// </summary>
internal static class MalformedTexts
{
    private const string Tasks = """{"version":"1.0","tasks":[{"id":1,"title":"Buy milk"}]}""";
    private const string Head = """{"version":"1.0","tasks":""";
    private const string Task = """
        "id":1,"title":"Buy milk"
        """;

    /// <summary>None of them is a task file.</summary>
    public static IEnumerable<BadInputCase> Refused()
    {
        // No file of tasks at all.
        yield return No("F05", "nothing", "", 1, 1);
        yield return No("F47", "blanks", " \t\r\n", 2, 1);
        yield return No("F47", "null", "null", 1, 1);
        yield return No("F47", "true", "true", 1, 1);
        yield return No("F47", "a number", "1.0", 1, 1);
        yield return No("F47", "a text", "\"tasks\"", 1, 1);
        yield return No("F47", "an array", "[]", 1, 1);
        yield return No("F47", "an array of tasks", "[{" + Task + "}]", 1, 1);
        yield return No("F47", "an empty object", "{}");
        yield return No("F47", "a comment", "// no tasks", 1, 12);
        yield return No("F47", "a page of the web", "<!DOCTYPE html>\n<html></html>\n", 1, 1);
        yield return No("F47", "XML", "<?xml version=\"1.0\"?>\n<tasks/>\n", 1, 1);
        yield return No("F47", "YAML", "version: \"1.0\"\ntasks: []\n", 1, 1);
        yield return No("F47", "TOML", "version = \"1.0\"\ntasks = []\n", 1, 1);
        yield return No("F47", "CSV", "id,title\n1,Buy milk\n", 1, 1);
        yield return No("F47", "a text of words", "Buy milk\nRead a book\n", 1, 1);

        // Before and after the object.
        yield return No("F07", "something before", ")]}',\n" + Tasks, 1, 1);
        yield return No("F07", "a function around it", "tasks(" + Tasks + ")", 1, 2);
        yield return No("F07", "a brace more", Tasks + "}", 1, 56);
        yield return No("F07", "a brace less", Head + "[{" + Task + "}]", 1, 55);
        yield return No("F07", "a bracket less", Head + "[{" + Task + "}}", 1, 54);
        yield return No("F07", "a semicolon", Tasks + ";", 1, 56);
        yield return No("F07", "a comma", Tasks + ",", 1, 56);
        yield return No("F07", "a word", Tasks + "\nBuy milk\n", 2, 1);
        yield return No("F07", "itself again", Tasks + "\n" + Tasks, 2, 1);
        yield return No("F07", "its own tail", Tasks + "\n}]}", 2, 1);
        yield return No("F07", "a NUL", Tasks + "\0", 1, 56);
        yield return No("F07", "NULs in the middle", Head + "[\0\0\0\0{" + Task + "}]}", 1, 27);
        yield return No("F07", "a byte order mark after it", Tasks + "\ufeff", 1, 56);
        yield return No("F42", "two byte order marks", "\ufeff\ufeff" + Tasks, 1, 1);
        yield return No("F46", "marks of a merge", "<<<<<<< HEAD\n" + Tasks + "\n=======\n" + Tasks + "\n>>>>>>> theirs\n", 1, 1);
        yield return No("F46", "marks of a merge inside", "{\n\"version\":\"1.0\",\n<<<<<<< HEAD\n\"tasks\":[]\n=======\n\"tasks\":[]\n>>>>>>> theirs\n}", 3, 1);

        // Blanks that are none.
        yield return No("F46", "a no-break space", Head + "\u00a0[]}", 1, 26);
        yield return No("F46", "a vertical tab", Head + "\u000b[]}", 1, 26);
        yield return No("F46", "a form feed", Head + "\u000c[]}", 1, 26);
        yield return No("F46", "a line separator", Head + "\u2028[]}", 1, 26);
        yield return No("F46", "a zero width space", Head + "\u200b[]}", 1, 26);
        yield return No("F46", "a byte order mark between", Head + "\ufeff[]}", 1, 26);
        yield return No("F46", "a backspace", Head + "\u0008[]}", 1, 26);

        // The version.
        yield return No("F47", "version: missing", "{\"tasks\":[]}");
        yield return No("F47", "version: null", "{\"version\":null,\"tasks\":[]}", 1, 12);
        yield return No("F47", "version: a number", "{\"version\":1.0,\"tasks\":[]}", 1, 12);
        yield return No("F47", "version: empty", "{\"version\":\"\",\"tasks\":[]}", 1, 12);
        yield return No("F47", "version: a word", "{\"version\":\"latest\",\"tasks\":[]}", 1, 12);
        yield return No("F47", "version: with a v", "{\"version\":\"v1.0\",\"tasks\":[]}", 1, 12);
        yield return No("F47", "version: with a blank", "{\"version\":\" 1.0\",\"tasks\":[]}", 1, 12);
        yield return No("F47", "version: in capitals", "{\"VERSION\":\"1.0\",\"tasks\":[]}");
        yield return No("F47", "version: an object", "{\"version\":{\"major\":1},\"tasks\":[]}", 1, 12);
        yield return No("F48", "version: twice", "{\"version\":\"1.0\",\"version\":\"1.0\",\"tasks\":[]}", 1, 33);
        yield return No("F48", "version: twice, once escaped", "{\"version\":\"1.0\",\"\\u0076ersion\":\"1.0\",\"tasks\":[]}", 1, 38);
        yield return No("F46", "version: without quotes", "{version:\"1.0\",\"tasks\":[]}", 1, 2);
        yield return No("F46", "version: in single quotes", "{'version':'1.0','tasks':[]}", 1, 2);

        // The tasks.
        yield return No("F47", "tasks: missing", "{\"version\":\"1.0\"}", 1, 18);
        yield return No("F47", "tasks: null", Head + "null}", 1, 30);
        yield return No("F47", "tasks: a text", Head + "\"[]\"}", 1, 30);
        yield return No("F47", "tasks: a number", Head + "0}", 1, 27);
        yield return No("F47", "tasks: an object", Head + "{}}", 1, 27);
        yield return No("F47", "tasks: an object of tasks", Head + "{\"1\":{" + Task + "}}}", 1, 27);
        yield return No("F47", "tasks: in capitals", "{\"version\":\"1.0\",\"Tasks\":[]}", 1, 29);
        yield return No("F47", "tasks: called todos", "{\"version\":\"1.0\",\"todos\":[]}", 1, 29);
        yield return No("F48", "tasks: twice, then empty", Head + "[{" + Task + "}],\"tasks\":[]}", 1, 66);
        yield return No("F48", "tasks: twice, once escaped", Head + "[{" + Task + "}],\"t\\u0061sks\":[]}", 1, 71);
        yield return No("F47", "tasks: with a null", Head + "[null]}");
        yield return No("F47", "tasks: with a null after a task", Head + "[{" + Task + "},null]}");
        yield return No("F47", "tasks: with a text", Head + "[\"Buy milk\"]}", 1, 37);
        yield return No("F47", "tasks: with a number", Head + "[1]}", 1, 28);
        yield return No("F47", "tasks: with an array", Head + "[[]]}", 1, 28);
        yield return No("F47", "tasks: with an empty object", Head + "[{}]}", 1, 29);
        yield return No("F46", "tasks: without commas", Head + "[{" + Task + "} {\"id\":2,\"title\":\"Pay\"}]}", 1, 55);
        yield return No("F46", "tasks: with two commas", Head + "[{" + Task + "},,{\"id\":2,\"title\":\"Pay\"}]}", 1, 55);
        yield return No("F46", "tasks: with a leading comma", Head + "[,{" + Task + "}]}", 1, 27);

        // The id.
        yield return No("F47", "id: missing", Head + "[{\"title\":\"a\"}]}", 1, 40);
        yield return No("F56", "id: null", Head + "[{\"id\":null,\"title\":\"a\"}]}", 1, 37);
        yield return No("F56", "id: a text", Head + "[{\"id\":\"1\",\"title\":\"a\"}]}", 1, 36);
        yield return No("F56", "id: with a fraction", Head + "[{\"id\":1.0,\"title\":\"a\"}]}", 1, 36);
        yield return No("F56", "id: with an exponent", Head + "[{\"id\":1e0,\"title\":\"a\"}]}", 1, 36);
        yield return No("F56", "id: half", Head + "[{\"id\":1.5,\"title\":\"a\"}]}", 1, 36);
        yield return No("F56", "id: too large", Head + "[{\"id\":2147483648,\"title\":\"a\"}]}", 1, 43);
        yield return No("F56", "id: far too large", Head + "[{\"id\":1e400,\"title\":\"a\"}]}", 1, 38);
        yield return No("F56", "id: true", Head + "[{\"id\":true,\"title\":\"a\"}]}", 1, 37);
        yield return No("F56", "id: an array", Head + "[{\"id\":[1],\"title\":\"a\"}]}", 1, 34);
        yield return No("F56", "id: leading zero", Head + "[{\"id\":01,\"title\":\"a\"}]}", 1, 34);
        yield return No("F56", "id: NaN", Head + "[{\"id\":NaN,\"title\":\"a\"}]}", 1, 33);
        yield return No("F48", "id: twice", Head + "[{\"id\":1,\"id\":2,\"title\":\"a\"}]}", 1, 41);
        yield return No("F47", "id: in capitals", Head + "[{\"ID\":1,\"title\":\"a\"}]}", 1, 47);

        // The title.
        yield return No("F47", "title: missing", Head + "[{\"id\":1}]}", 1, 35);
        yield return No("F47", "title: null", Head + "[{\"id\":1,\"title\":null}]}", 1, 47);
        yield return No("F47", "title: a number", Head + "[{\"id\":1,\"title\":5}]}", 1, 44);
        yield return No("F47", "title: an array", Head + "[{\"id\":1,\"title\":[\"a\"]}]}", 1, 44);
        yield return No("F48", "title: twice", Head + "[{\"id\":1,\"title\":\"a\",\"title\":\"b\"}]}", 1, 58);
        yield return No("F54", "title: half of a surrogate pair", Head + "[{\"id\":1,\"title\":\"a\\ud83d\"}]}", 1, 52);
        yield return No("F47", "title: in capitals too", Head + "[{" + Task + ",\"Title\":\"b\"}]}");

        // The other fields.
        yield return No("F47", "other fields: description a number", Head + "[{" + Task + ",\"description\":5}]}", 1, 69);
        yield return No("F47", "other fields: description an array", Head + "[{" + Task + ",\"description\":[\"a\"]}]}", 1, 69);
        yield return No("F47", "other fields: status a boolean", Head + "[{" + Task + ",\"status\":true}]}", 1, 67);
        yield return No("F47", "other fields: status a number", Head + "[{" + Task + ",\"status\":0}]}", 1, 64);
        yield return No("F47", "other fields: priority a number", Head + "[{" + Task + ",\"priority\":1}]}", 1, 66);
        yield return No("F47", "other fields: tags a text", Head + "[{" + Task + ",\"tags\":\"Home\"}]}", 1, 67);
        yield return No("F47", "other fields: tags an object", Head + "[{" + Task + ",\"tags\":{\"Home\":true}}]}", 1, 62);
        yield return No("F47", "other fields: a tag a number", Head + "[{" + Task + ",\"tags\":[\"Home\",1]}]}", 1, 70);
        yield return No("F47", "other fields: a tag null", Head + "[{" + Task + ",\"tags\":[null]}]}", 1, 66);
        yield return No("F47", "other fields: a tag an array", Head + "[{" + Task + ",\"tags\":[[\"Home\"]]}]}", 1, 63);
        yield return No("F47", "other fields: task_type a number", Head + "[{" + Task + ",\"task_type\":1}]}", 1, 67);
        yield return No("F47", "other fields: created_date a number", Head + "[{" + Task + ",\"created_date\":1764590000}]}", 1, 79);
        yield return No("F47", "other fields: due_date a number", Head + "[{" + Task + ",\"due_date\":20261225}]}", 1, 73);
        yield return No("F47", "other fields: due_date an object", Head + "[{" + Task + ",\"due_date\":{\"year\":2026}}]}", 1, 66);
        yield return No("F47", "other fields: recurrence an array", Head + "[{" + Task + ",\"recurrence\":[\"DAILY\"]}]}", 1, 68);
        yield return No("F47", "other fields: completed_date false", Head + "[{" + Task + ",\"completed_date\":false}]}", 1, 76);
        yield return No("F47", "other fields: reminder_offset a text", Head + "[{" + Task + ",\"reminder_offset\":\"1\"}]}", 1, 75);
        yield return No("F47", "other fields: a known field in another case", Head + "[{" + Task + ",\"Due_Date\":\"2026-12-25\"}]}");
        yield return No("F47", "other fields: a known field in capitals", Head + "[{" + Task + ",\"TAGS\":[]}]}");
        yield return No("F48", "other fields: a field twice", Head + "[{" + Task + ",\"status\":\"complete\",\"status\":\"incomplete\"}]}", 1, 95);
        yield return No("F48", "other fields: a null field twice", Head + "[{" + Task + ",\"due_date\":null,\"due_date\":null}]}", 1, 85);
    }

    /// <summary>All of them are, with the tasks that follow, and with what of them could not be read.</summary>
    public static IEnumerable<BadInputCase> Accepted()
    {
        // Spellings of the file.
        yield return BadInputCase.Accepted("F42", "a byte order mark", "\ufeff" + Tasks, "1 Buy milk");
        yield return BadInputCase.Accepted("F44", "CRLF", "{\"version\":\"1.0\",\r\n\"tasks\":[{\"id\":1,\r\n\"title\":\"Buy milk\"}]}", "1 Buy milk");
        yield return BadInputCase.Accepted("F44", "tabs", "{\"version\":\"1.0\",\n\t\"tasks\":[{\"id\":1,\n\t\"title\":\"Buy milk\"}]}", "1 Buy milk");
        yield return BadInputCase.Accepted("F44", "one line break after another", "\n\n" + Tasks + "\n\n", "1 Buy milk");
        yield return BadInputCase.Accepted("F44", "other order", "{\"tasks\":[{\"title\":\"Buy milk\",\"id\":1}],\"version\":\"1.0\"}", "1 Buy milk");
        yield return BadInputCase.Accepted("F44", "names escaped", "{\"\\u0076ersion\":\"\\u0031.0\",\"t\\u0061sks\":[{\"\\u0069d\":1,\"title\":\"Buy milk\"}]}", "1 Buy milk");
        yield return BadInputCase.Accepted("F45", "commas after the last", Head + "[{" + Task + ",}],}", "1 Buy milk");
        yield return BadInputCase.Accepted("F45", "comments", "// one\n" + Head + "/* two */[{" + Task + "}]}// three", "1 Buy milk");
        yield return BadInputCase.Accepted("F47", "no tasks", Head + "[]}", "");
        yield return BadInputCase.Accepted("F50", "unknown fields at the top", Head + "[{" + Task + "}],\"x\":1}", "1 Buy milk");
        yield return BadInputCase.Accepted("F50", "a known field in capitals at the top", Head + "[{" + Task + "}],\"Tasks\":[]}", "1 Buy milk");

        // Values that cost neither the task nor the file.
        yield return BadInputCase.Accepted("F57", "a 13th month", Head + "[{" + Task + ",\"due_date\":\"2026-13-01\"}]}", "1 Buy milk Due=\"2026-13-01\"");
        yield return BadInputCase.Accepted("F57", "a 30th of February", Head + "[{" + Task + ",\"due_date\":\"2026-02-30\"}]}", "1 Buy milk Due=\"2026-02-30\"");
        yield return BadInputCase.Accepted("F57", "a leap second", Head + "[{" + Task + ",\"created_date\":\"2026-12-31T23:59:60\"}]}", "1 Buy milk Created=\"2026-12-31T23:59:60\"");
        yield return BadInputCase.Accepted("F57", "an offset out of range", Head + "[{" + Task + ",\"completed_date\":\"2026-12-31T23:59:00-14:01\"}]}", "1 Buy milk Completed=\"2026-12-31T23:59:00-14:01\"");
        yield return BadInputCase.Accepted("F57", "a year that overflows with its offset", Head + "[{" + Task + ",\"due_date\":\"9999-12-31T23:59:59-14:00\"}]}", "1 Buy milk Due=\"9999-12-31T23:59:59-14:00\"");
        yield return BadInputCase.Accepted("F57", "one digit", Head + "[{" + Task + ",\"due_date\":\"2026-2-9\"}]}", "1 Buy milk Due=\"2026-2-9\"");
        yield return BadInputCase.Accepted("F57", "a word for a date", Head + "[{" + Task + ",\"due_date\":\"tomorrow\"}]}", "1 Buy milk Due=\"tomorrow\"");
        yield return BadInputCase.Accepted("F57", "an empty date", Head + "[{" + Task + ",\"due_date\":\"\"}]}", "1 Buy milk Due=\"\"");
        yield return BadInputCase.Accepted("F57", "a blank for the T", Head + "[{" + Task + ",\"due_date\":\"2026-12-25 17:00\"}]}", "1 Buy milk Due=\"2026-12-25 17:00\"");
        yield return BadInputCase.Accepted("F56", "a reminder too large", Head + "[{" + Task + ",\"reminder_offset\":1e400}]}", "1 Buy milk Reminder=1e400");
        yield return BadInputCase.Accepted("F56", "a negative reminder", Head + "[{" + Task + ",\"reminder_offset\":-1}]}", "1 Buy milk Reminder=-1");
        yield return BadInputCase.Accepted("F56", "a position too large", Head + "[{" + Task + ",\"position\":1e400}]}", "1 Buy milk Position=1e400");
        yield return BadInputCase.Accepted("F50", "a position that is no number", Head + "[{" + Task + ",\"position\":\"first\"}]}", "1 Buy milk Position=\"first\"");
        yield return BadInputCase.Accepted("F50", "a position in capitals", Head + "[{" + Task + ",\"Position\":1}]}", "1 Buy milk Position=1");
        yield return BadInputCase.Accepted("F50", "another status", Head + "[{" + Task + ",\"status\":\"started\"}]}", "1 Buy milk Status=\"started\"");
        yield return BadInputCase.Accepted("F50", "another priority", Head + "[{" + Task + ",\"priority\":\"high\"}]}", "1 Buy milk Priority=\"high\"");
        yield return BadInputCase.Accepted("F50", "another recurrence", Head + "[{" + Task + ",\"recurrence\":\"HOURLY\"}]}", "1 Buy milk Recurrence=\"HOURLY\"");
        yield return BadInputCase.Accepted("F47", "a blank title", Head + "[{\"id\":1,\"title\":\" \"}]}", "1 (no title) Title=\" \"");
        yield return BadInputCase.Accepted("F49", "id zero", Head + "[{\"id\":0,\"title\":\"Buy milk\"}]}", "1 Buy milk");
        yield return BadInputCase.Accepted("F49", "id minus zero", Head + "[{\"id\":-0,\"title\":\"Buy milk\"}]}", "1 Buy milk");
        yield return BadInputCase.Accepted("F49", "an id twice", Head + "[{" + Task + "},{\"id\":1,\"title\":\"Pay\"}]}", "1 Buy milk, 2 Pay");
        yield return BadInputCase.Accepted("F55", "control characters, escaped", Head + "[{\"id\":1,\"title\":\"\\u001b[31m\\u0000\\u009b\"}]}", "1 \u001b[31m\0\u009b");
        yield return BadInputCase.Accepted("F58", "letters of all scripts", Head + "[{\"id\":1,\"title\":\"é\u65e5😀\"}]}", "1 é\u65e5😀");
    }

    private static BadInputCase No(string row, string name, string text, long? line = null, long? column = null) =>
        BadInputCase.Refused(row, name, text, line, column);
}
