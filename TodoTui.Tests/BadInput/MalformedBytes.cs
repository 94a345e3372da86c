using System.Text;

namespace TodoTui.Tests.BadInput;

/// <summary>Files whose bytes are not the UTF-8 that the file is written in.</summary>
internal static class MalformedBytes
{
    private const string Tasks = """{"version":"1.0","tasks":[{"id":1,"title":"Buy milk"}]}""";
    private const string Before = """{"version":"1.0","tasks":[{"id":1,"title":"Buy milk""";
    private const string After = "\"}]}";

    /// <summary>None of them is a task file.</summary>
    public static IEnumerable<BadInputCase> Refused()
    {
        // In a title. What is not UTF-8 shows where the letter begins that is none.
        yield return InTitle("a continuation without a start", 0x80);
        yield return InTitle("the last continuation without a start", 0xBF);
        yield return InTitle("a start without a continuation", 0xC3);
        yield return InTitle("one of three bytes", 0xE6);
        yield return InTitle("two of three bytes", 0xE6, 0x97);
        yield return InTitle("one of four bytes", 0xF0);
        yield return InTitle("two of four bytes", 0xF0, 0x9F);
        yield return InTitle("three of four bytes", 0xF0, 0x9F, 0x98);
        yield return InTitle("a slash in two bytes", 0xC0, 0xAF);
        yield return InTitle("a slash in three bytes", 0xE0, 0x80, 0xAF);
        yield return InTitle("a slash in four bytes", 0xF0, 0x80, 0x80, 0xAF);
        yield return InTitle("NUL in two bytes", 0xC0, 0x80);
        yield return InTitle("a quote in two bytes", 0xC0, 0xA2);
        yield return InTitle("the last letter of one byte in two", 0xC1, 0xBF);
        yield return InTitle("half of a surrogate pair", 0xED, 0xA0, 0x80);
        yield return InTitle("a surrogate pair in six bytes", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80);
        yield return InTitle("beyond the last letter", 0xF4, 0x90, 0x80, 0x80);
        yield return InTitle("five bytes", 0xF8, 0x88, 0x80, 0x80, 0x80);
        yield return InTitle("six bytes", 0xFC, 0x84, 0x80, 0x80, 0x80, 0x80);
        yield return InTitle("FE", 0xFE);
        yield return InTitle("FF", 0xFF);
        yield return InTitle("é of Latin-1", 0xE9);
        yield return InTitle("the euro of Windows", 0x80);
        yield return InTitle("ä of a DOS", 0x84);
        yield return InTitle("日 of Shift-JIS", 0x93, 0xFA);

        // The whole file in another encoding.
        yield return Whole("UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Tasks)], null, null);
        yield return Whole("UTF-16 big-endian with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Tasks)], null, null);
        yield return Whole("UTF-16 without a mark", Encoding.Unicode.GetBytes(Tasks), 1, 2);
        yield return Whole("UTF-16 big-endian without a mark", Encoding.BigEndianUnicode.GetBytes(Tasks), 1, 1);
        yield return Whole("UTF-32 with a mark", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Tasks)], null, null);
        yield return Whole("UTF-32 without a mark", Encoding.UTF32.GetBytes(Tasks), 1, 2);
        yield return Whole("half of a mark", [0xEF, 0xBB, .. Encoding.UTF8.GetBytes(Tasks)], 1, 1);
        yield return Whole("nothing but a mark", [.. Encoding.UTF8.Preamble], 1, 1);
        yield return Whole("nothing but a mark of UTF-16", [.. Encoding.Unicode.Preamble], null, null);
        yield return Whole("a file of gzip", [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00], 1, 2);
        yield return Whole("a database", [.. "SQLite format 3\0"u8], 1, 1);
        yield return Whole("a program", [0x7F, .. "ELF"u8, 2, 1, 1, 0], 1, 1);
    }

    private static BadInputCase InTitle(string name, params byte[] bytes) =>
        Whole(name, [.. Encoding.UTF8.GetBytes(Before), .. bytes, .. Encoding.UTF8.GetBytes(After)], 1, Before.Length + 1);

    private static BadInputCase Whole(string name, byte[] content, long? line, long? column) =>
        BadInputCase.Refused("F43", name, content, line, column);
}
