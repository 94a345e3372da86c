using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Keeps the tasks in one file on the disk. Four operations, in this order: <see cref="InitializeStorage"/>,
/// <see cref="LoadTasks"/>, <see cref="SaveTasks"/> as often as needed, <see cref="ShutdownStorage"/>. None of them
/// throws because of a disk: the outcome is a value. Safe to call from several threads; one runs at a time.
/// See docs/persistence-api.md.
/// </summary>
public sealed class TodoPersistence
{
    private static readonly TimeSpan ShutdownLimit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan WritingTime = TimeSpan.FromSeconds(2);

    private readonly StorageOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly Lock _gate = new();
    private readonly ExternalMerge _external = new();
    private readonly OnceLogged _once;

    private TaskFiles _files;
    private DurableFile _file;
    private InstanceLock? _lock;
    private SaveRefusal? _storageRefusal;
    private SaveRefusal? _contentRefusal;
    private string? _conflictKeptAs;
    private bool _isInitialized;
    private bool _isLoaded;
    private bool _isUnread;

    /// <summary>Touches nothing yet.</summary>
    /// <param name="options">Where the files are and how they are opened.</param>
    /// <param name="clock">Says when a save ended, and times retries.</param>
    /// <param name="logger">Gets one event for each recovery, fallback, refusal and failure.</param>
    public TodoPersistence(StorageOptions options, TimeProvider clock, ILogger<TodoPersistence> logger)
    {
        _options = options;
        _clock = clock;
        _logger = logger;
        _files = new TaskFiles(options.TaskFile);
        _once = new OnceLogged(logger);
        _file = new DurableFile(_files, _once.SyncUnsupported);
        Saver = new BackgroundSaver(SaveTasks, clock);
        History = new HistoryFile(clock, _once.SyncUnsupported, logger);
        Reminders = new ReminderFile(clock, _once.SyncUnsupported, logger);
    }

    /// <summary>The task file; after <see cref="InitializeStorage"/> with symbolic links resolved.</summary>
    public string TaskFile => _files.Primary;

    /// <summary>Calls <see cref="SaveTasks"/> on a thread of its own, so that the screen never waits.</summary>
    public BackgroundSaver Saver { get; }

    /// <summary>Keeps what can be undone and redone in a file beside the tasks.</summary>
    public HistoryFile History { get; }

    /// <summary>Keeps what became of the reminders in a file beside the tasks.</summary>
    public ReminderFile Reminders { get; }

    /// <summary>
    /// Whether another program has written the task file since we last read or wrote it; a save brings that in. False
    /// while an operation runs, where nothing may be saved, and while the file cannot be looked at.
    /// </summary>
    public bool IsChangedOutside
    {
        get
        {
            if (!_gate.TryEnter(TimeSpan.Zero))
                return false;
            try
            {
                return _isInitialized && RefusalOf(SaveConsent.Ordinary) is null && File.Exists(_files.Primary) && !_file.IsPrimaryKnown;
            }
            catch (StorageException)
            {
                return false;
            }
            finally
            {
                _gate.Exit();
            }
        }
    }

    /// <summary>
    /// Finds the file, creates its directory for the user alone, takes the instance lock and removes what an
    /// interrupted save left behind. May be tried again.
    /// </summary>
    public InitializeOutcome InitializeStorage()
    {
        lock (_gate)
        {
            try
            {
                return _isInitialized ? new InitializeOutcome.Ready(_files.Primary) : Initialize();
            }
            catch (StorageException exception)
            {
                var fault = exception.Fault;
                _logger.Unavailable(fault.Path, fault.Operation, fault.Kind, fault.Detail);
                return new InitializeOutcome.Unavailable(fault);
            }
        }
    }

    /// <summary>
    /// Reads and checks the task file. If it is corrupt or missing and the backup is good, the corrupt file is kept
    /// under another name and the backup takes its place. A file that cannot be read at all is left alone.
    /// </summary>
    public LoadOutcome LoadTasks()
    {
        lock (_gate)
        {
            var loaded = new TaskFileLoader(_files, _file, _logger).Load(mayRepair: _isInitialized);
            _contentRefusal = loaded.Refusal;
            _external.FileHolds(loaded.Outcome.Tasks);
            _isUnread = loaded.Outcome is LoadOutcome.Unreadable;
            _isLoaded = true;
            PlaceCompanions();
            return loaded.Outcome;
        }
    }

