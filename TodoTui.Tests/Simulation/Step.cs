using CsCheck;

namespace TodoTui.Tests.Simulation;

/// <summary>One thing that happens in the simulation. A task, or a place in a file, is a number taken modulo how many there are.</summary>
internal abstract record Step
{
    private static readonly Gen<int> Number = Gen.Int[0, 9];
    private static readonly Gen<int> Anywhere = Gen.Int[0, 10_000];
    private static readonly Gen<Field> OwnField = Gen.Int[(int)Field.Title, (int)Field.Reminder].Select(field => (Field)field);
    private static readonly Gen<Field> AnyField = Gen.Int[(int)Field.Title, (int)Field.Unknown].Select(field => (Field)field);
    private static readonly Gen<KillPoint> AnyKillPoint = Gen.Int[0, (int)KillPoint.Renamed].Select(point => (KillPoint)point);
    private static readonly Gen<Harm> AnyHarm = Gen.Int[0, (int)Harm.NothingButNul].Select(harm => (Harm)harm);

    private static readonly Gen<Step> ByUser = Gen.Frequency(
        (6, Gen.Select(Number, OwnField, Number, (title, field, value) => (Step)new Add(title, field, value))),
        (6, Gen.Select(Number, OwnField, Number, (task, field, value) => (Step)new Edit(task, field, value))),
        (2, Number.Select(task => (Step)new Complete(task))),
        (1, Number.Select(task => (Step)new Reopen(task))),
        (2, Number.Select(task => (Step)new Delete(task))),
        (4, Gen.Const<Step>(new Undo())),
        (2, Gen.Const<Step>(new Redo())),
        (9, Gen.Const<Step>(new Save())),
        (1, Gen.Const<Step>(new StartOver())),
        (6, Gen.Const<Step>(new TakeNews())),
        (2, Gen.Const<Step>(new Restart())));

    private static readonly Gen<Step> FromOutside = Gen.Frequency(
        (3, AnyKillPoint.Select(point => (Step)new Kill(point))),
        (4, Gen.Select(Number, AnyField, Number, Gen.Bool, (task, field, value, inPlace) => (Step)new OutsideEdit(task, field, value, inPlace))),
        (6, Gen.Select(Number, OwnField, Number, Number, (task, field, ours, theirs) => (Step)new EditTwice(task, field, ours, theirs))),
        (4, Gen.Select(Number, OwnField, AnyField, Number, (task, ours, theirs, value) => (Step)new EditBeside(task, ours, theirs, value))),
        (2, Gen.Select(Number, Gen.Bool, (title, inPlace) => (Step)new OutsideAdd(title, inPlace))),
        (2, Gen.Select(Number, Gen.Bool, (task, inPlace) => (Step)new OutsideDelete(task, inPlace))),
        (1, Gen.Const<Step>(new LoseFile())),
        (3, Gen.Select(AnyHarm, Anywhere, (harm, place) => (Step)new Damage(IsOfBackup: false, harm, place))),
        (2, Gen.Select(AnyHarm, Anywhere, (harm, place) => (Step)new Damage(IsOfBackup: true, harm, place))));

    private static readonly Gen<Step> Disk = Gen.Frequency(
        (2, Gen.Const<Step>(new FillDisk())),
        (3, Gen.Const<Step>(new FreeDisk())));

    // So that more files become corrupt than are kept.
    private static readonly Gen<Step> OnBadDisk = Gen.Frequency(
        (4, Gen.Select(AnyHarm, Anywhere, (harm, place) => (Step)new Damage(IsOfBackup: false, harm, place))),
        (2, AnyKillPoint.Select(point => (Step)new Kill(point))),
        (4, Gen.Const<Step>(new Save())),
        (1, ByUser));

    /// <summary>Histories of up to 60 steps, or 80 on a bad disk.</summary>
    /// <param name="fillsUp">Whether the disk fills up and gets room again.</param>
    public static Gen<Step[]> Histories(bool fillsUp)
    {
        var ordinary = fillsUp ? Gen.Frequency((6, ByUser), (4, FromOutside), (1, Disk)) : Gen.Frequency((6, ByUser), (4, FromOutside));
        return Gen.Frequency((7, ordinary.Array[1, 60]), (1, OnBadDisk.Array[1, 80]));
    }

    public sealed record Add(int Title, Field Field, int Value) : Step;

    public sealed record Edit(int Task, Field Field, int Value) : Step;

    public sealed record Complete(int Task) : Step;

    public sealed record Reopen(int Task) : Step;

    public sealed record Delete(int Task) : Step;

    public sealed record Undo : Step;

    public sealed record Redo : Step;

    public sealed record Save : Step;

    /// <summary>Saves, with the user's leave to put two unreadable files aside.</summary>
    public sealed record StartOver : Step;

    /// <summary>The store takes in what saves have brought from outside.</summary>
    public sealed record TakeNews : Step;

    /// <summary>Saves, ends in order, starts and loads.</summary>
    public sealed record Restart : Step;

    /// <summary>Ends at once, in the middle of a save or not, starts and loads.</summary>
    public sealed record Kill(KillPoint Point) : Step;

    /// <summary>Another program changes a task in the file.</summary>
    public sealed record OutsideEdit(int Task, Field Field, int Value, bool IsInPlace) : Step;

    /// <summary>The user changes a field of a task, and another program the same one in the file.</summary>
    public sealed record EditTwice(int Task, Field Field, int Ours, int Theirs) : Step;

    /// <summary>The user changes a field of a task, another program some field of it in the file, and both come together.</summary>
    public sealed record EditBeside(int Task, Field Ours, Field Theirs, int Value) : Step;

    /// <summary>Another program adds a task to the file, or makes the file.</summary>
    public sealed record OutsideAdd(int Title, bool IsInPlace) : Step;

    /// <summary>Another program deletes a task from the file.</summary>
    public sealed record OutsideDelete(int Task, bool IsInPlace) : Step;

    /// <summary>The task file goes away.</summary>
    public sealed record LoseFile : Step;

    /// <summary>The task file or its backup is no longer what was written.</summary>
    public sealed record Damage(bool IsOfBackup, Harm Harm, int Place) : Step;

    public sealed record FillDisk : Step;

    public sealed record FreeDisk : Step;
}

/// <summary>How far a save had come when the program was killed.</summary>
internal enum KillPoint
{
    NotSaving,
    TemporaryTorn,
    TemporaryWhole,
    BackupLinked,
    BackupRenamed,

    /// <summary>The save is done, but nobody was told.</summary>
    Renamed,
}

/// <summary>What becomes of the bytes of a file; none of it leaves a task file that can be read.</summary>
internal enum Harm
{
    Empty,
    Cut,
    BitFlipped,
    TailOfNul,
    NulAppended,
    NothingButNul,
}
