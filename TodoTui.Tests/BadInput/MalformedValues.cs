namespace TodoTui.Tests.BadInput;

/// <summary>
/// Values for a field that the program does not know, through the grammar of JSON: those that are none, each with the
/// byte at which that shows, and those at the edge that are.
/// </summary>
internal static class MalformedValues
{
    private const string Before = """{"version":"1.0","tasks":[{"id":1,"title":"Buy milk","x":""";
    private const string After = "}]}";

    /// <summary>None of them is JSON as the file has it.</summary>
    public static IEnumerable<BadInputCase> Refused()
    {
        // Numbers.
        yield return No("F56", "+1", at: 0);
        yield return No("F56", "-", at: 1);
        yield return No("F56", "--1", at: 1);
        yield return No("F56", "-01", at: 2);
        yield return No("F56", "01", at: 1);
        yield return No("F56", "00", at: 1);
        yield return No("F56", "1.", at: 2);
        yield return No("F56", ".5", at: 0);
        yield return No("F56", "-.5", at: 1);
        yield return No("F56", "1.e1", at: 2);
        yield return No("F56", "1e", at: 2);
        yield return No("F56", "1e+", at: 3);
        yield return No("F56", "1e+-1", at: 3);
        yield return No("F56", "1e1.5", at: 3);
        yield return No("F56", "1.2.3", at: 3);
        yield return No("F56", "0x1F", at: 1);
        yield return No("F56", "0b1", at: 1);
        yield return No("F56", "1_000", at: 1);
        yield return No("F56", "1 000", at: 2);
        yield return No("F56", "1f", at: 1);
        yield return No("F56", "1n", at: 1);
        yield return No("F56", "1%", at: 1);
        yield return No("F56", "١", at: 0);
        yield return No("F56", "∞", at: 0);
        yield return No("F56", "NaN", at: 0);
        yield return No("F56", "-NaN", at: 1);
        yield return No("F56", "Infinity", at: 0);
        yield return No("F56", "-Infinity", at: 1);
        yield return No("F56", "+Infinity", at: 0);
        yield return No("F56", "inf", at: 0);

        // Strings.
        yield return No("F46", "'a'", at: 0);
        yield return No("F46", "\"a", at: 5);
        yield return No("F46", "\"a'", at: 6);
        yield return No("F46", "a\"", at: 0);
        yield return No("F46", "“a”", at: 0);
        yield return No("F46", "\"a\" \"b\"", at: 4);
        yield return No("F46", "\"a\"\"b\"", at: 3);
        yield return No("F46", "\"a\nb\"", at: 2);
        yield return No("F46", "\"a\rb\"", at: 2);
        yield return No("F46", "\"a\tb\"", at: 2);
        yield return No("F46", "\"a\0b\"", at: 2);
        yield return No("F46", "\"a\u001fb\"", at: 2);
        yield return No("F46", "\"\u001b[31m\"", at: 1);
        yield return No("F46", "\"\\x41\"", at: 2);
        yield return No("F46", "\"\\a\"", at: 2);
        yield return No("F46", "\"\\0\"", at: 2);
        yield return No("F46", "\"\\8\"", at: 2);
        yield return No("F46", "\"\\'\"", at: 2);
        yield return No("F46", "\"\\U0041\"", at: 2);
        yield return No("F46", "\"\\u{41}\"", at: 3);
        yield return No("F46", "\"\\u\"", at: 3);
        yield return No("F46", "\"\\u1\"", at: 4);
        yield return No("F46", "\"\\u12\"", at: 5);
        yield return No("F46", "\"\\u123\"", at: 6);
        yield return No("F46", "\"\\u12G4\"", at: 5);
        yield return No("F46", "\"\\u 123\"", at: 3);
        yield return No("F46", "\"\\\"", at: 6);
        yield return No("F46", "\"\\\\\\\"", at: 8);
        yield return No("F46", "\"\\\n\"", at: 2);
        yield return No("F46", "`a`", at: 0);
        yield return No("F46", "\"\"\"a\"\"\"", at: 2);

        // Words.
        yield return No("F46", "True", at: 0);
        yield return No("F46", "TRUE", at: 0);
        yield return No("F46", "False", at: 0);
        yield return No("F46", "Null", at: 0);
        yield return No("F46", "NULL", at: 0);
        yield return No("F46", "None", at: 0);
        yield return No("F46", "nil", at: 1);
        yield return No("F46", "undefined", at: 0);
        yield return No("F46", "tru", at: 3);
        yield return No("F46", "truee", at: 4);
        yield return No("F46", "fals", at: 4);
        yield return No("F46", "nul", at: 3);
        yield return No("F46", "nullnull", at: 4);
        yield return No("F46", "truefalse", at: 4);
        yield return No("F46", "yes", at: 0);
        yield return No("F46", "a", at: 0);
        yield return No("F46", "_", at: 0);
        yield return No("F46", "$", at: 0);
        yield return No("F46", "@", at: 0);
        yield return No("F46", "\\n", at: 0);
        yield return No("F46", "\\u0031", at: 0);
        yield return No("F46", "é", at: 0);

        // Arrays.
        yield return No("F46", "[", at: 1);
        yield return No("F46", "]", at: 0);
        yield return No("F46", "[1", at: 2);
        yield return No("F46", "[1,", at: 3);
        yield return No("F46", "[1}", at: 2);
        yield return No("F46", "[,]", at: 1);
        yield return No("F46", "[,1]", at: 1);
        yield return No("F46", "[1,,2]", at: 3);
        yield return No("F46", "[1,,]", at: 3);
        yield return No("F46", "[1 2]", at: 3);
        yield return No("F46", "[1;2]", at: 2);
        yield return No("F46", "[1:2]", at: 2);
        yield return No("F46", "[[1]", at: 4);
        yield return No("F46", "[1]]", at: 3);
        yield return No("F46", "(1)", at: 0);
        yield return No("F46", "[1]x", at: 3);

        // Objects.
        yield return No("F46", "{", at: 2);
        yield return No("F46", "}", at: 0);
        yield return No("F46", "{\"a\"", at: 4);
        yield return No("F46", "{\"a\":", at: 5);
        yield return No("F46", "{\"a\":1", at: 7);
        yield return No("F46", "{\"a\":1,", at: 8);
        yield return No("F46", "{\"a\":1]", at: 6);
        yield return No("F46", "{\"a\"}", at: 4);
        yield return No("F46", "{\"a\":}", at: 5);
        yield return No("F46", "{:1}", at: 1);
        yield return No("F46", "{\"a\" 1}", at: 5);
        yield return No("F46", "{\"a\"=1}", at: 4);
        yield return No("F46", "{\"a\":1 \"b\":2}", at: 7);
        yield return No("F46", "{\"a\":1;\"b\":2}", at: 6);
        yield return No("F46", "{\"a\"::1}", at: 5);
        yield return No("F46", "{\"a\":1,,\"b\":2}", at: 7);
        yield return No("F46", "{,}", at: 1);
        yield return No("F46", "{,\"a\":1}", at: 1);
        yield return No("F46", "{\"a\",\"b\"}", at: 4);
        yield return No("F46", "{'a':1}", at: 1);
        yield return No("F46", "{a:1}", at: 1);
        yield return No("F46", "{1:2}", at: 1);
        yield return No("F46", "{null:1}", at: 1);
        yield return No("F46", "{[1]:2}", at: 1);
        yield return No("F46", "{\"a\":1}}", at: 8);
        yield return No("F46", "{{}}", at: 1);
        yield return No("F46", "{\"a\":{}", at: 8);
        yield return No("F46", "...", at: 0);
        yield return No("F46", "{\"a\":1,...}", at: 7);

        // Duplicates.
        yield return No("F48", "{\"a\":1,\"a\":2}", at: 13);
        yield return No("F48", "{\"a\":1,\"a\":1}", at: 13);
        yield return No("F48", "{\"a\":1,\"\\u0061\":2}", at: 18);
        yield return No("F48", "{\"\":1,\"\":2}", at: 11);
        yield return No("F48", "{\"b\":{\"a\":1,\"a\":2}}", at: 19);
        yield return No("F48", "[{\"a\":1,\"b\":2,\"a\":3}]", at: 21);

        // Nothing where a value should be.
        yield return No("F46", "", at: 0);
        yield return No("F46", " ", at: 1);
        yield return No("F46", ",", at: 0);
        yield return No("F46", ":", at: 0);
        yield return No("F46", "1,,", at: 2);

        // Comments of other languages.
        yield return No("F45", "#1", at: 0);
        yield return No("F45", "# one\n1", at: 0);
        yield return No("F45", "-- one\n1", at: 1);
        yield return No("F45", "; one\n1", at: 0);
        yield return No("F45", "/ 1", at: 0);
        yield return No("F45", "/* 1", at: 0);
        yield return No("F45", "/* 1 *", at: 0);
        yield return No("F45", "/*/1", at: 0);
        yield return No("F45", "*/1", at: 0);
        yield return No("F45", "<!-- one -->1", at: 0);
        yield return No("F45", "1 /* /* */ */", at: 11);
        yield return No("F45", "//1", at: 6);

        // Half of a surrogate pair.
        yield return No("F54", "\"\\ud83d\"", at: null);
        yield return No("F54", "\"\\ude00\"", at: null);
        yield return No("F54", "\"\\ude00\\ud83d\"", at: null);
        yield return No("F54", "\"\\ud83dx\"", at: null);
        yield return No("F54", "\"\\ud83d\\u0041\"", at: null);
        yield return No("F54", "\"\\uD800\\uD800\"", at: null);
        yield return No("F54", "[\"\\udfff\"]", at: null);
        yield return No("F54", "{\"a\":\"\\ud83d\"}", at: null);
        yield return No("F54", "{\"\\ud83d\":1}", at: 12);

        // Nested deeper than 64.
        yield return No("F53", Many("[", 62) + Many("]", 62), at: 61);
        yield return No("F53", Many("{\"a\":", 62) + "1" + Many("}", 62), at: 305);
        yield return No("F53", Many("[", 5000), at: 61);
        yield return No("F53", Many("{\"a\":", 5000), at: 305);
        yield return No("F53", Many("[", 100) + Many("]", 100), at: 61);
    }