    /// <summary>
    /// Replaces the task file by <paramref name="snapshot"/>, atomically and durably, and makes the file before it the
    /// backup. Success means that both the data and the directory entry are on the disk.
    /// </summary>
    /// <param name="snapshot">The tasks.</param>
    /// <param name="consent">What the user has allowed beyond the ordinary.</param>
    public SaveOutcome SaveTasks(TodoSnapshot snapshot, SaveConsent consent = SaveConsent.Ordinary)
    {
        lock (_gate)
        {
            try
            {
                return RefusalOf(consent) is { } reason ? Refuse(reason) : Save(snapshot, consent);
            }
            catch (Exception exception) when (exception is StorageException || FaultOf.IsFileSystemFailure(exception))
            {
                var fault = FaultOf.Exception(exception, "save", _files.Primary);
                _logger.SaveFailed(fault.Path, fault.Operation, fault.Kind, fault.Detail);
                return new SaveOutcome.Failed(fault);
            }
        }
    }

    /// <summary>
    /// Saves what is pending, for two seconds at most, and releases the lock. The storage cannot be used afterwards.
    /// </summary>
    public ShutdownOutcome ShutdownStorage()
    {
        var start = _clock.GetTimestamp();
        var allSaved = Saver.Drain(ShutdownLimit);
        Saver.Dispose();
        var areOthersIdle = History.File.Close(ShutdownLimit - _clock.GetElapsedTime(start));
        areOthersIdle &= Reminders.File.Close(ShutdownLimit - _clock.GetElapsedTime(start));
        // A save that hangs in the system holds the gate; then the lock goes with the process.
        if (areOthersIdle && _gate.TryEnter(TimeSpan.Zero))
        {
            _lock?.Dispose();
            _lock = null;
            _isInitialized = false;
            _storageRefusal = SaveRefusal.ReadOnly;
            PlaceCompanions();
            _gate.Exit();
        }

        _logger.ShutDown(allSaved);
        return new ShutdownOutcome(allSaved);
    }

    private InitializeOutcome Initialize()
    {
        Resolve();
        if (_options.IsReadOnly)
            return OpenReadOnly(ReadOnlyReason.Asked);
        // What root writes in a directory of a user's the user could not read; and a link put there could lead root anywhere.
        if (Environment.IsPrivilegedProcess && _files.IsOfUser)
            return OpenReadOnly(ReadOnlyReason.OtherUser);

        RequireTargetOfLink();
        DiskCalls.CreatePrivateDirectory(_files.Directory, _once.SyncUnsupported);
        switch (InstanceLock.TryTake(_files.Lock, LockHolder.Self(_clock)))
        {
            case LockAttempt.Taken taken:
                _lock = taken.Lock;
                break;
            case LockAttempt.HeldByOther other:
                _storageRefusal = SaveRefusal.InUse;
                _logger.InUse(_files.Primary, other.Holder?.ProcessId, other.Holder?.User, other.Holder?.Host, other.Holder?.Since.ToString());
                return new InitializeOutcome.InUse(_files.Primary, other.Holder) { IsStopped = other.Holder?.IsStopped() ?? false };
            case LockAttempt.Unsupported unsupported when !_options.MayRunUnlocked:
                return OpenReadOnly(ReadOnlyReason.LocksUnsupported);
            case LockAttempt.Unsupported unsupported:
                _logger.Unlocked(_files.Primary, unsupported.ErrorNumber);
                break;
        }

        foreach (var path in _files.Unfinished)
            RemoveStale(path);
        _storageRefusal = null;
        _isInitialized = true;
        _logger.Ready(_files.Primary);
        return new InitializeOutcome.Ready(_files.Primary);
    }

