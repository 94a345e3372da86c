using Microsoft.Extensions.Logging.Abstractions;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>A configuration directory for one test, which does not exist before the first save.</summary>
internal sealed class ListsDirectory : IDisposable
{
    private readonly TemporaryDirectory _parent = new();

    public string Path => _parent.File("config");

    public string Primary => File("lists.json");

    public string[] Names => [.. Directory.GetFileSystemEntries(Path).Select(System.IO.Path.GetFileName).Order()!];

    public string Text
    {
        get => System.IO.File.ReadAllText(Primary);
        set
        {
            Directory.CreateDirectory(Path);
            System.IO.File.WriteAllText(Primary, value);
        }
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The file as one instance has it, before it is loaded.</summary>
    public ListsFile New() => new(Primary, NullLogger<ListsFile>.Instance);

    /// <summary>The file as one instance has it that has loaded it.</summary>
    public ListsFile Start()
    {
        var file = New();
        file.Load();
        return file;
    }

    /// <summary>What another instance would load.</summary>
    public ListSettings Loaded => ((ListsLoad.Loaded)New().Load()).Settings;

    /// <summary>The change that adds a list, as the program makes it.</summary>
    public static Func<ListSettings, ListSettings> Adding(string name) => settings => settings.Add(name, $"#{name}").Settings;

    public static string NamesOf(ListSettings settings) => string.Join(" ", settings.Own.Select(own => own.Name));

    public void Dispose() => _parent.Dispose();
}
