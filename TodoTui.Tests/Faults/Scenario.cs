using TodoTui.Core.Persistence;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A start, a load and a save on files in a certain state: what the faults are put into.</summary>
/// <param name="Name">For the names of tests.</param>
/// <param name="Before">What there is before the start.</param>
/// <param name="Saved">The generation that is saved.</param>
internal sealed record Scenario(string Name, History Before, int Saved)
{
    public static readonly Scenario FirstSave = new("a first save", History.After(0), 1) { New = Part.Start, Rows = ["F06"] };

    public static readonly Scenario FirstRotation = new("the save that makes the first backup", History.After(1), 2) { Prepare = data => data.Save(1) };

    public static readonly Scenario Save = new("a save", History.After(2), 3) { Prepare = data => data.Save(1, 2), New = Part.Start };

    public static readonly Scenario SaveAfterCrash = Save with
    {
        Name = "a save after a crash between the renames",
        Prepare = ShareInode,
        Rows = ["F09"],
    };

    public static readonly Scenario Recovery = new("a recovery", History.After(2).LosingPrimary(kept: "torn"), 3)
    {
        Prepare = data => Tear(data, 1, 2),
        New = Part.Load,
        Rows = ["F08"],
    };

    public static readonly Scenario RecoveryOfMissing = new("a recovery of a missing file", History.After(2).LosingPrimary(kept: null), 3)
    {
        Prepare = DeletePrimary,
        New = Part.Load,
        Rows = ["F08", "F28"],
    };

    public static readonly Scenario Copy = Save with { Name = "a save where links are refused", AreLinksRefused = true, New = Part.Save, Rows = ["F24"] };

    public static readonly Scenario Merge = Save with
    {
        Name = "a save that merges",
        New = Part.Save,
        Outside = new OutsideWrite(AddOutside, history => history.GainingTask("outside")),
        Rows = ["F30"],
    };

    public static readonly Scenario Conflict = Save with
    {
        Name = "a save that keeps a conflict",
        New = Part.Save,
        Outside = new OutsideWrite(ChangeOutside, history => history.ChangedTo("generation 2 (249 times), outside", kept: "outside")),
        Rows = ["F30"],
    };

    public static readonly Scenario BrokenEdit = Save with
    {
        Name = "a save over a broken edit",
        New = Part.Save,
        Outside = new OutsideWrite(data => Tear(data), history => history.LosingPrimary(kept: "torn")),
        Rows = ["F30", "F46"],
    };

    /// <summary>Every one of them.</summary>
    public static IEnumerable<Scenario> All =>
        [FirstSave, FirstRotation, Save, SaveAfterCrash, Recovery, RecoveryOfMissing, Copy, Merge, Conflict, BrokenEdit];

    /// <summary>Brings the files into the state <see cref="Before"/>.</summary>
    public Action<DataDirectory> Prepare { get; private init; } = _ => { };

    /// <summary>What another program does between load and save.</summary>
    public OutsideWrite? Outside { get; private init; }

    /// <summary>Whether the file system makes no hard links.</summary>
    public bool AreLinksRefused { get; private init; }

    /// <summary>What strace has to be told for that.</summary>
    public string[] Refusals => AreLinksRefused ? Strace.RefusingLinks : [];

    /// <summary>The rows of the conformance table that it stands for.</summary>
    public string[] Rows { get; private init; } = [];

    /// <summary>What of it no other scenario does before.</summary>
    public Part New { get; private init; } = Part.Save;

    /// <summary>Parts of a scenario.</summary>
    public enum Part
    {
        /// <summary>Start, load and save.</summary>
        Start,

        /// <summary>Load and save.</summary>
        Load,

        /// <summary>The save alone.</summary>
        Save,
    }

    /// <summary>A test case on it that stands for its rows and these.</summary>
    public TestCaseData Case(params string[] rows)
    {
        var data = new TestCaseData(this);
        foreach (var row in rows.Concat(Rows))
            data.Properties.Add("Row", row);
        return data;
    }

    public override string ToString() => Name;

    private static void Tear(DataDirectory data, params int[] saved)
    {
        if (saved.Length > 0)
            data.Save(saved);
        File.WriteAllText(data.Primary, "torn");
        // A file that was broken this very moment is taken for one that is still being written.
        File.SetLastWriteTimeUtc(data.Primary, DateTime.UnixEpoch);
    }

    private static void DeletePrimary(DataDirectory data)
    {
        data.Save(1, 2);
        File.Delete(data.Primary);
    }

    // The state between the backup's rename and the task file's: one file under both names.
    private static void ShareInode(DataDirectory data)
    {
        data.Save(1, 2);
        File.Delete(data.Backup);
        Shell.Run("ln", data.Primary, data.Backup);
        Shell.Run("ln", data.Primary, data.BackupTemporary);
    }

    private static void AddOutside(DataDirectory data) => WriteOutside(data, tasks => [.. tasks, Some.Item(1000, "outside")]);

    private static void ChangeOutside(DataDirectory data) => WriteOutside(data, tasks => [tasks[0] with { Title = "outside" }, .. tasks.Skip(1)]);

    private static void WriteOutside(DataDirectory data, Func<IReadOnlyList<TodoItem>, IEnumerable<TodoItem>> change)
    {
        var tasks = ((ReadResult.Valid)((FileRead.Content)TaskFileReader.Read(data.Primary)).Result).Tasks;
        using var stream = new MemoryStream();
        TodoDocumentWriter.Write(TodoSnapshot.From(change([.. tasks.Items])), stream);
        File.WriteAllBytes(data.Primary, stream.ToArray());
    }
}

/// <summary>What another program does to the task file.</summary>
/// <param name="Write">Does it.</param>
/// <param name="Then">What may be found afterwards.</param>
internal sealed record OutsideWrite(Action<DataDirectory> Write, Func<History, History> Then);