    // A later try finds the same file, unless a link was changed meanwhile; what is known of the old one then means nothing.
    private void Resolve()
    {
        var resolved = TaskFiles.At(_options.TaskFile);
        if (resolved == _files)
            return;
        _files = resolved;
        _file = new DurableFile(_files, _once.SyncUnsupported);
    }

    // They go where the tasks go. Where those were not read, whether they fit cannot be told.
    private void PlaceCompanions() => History.File.Place = Reminders.File.Place =
        _isInitialized && !_isUnread && RefusalOf(SaveConsent.Ordinary) is null ? new CompanionPlace(_files, _lock) : null;

    // A link into a directory that is not there leads to a disk that is not mounted, say: not a place to make directories.
    private void RequireTargetOfLink()
    {
        if (_files.Primary != _options.TaskFile && !Directory.Exists(_files.Directory))
            throw new StorageException(new StorageFault(FaultKind.BrokenLink, _options.TaskFile, "open", $"it leads to {_files.Primary}, whose directory is missing"));
    }

    private InitializeOutcome.ReadOnly OpenReadOnly(ReadOnlyReason reason)
    {
        _storageRefusal = SaveRefusal.ReadOnly;
        _logger.OpenedReadOnly(_files.Primary, reason);
        return new InitializeOutcome.ReadOnly(_files.Primary, reason);
    }

    private void RemoveStale(string path)
    {
        if (!File.Exists(path))
            return;
        DiskCalls.DeleteIfPossible(path);
        _logger.RemovedStale(path);
    }

    private SaveRefusal? RefusalOf(SaveConsent consent)
    {
        var mayStartOver = _contentRefusal is SaveRefusal.NeedsConsent && consent.HasFlag(SaveConsent.StartOver);
        var mayBeFree = _storageRefusal is SaveRefusal.InUse && consent.HasFlag(SaveConsent.Reopen);
        return (mayBeFree ? null : _storageRefusal) ?? (mayStartOver ? null : _contentRefusal);
    }

    private SaveOutcome Save(TodoSnapshot snapshot, SaveConsent consent)
    {
        RequirePlace(consent);
        if (!_isInitialized && Initialize() is InitializeOutcome.InUse or InitializeOutcome.ReadOnly)
            return Refuse(_storageRefusal!.Value);
        if (!_isLoaded && IsThere(_files.Primary))
            return Refuse(SaveRefusal.NeverRead);

        var ours = _external.Complete(snapshot);
        var theirs = ReadForeign();
        var change = theirs is null ? null : _external.Merge(theirs.Tasks, ours);
        var content = change?.Result.Merged ?? ours;
        if (change?.Result.Conflicts.Count > 0)
            KeepConflict();
        _once.OtherNames(_files, _file.IsPrimaryKnown ? _file.Known : null);
        Write(content, theirs, change);
        _isUnread = false;
        _contentRefusal = null;
        PlaceCompanions();
        if (change is { Result: var merge })
            _logger.Merged(_files.Primary, merge.Changed.Count, merge.Added.Count, merge.Removed.Count, merge.Conflicts.Count);
        LogSaved(content.Count);
        return Saved();
    }

    // Somebody removed or replaced the directory or the lock file; the lock that we have keeps nobody away any more.
    private void RequirePlace(SaveConsent consent)
    {
        if (!_isInitialized || WhatIsGone() is not { } fault)
            return;
        if (!consent.HasFlag(SaveConsent.Reopen))
            throw new StorageException(fault);
        _logger.OpenedAnew(fault.Path, fault.Detail);
        _lock?.Dispose();
        _lock = null;
        _isInitialized = false;
    }

    private StorageFault? WhatIsGone()
    {
        if (!Directory.Exists(_files.Directory))
            return new StorageFault(FaultKind.DirectoryRemoved, _files.Directory, "open", "the directory was removed");
        return _lock is { IsHeld: false }
            ? new StorageFault(FaultKind.LockLost, _files.Lock, "lock", "the lock file was removed or replaced")
            : null;
    }

