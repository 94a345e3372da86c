using System.Text;

namespace TodoTui.Tests.BadInput;

/// <summary>One file as somebody may leave it, and what must become of it.</summary>
/// <param name="Row">The row of the conformance table.</param>
/// <param name="Name">What is odd about it.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Tasks">Its tasks, with what of them could not be read or is unknown; null when it is no task file.</param>
/// <param name="Line">The line at which it is no task file, from 1; null when that has no place.</param>
/// <param name="Column">The byte in the line, from 1; null when that has no place.</param>
public sealed record BadInputCase(string Row, string Name, byte[] Content, string? Tasks, long? Line = null, long? Column = null)
{
    /// <summary>A text that is no task file.</summary>
    public static BadInputCase Refused(string row, string name, string text, long? line, long? column) =>
        Refused(row, name, Encoding.UTF8.GetBytes(text), line, column);

    /// <summary>Bytes that are no task file.</summary>
    public static BadInputCase Refused(string row, string name, byte[] content, long? line, long? column) =>
        new(row, name, content, null, line, column);

    /// <summary>A text that is a task file.</summary>
    public static BadInputCase Accepted(string row, string name, string text, string tasks) =>
        new(row, name, Encoding.UTF8.GetBytes(text), tasks);

    /// <summary>As a case of NUnit, whose names are printed.</summary>
    public TestCaseData ToTestCase()
    {
        var name = Name.Length > 40 ? $"{Name[..40]}… ({Name.Length})" : Name;
        var printable = string.Concat(name.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : $"{c}"));
        return new TestCaseData(this).SetArgDisplayNames(Row, printable).SetProperty("Row", Row);
    }

    public override string ToString() => $"{Row} {Name}";
}