    /// <summary>All of them are, and come through a save as the second text says, or else as they are.</summary>
    public static IEnumerable<BadInputCase> Accepted()
    {
        // Numbers.
        yield return Yes("F50", "0");
        yield return Yes("F50", "-0");
        yield return Yes("F50", "-0.0");
        yield return Yes("F50", "0e0");
        yield return Yes("F50", "1e2");
        yield return Yes("F50", "1E+2");
        yield return Yes("F50", "1.50");
        yield return Yes("F50", "1e400");
        yield return Yes("F50", "-1e400");
        yield return Yes("F50", "1e-400");
        yield return Yes("F50", "123456789012345678901234567890");
        yield return Yes("F50", "0.1000000000000000055511151231257827");

        // Words.
        yield return Yes("F50", "true");
        yield return Yes("F50", "false");
        yield return Yes("F50", "null");

        // Strings.
        yield return Yes("F50", "\"\"");
        yield return Yes("F50", "\"\\\"\"");
        yield return Yes("F50", "\"\\\\\"");
        yield return Yes("F50", "\"\\/\"", "\"/\"");
        yield return Yes("F50", "\"\\b\\f\\n\\r\\t\"", "\"\\u0008\\u000c\\n\\r\\t\"");
        yield return Yes("F50", "\"\\u0041\"", "\"A\"");
        yield return Yes("F50", "\"\\u0000\"");
        yield return Yes("F50", "\"\\ud83d\\ude00\"", "\"😀\"");
        yield return Yes("F50", "\"\\uD83D\\uDE00\"", "\"😀\"");
        yield return Yes("F50", "\"😀\"");
        yield return Yes("F50", "\"\ufeff\"");
        yield return Yes("F50", "\"\u007f\"", "\"\\u007f\"");
        yield return Yes("F50", "\"\\u2028\"");
        yield return Yes("F50", "\"\uffff\"");
        yield return Yes("F50", "\"\\ufffe\"", "\"\ufffe\"");
        yield return Yes("F50", "\"// no comment\"");
        yield return Yes("F50", "\"/* nor this */\"");
        yield return Yes("F50", "\"[{,:}]\"");

        // Structures.
        yield return Yes("F50", "[]");
        yield return Yes("F50", "{}");
        yield return Yes("F50", "[[]]");
        yield return Yes("F50", "{\"\":1}");
        yield return Yes("F50", "{\"a\":null}");
        yield return Yes("F50", "{\"a\":{\"A\":1}}");
        yield return Yes("F50", "{\"a\":1,\"A\":2}");
        yield return Yes("F50", Many("[", 61) + Many("]", 61));

        // What people leave behind.
        yield return Yes("F45", "[1,]", "[1]");
        yield return Yes("F45", "{\"a\":1,}", "{\"a\":1}");
        yield return Yes("F45", " 1 ", "1");
        yield return Yes("F45", "\n1\n", "1");
        yield return Yes("F45", "\t1\r\n", "1");
        yield return Yes("F45", "/**/1", "1");
        yield return Yes("F45", "1/* one */", "1");
        yield return Yes("F45", "1 // one\n", "1");
        yield return Yes("F45", "/* * / */1", "1");
        yield return Yes("F45", "[1,/* two */2]", "[1,2]");
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    // A line break in the value begins a new line.
    private static BadInputCase No(string row, string value, int? at)
    {
        var read = at is { } place ? Before + (value + After)[..place] : null;
        return BadInputCase.Refused(row, value, Before + value + After, read?.Count(c => c == '\n') + 1, read?.Length - read?.LastIndexOf('\n'));
    }

    private static BadInputCase Yes(string row, string value, string? kept = null) =>
        BadInputCase.Accepted(row, value, Before + value + After, $"1 Buy milk x={kept ?? value}");
}
