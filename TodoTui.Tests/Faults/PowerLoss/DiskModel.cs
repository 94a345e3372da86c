namespace TodoTui.Tests.Faults.PowerLoss;

/// <summary>
/// What a disk holds for certain and what it may hold after a power cut. Content is certain when it was synced since it
/// was written, a name when its directory was synced since it was given. The rest may be there, whole or torn, or not,
/// in any combination: more than real file systems do to us, who write the changes of names in their order.
/// An inode whose sync failed stays uncertain for good, whatever a later sync says.
/// </summary>
/// <param name="root">The directory of the storage. What is outside of it and of its parent is not looked at.</param>
internal sealed class DiskModel(string root)
{
    // With more changes at once than this: those up to any moment, and all but any one.
    private const int AllCombinations = 6;

    private readonly Dictionary<string, Inode?> _durable = [];
    private readonly List<NameChange> _pending = [];
    private readonly Dictionary<string, Inode?> _names = [];
    private readonly Dictionary<long, string> _paths = [];
    private readonly Dictionary<long, Inode> _files = [];

    /// <summary>Whether the last call changed what is on the disk, or may be.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>A file, or the directory itself, that is on the disk from the beginning.</summary>
    public void Add(string path, byte[]? content) => _names[path] = _durable[path] = content is null ? null : new Inode(content);

    /// <summary>A second name of a file that is there from the beginning.</summary>
    public void AddName(string path, string existing) => _names[path] = _durable[path] = _names[existing];

    /// <summary>Takes one call into account.</summary>
    public void Apply(RecordedCall call)
    {
        IsChanged = false;
        if (call.Result >= 0)
            ApplyDone(call);
        else if (call.Name == "fsync" && _files.GetValueOrDefault(call.Number(0)) is { IsDirty: true } failed)
            failed.IsDoomed = true;
    }

    /// <summary>Every set of files that may be found after a power cut now, by path.</summary>
    public IEnumerable<Dictionary<string, byte[]>> AfterPowerLoss()
    {
        foreach (var happened in Combinations())
        {
            var names = new Dictionary<string, Inode?>(_durable);
            foreach (var change in happened)
                change.Apply(names);
            // Without its directory a file has no name.
            if (!names.ContainsKey(root))
                names.Clear();
            foreach (var contents in Contents([.. names.Values.OfType<Inode>().Distinct()]))
                yield return names.Where(name => name.Value is not null).ToDictionary(name => name.Key, name => contents[name.Value!]);
        }
    }

    private void ApplyDone(RecordedCall call)
    {
        switch (call.Name)
        {
            case "openat":
                Open(call);
                break;
            case "close":
                _files.Remove(call.Number(0));
                _paths.Remove(call.Number(0));
                break;
            case "pwrite64" when _files.TryGetValue(call.Number(0), out var file):
                file.Write(call.Bytes(1).AsSpan(0, (int)call.Result), (int)call.Number(3));
                IsChanged = true;
                break;
            case "ftruncate" when _files.TryGetValue(call.Number(0), out var file):
                file.SetLength((int)call.Number(1));
                IsChanged = true;
                break;
            case "fsync":
                Sync(call.Number(0));
                break;
            case "mkdir":
                Change(null, call.Text(0), null);
                break;
            case "link":
                Change(null, call.Text(1), _names.GetValueOrDefault(call.Text(0)));
                break;
            case "unlink":
                Change(call.Text(0), null, null);
                break;
            case "rename" when _names.GetValueOrDefault(call.Text(0)) is { } moved && moved != _names.GetValueOrDefault(call.Text(1)):
                Change(call.Text(0), call.Text(1), moved);
                break;
        }
    }

    private void Open(RecordedCall call)
    {
        var path = call.Text(1);
        _files.Remove(call.Result);
        _paths[call.Result] = path;
        if (!IsInside(path) || path == root)
            return;
        if (call.Arguments[2].Contains("O_CREAT") && !_names.ContainsKey(path))
            Change(null, path, new Inode([]));
        if (_names.GetValueOrDefault(path) is not { } file)
            return;
        _files[call.Result] = file;
        if (!call.Arguments[2].Contains("O_TRUNC"))
            return;
        file.SetLength(0);
        IsChanged = true;
    }

    private void Sync(long descriptor)
    {
        if (_files.TryGetValue(descriptor, out var file))
            file.Sync();
        else if (_paths.TryGetValue(descriptor, out var directory))
            SyncDirectory(directory);
        IsChanged = true;
    }

    private void SyncDirectory(string directory)
    {
        foreach (var change in _pending.Where(change => change.Directory == directory))
            change.Apply(_durable);
        _pending.RemoveAll(change => change.Directory == directory);
    }

    private void Change(string? removed, string? added, Inode? inode)
    {
        if (!IsInside(added ?? removed!))
            return;
        var change = new NameChange(removed, added, inode);
        change.Apply(_names);
        _pending.Add(change);
        IsChanged = true;
    }

    // The lock file's content means nothing.
    private bool IsInside(string path) => (path == root || path.StartsWith(root + '/', StringComparison.Ordinal)) && !path.EndsWith(".lock", StringComparison.Ordinal);

    private IEnumerable<NameChange[]> Combinations()
    {
        if (_pending.Count <= AllCombinations)
            return Enumerable.Range(0, 1 << _pending.Count).Select(set => _pending.Where((_, index) => (set >> index & 1) == 1).ToArray());
        var upToAMoment = Enumerable.Range(0, _pending.Count + 1).Select(count => _pending.Take(count).ToArray());
        return upToAMoment.Concat(_pending.Select(lost => _pending.Where(change => change != lost).ToArray()));
    }

    private static IEnumerable<Dictionary<Inode, byte[]>> Contents(Inode[] inodes) => inodes.Aggregate(
        (IEnumerable<Dictionary<Inode, byte[]>>)[[]],
        (all, inode) => from contents in all from content in inode.AfterPowerLoss() select new Dictionary<Inode, byte[]>(contents) { [inode] = content });

    /// <summary>One name goes, another comes, or both in one step.</summary>
    private sealed record NameChange(string? Removed, string? Added, Inode? Inode)
    {
        public string Directory { get; } = Path.GetDirectoryName(Added ?? Removed)!;

        public void Apply(Dictionary<string, Inode?> names)
        {
            if (Removed is not null)
                names.Remove(Removed);
            if (Added is not null)
                names[Added] = Inode;
        }
    }
}
