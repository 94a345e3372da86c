namespace TodoTui.Tests.Simulation;

/// <summary>
/// What must be on the disk: each file by name, with its tasks or, where it is corrupt, its bytes; and what the program
/// that runs must know of it. Two names of one file are two entries with one content.
/// </summary>
internal sealed class OracleDisk
{
    public const string Primary = "tasks.json";
    public const string Backup = "tasks.json.backup";
    private const string Corrupted = "tasks.json.corrupted";
    private const string Conflict = "tasks.json.conflict-";
    private const int CorruptedKept = 10;

    private static readonly Dictionary<int, Facts> Nothing = [];

    private readonly List<Content> _corrupted = [];
    private readonly List<Content> _conflicts = [];
    private int _corruptedBefore;

    // What the running program knows.
    private Content? _known;
    private IReadOnlyDictionary<int, Facts> _base = Nothing;
    private bool _needsConsent;

    public Content? PrimaryContent { get; private set; }

    public Content? BackupContent { get; private set; }

    /// <summary>What was brought in from outside and is not in the store yet, oldest first.</summary>
    public List<News> Untaken { get; } = [];

    /// <summary>The file that was put aside and that nobody was told of yet.</summary>
    public string? KeptAs { get; private set; }

    /// <summary>Whether so many files have become corrupt that the oldest are no longer kept.</summary>
    public bool HasDropped => _corruptedBefore > 0;

    /// <summary>Whether the task file is the one that the program last read or wrote.</summary>
    public bool IsKnown => _known is not null && _known == PrimaryContent;

    /// <summary>All files there are.</summary>
    public Dictionary<string, Content> Files
    {
        get
        {
            var files = _conflicts.Select((content, index) => (Name: $"{Conflict}{index + 1}", Content: content))
                .Concat(_corrupted.Select((content, index) => (Name: CorruptedName(index), Content: content)))
                .ToDictionary();
            if (PrimaryContent is not null)
                files[Primary] = PrimaryContent;
            if (BackupContent is not null)
                files[Backup] = BackupContent;
            return files;
        }
    }

    /// <summary>A program starts and reads.</summary>
    public Reading Load()
    {
        Untaken.Clear();
        (KeptAs, _known, _needsConsent) = (null, null, false);
        if (PrimaryContent is { Tasks: { } tasks })
        {
            (_known, _base) = (PrimaryContent, tasks);
            return new Reading(ReadingKind.Loaded, tasks);
        }

        _base = BackupContent?.Tasks ?? Nothing;
        _needsConsent = BackupContent is { Tasks: null } || (BackupContent is null && PrimaryContent is not null);
        var kind = _needsConsent ? ReadingKind.NothingReadable : BackupContent is null ? ReadingKind.Loaded : ReadingKind.Recovered;
        return new Reading(kind, _base);
    }

    /// <summary>The backup takes the place of a task file that is corrupt or missing.</summary>
    /// <returns>Where the corrupt file is kept.</returns>
    public string? Repair()
    {
        var keptAs = PrimaryContent is { } corrupt ? KeepCorrupted(corrupt) : null;
        PrimaryContent = _known = new Content { Tasks = BackupContent!.Tasks, Bytes = BackupContent.Bytes };
        return keptAs;
    }

    /// <summary>A save begins. A file that cannot be merged whole is kept, whether the save succeeds or not.</summary>
    /// <returns>What is to be written; null when nothing may be.</returns>
    public PendingSave? BeginSave(IReadOnlyDictionary<int, Facts> memory, bool mayStartOver)
    {
        if (_needsConsent && !mayStartOver)
            return null;
        var ours = Untaken.Aggregate(memory.ToDictionary(), (tasks, news) => PlainMerge.Of(news.Common, news.Merged, tasks, []).Tasks);
        if (IsKnown || _needsConsent || PrimaryContent is not { Tasks: { } theirs })
            return new PendingSave(ours, null);
        var (merged, isConflict) = PlainMerge.Of(_base, theirs, ours, []);
        if (isConflict)
            KeepConflict(PrimaryContent);
        return new PendingSave(merged, new News(ours, merged));
    }