    // What another program wrote since we last read or wrote the file; null when nobody did, or it is no task file.
    private ForeignFile? ReadForeign()
    {
        if (_file.IsPrimaryKnown || _contentRefusal is SaveRefusal.NeedsConsent)
            return null;
        return TaskFileReader.Read(_files.Primary) switch
        {
            FileRead.Content { Result: ReadResult.Valid valid } content => new ForeignFile(valid.Tasks, content.Stamp),
            FileRead.Content { Result: ReadResult.Corrupt } content when IsBeingWritten(content.Stamp) =>
                throw new StorageException(new StorageFault(FaultKind.Busy, _files.Primary, "read", "another program is writing it")),
            FileRead.Failed failed => throw new StorageException(failed.Fault),
            _ => _isUnread ? ReadUnseenBackup() : null,
        };
    }

    // A start that could not read the task file did not get as far as the backup. Now that the file turns out to be
    // corrupt or missing, the tasks of the backup are what there is, and the rotations to come would drop them.
    private ForeignFile? ReadUnseenBackup() => TaskFileReader.Read(_files.Backup) switch
    {
        FileRead.Content { Result: ReadResult.Valid valid } => new ForeignFile(valid.Tasks, null),
        FileRead.Failed failed => throw new StorageException(failed.Fault),
        _ => null,
    };

    // An editor that writes in place leaves half a file for a moment.
    private bool IsBeingWritten(FileStamp stamp) =>
        OperatingSystem.IsLinux() && (_clock.GetUtcNow() - DateTimeOffset.UnixEpoch - TimeSpan.FromMicroseconds(stamp.Modified / 1000)).Duration() < WritingTime;

    private void Write(TodoSnapshot content, ForeignFile? theirs, ExternalChange? change)
    {
        var known = _file.Known;
        // It was read as good, so it may become the backup.
        _file.Known = theirs?.Stamp ?? known;
        var before = _file.Known;
        try
        {
            _file.Replace(stream => TodoDocumentWriter.Write(content, stream), KeepWhatIsNotOurs);
        }
        finally
        {
            // The rename may be done although the step after it failed.
            if (_file.Known == before)
                _file.Known = known;
            else
                _external.FileHolds(content, change);
        }
    }

    private void KeepConflict()
    {
        _conflictKeptAs = new KeptFiles(_files).KeepConflict();
        _logger.ConflictKept(_files.Primary, _conflictKeptAs);
    }

    // A save that fails after it kept a conflicting file leaves the news of it to the save that succeeds.
    private SaveOutcome.Saved Saved()
    {
        var keptAs = _conflictKeptAs;
        _conflictKeptAs = null;
        return new SaveOutcome.Saved(LocalDateTime.Now(_clock), keptAs) { External = _external.Untaken };
    }

    // A file that was neither read as good nor written by us never becomes the backup, and is never written over.
    private void KeepWhatIsNotOurs()
    {
        var kept = new KeptFiles(_files);
        if (_contentRefusal is SaveRefusal.NeedsConsent)
        {
            foreach (var path in new[] { _files.Primary, _files.Backup }.Where(IsThere))
                kept.KeepCorrupted(path);
        }
        else if (IsThere(_files.Primary))
        {
            var isCorrupt = TaskFileReader.Read(_files.Primary) is FileRead.Content { Result: ReadResult.Corrupt };
            _conflictKeptAs = isCorrupt ? kept.KeepCorrupted(_files.Primary) : kept.KeepConflict();
            _logger.ConflictKept(_files.Primary, _conflictKeptAs);
        }
    }

    // Unlike File.Exists, which takes a failing disk for a file that is not there.
    private static bool IsThere(string path) => FileStamp.Of(path) is not null;

    // The stamp is null when the tasks are not from the task file itself.
    private sealed record ForeignFile(TodoSnapshot Tasks, FileStamp? Stamp);

    private SaveOutcome.Refused Refuse(SaveRefusal reason)
    {
        _logger.SaveRefused(_files.Primary, reason);
        return new SaveOutcome.Refused(reason);
    }

    private void LogSaved(int count)
    {
        if (Saver.Failures > 0)
            _logger.SavedAgain(_files.Primary, Saver.Failures);
        _logger.Saved(count, _files.Primary);
    }
}
