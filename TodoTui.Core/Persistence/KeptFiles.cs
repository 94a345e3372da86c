using System.Globalization;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Puts files aside that are not ours to drop: corrupt ones, and those that someone else wrote. Names are counted up
/// and never used twice; of the corrupt ones the newest ten stay.
/// </summary>
internal sealed class KeptFiles(TaskFiles files)
{
    private const int KeptCorrupted = 10;

    /// <summary>Renames a corrupt file to <c>tasks.json.corrupted</c>, <c>.corrupted.1</c> and so on.</summary>
    /// <returns>Its new path.</returns>
    public string KeepCorrupted(string path)
    {
        var stem = files.Primary + ".corrupted";
        var numbers = NumbersOf(stem);
        var name = Name(stem, numbers.Count == 0 ? 0 : numbers.Max + 1);
        DiskCalls.Rename(path, name);
        foreach (var old in numbers.SkipLast(KeptCorrupted - 1))
            DiskCalls.DeleteIfPossible(Name(stem, old));
        return name;
    }

    /// <summary>Gives the present task file the second name <c>tasks.json.conflict-1</c>, <c>-2</c> and so on.</summary>
    /// <returns>That path.</returns>
    public string KeepConflict()
    {
        var stem = files.Primary + ".conflict-";
        var numbers = NumbersOf(stem);
        // A save that failed after this step meets the same file again when it is retried.
        if (numbers.Count > 0 && Equals(FileStamp.Of(Name(stem, numbers.Max)), FileStamp.Of(files.Primary)))
            return Name(stem, numbers.Max);
        var name = Name(stem, numbers.Max + 1);
        DiskCalls.LinkOrCopy(files.Primary, name);
        DiskCalls.RestrictToOwner(name);
        return name;
    }

    private SortedSet<int> NumbersOf(string stem) => DiskCalls.Try("list", files.Directory, () =>
    {
        var start = Path.GetFileName(stem);
        var names = Directory.EnumerateFiles(files.Directory, start + "*").Select(Path.GetFileName);
        return new SortedSet<int>(names.Select(name => NumberOf(name![start.Length..])).OfType<int>());
    });

    private static int? NumberOf(string suffix)
    {
        if (suffix.Length == 0)
            return 0;
        return int.TryParse(suffix.TrimStart('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Name(string stem, int number)
    {
        if (number == 0)
            return stem;
        var separator = stem.EndsWith('-') ? "" : ".";
        return string.Create(CultureInfo.InvariantCulture, $"{stem}{separator}{number}");
    }
}