    /// <summary>The save reaches the disk.</summary>
    public void Commit(PendingSave save)
    {
        if (IsKnown || save.News is not null)
            BackupContent = PrimaryContent;
        else if (_needsConsent)
            PutBothAside();
        else if (PrimaryContent is { } corrupt)
            KeptAs = KeepCorrupted(corrupt);
        PrimaryContent = _known = new Content { Tasks = save.Tasks };
        (_base, _needsConsent) = (save.Tasks, false);
        if (save.News is not null)
            Untaken.Add(save.News);
    }

    /// <summary>The user is told of the file that was put aside.</summary>
    public string? TellKept()
    {
        var told = KeptAs;
        KeptAs = null;
        return told;
    }

    /// <summary>A program was killed after it had given the task file the name of the backup too.</summary>
    public void LinkBackup() => BackupContent = PrimaryContent;

    /// <summary>Somebody else writes the task file: in place, where another name of it changes too, or as a new file.</summary>
    public void WriteOutside(Dictionary<int, Facts> tasks, byte[] bytes, bool inPlace)
    {
        if (inPlace && PrimaryContent is not null)
            Change(PrimaryContent, tasks, bytes);
        else
            (PrimaryContent, _known) = (new Content { Tasks = tasks, Bytes = bytes }, null);
    }

    /// <summary>The task file goes away.</summary>
    public void Lose() => PrimaryContent = null;

    /// <summary>A file becomes corrupt.</summary>
    public void Damage(Content content, byte[] bytes) => Change(content, null, bytes);

    private void Change(Content content, Dictionary<int, Facts>? tasks, byte[] bytes)
    {
        (content.Tasks, content.Bytes) = (tasks, bytes);
        if (content == _known)
            _known = null;
    }

    private void PutBothAside()
    {
        foreach (var content in new[] { PrimaryContent, BackupContent }.OfType<Content>())
            KeepCorrupted(content);
        BackupContent = null;
    }

    private string KeepCorrupted(Content content)
    {
        _corrupted.Add(content);
        if (_corrupted.Count > CorruptedKept)
        {
            _corrupted.RemoveAt(0);
            _corruptedBefore++;
        }

        return CorruptedName(_corrupted.Count - 1);
    }

    private void KeepConflict(Content content)
    {
        // A save that is tried again meets the same file.
        if (_conflicts.LastOrDefault() != content)
            _conflicts.Add(content);
        KeptAs = $"{Conflict}{_conflicts.Count}";
    }

    private string CorruptedName(int index) => _corruptedBefore + index is > 0 and var number ? $"{Corrupted}.{number}" : Corrupted;

    /// <summary>One file, under whatever names.</summary>
    internal sealed class Content
    {
        /// <summary>Its tasks; null when it is corrupt.</summary>
        public IReadOnlyDictionary<int, Facts>? Tasks { get; set; }

        /// <summary>Its bytes; null while nobody has looked at what the program wrote.</summary>
        public byte[]? Bytes { get; set; }
    }

    /// <summary>A merge: what went in as ours, and what came out.</summary>
    internal sealed record News(IReadOnlyDictionary<int, Facts> Common, IReadOnlyDictionary<int, Facts> Merged);

    /// <summary>What a save writes, and the merge that made it, or null.</summary>
    internal sealed record PendingSave(IReadOnlyDictionary<int, Facts> Tasks, News? News);

    internal enum ReadingKind
    {
        Loaded,
        Recovered,
        NothingReadable,
    }

    /// <summary>What a start must find.</summary>
    internal sealed record Reading(ReadingKind Kind, IReadOnlyDictionary<int, Facts> Tasks);
}
