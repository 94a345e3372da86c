namespace TodoTui.Tests.Faults.PowerLoss;

/// <summary>The content of a file, under whatever names: as it is in memory, and as it is certain to be on the disk.</summary>
internal sealed class Inode(byte[] content)
{
    private byte[] _synced = content;
    private byte[] _current = content;

    /// <summary>Whether there is content that was not synced.</summary>
    public bool IsDirty { get; private set; }

    /// <summary>Whether a sync failed: the system may have dropped the content, and takes it for written all the same.</summary>
    public bool IsDoomed { get; set; }

    public void Write(ReadOnlySpan<byte> bytes, int offset)
    {
        _current = [.. _current];
        Array.Resize(ref _current, Math.Max(_current.Length, offset + bytes.Length));
        bytes.CopyTo(_current.AsSpan(offset));
        IsDirty = true;
    }

    public void SetLength(int length)
    {
        _current = [.. _current];
        Array.Resize(ref _current, length);
        IsDirty = true;
    }

    public void Sync()
    {
        if (IsDoomed)
            return;
        _synced = _current;
        IsDirty = false;
    }

    /// <summary>
    /// What a power cut may leave: the old content or the new, nothing, the length without the data, the first half of
    /// the new alone or over the old.
    /// </summary>
    public IEnumerable<byte[]> AfterPowerLoss()
    {
        if (!IsDirty)
            return [_synced];
        var half = _current[..(_current.Length / 2)];
        return [_synced, _current, [], new byte[_current.Length], half, [.. half, .. _synced.Skip(half.Length)]];
    }
}
