using System.Runtime.CompilerServices;
using TodoTui.Commands;

namespace TodoTui.Tests.Commands;

/// <summary>docs/keys.md says what the command table says; <c>UPDATE_APPROVED=1 dotnet test</c> rewrites it.</summary>
public sealed class KeysDocumentTests
{
    [Test]
    public void The_document_of_the_keys_is_that_of_the_command_table()
    {
        var document = Document();
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
            File.WriteAllText(DocumentFile(), document);

        Assert.That(File.ReadAllText(DocumentFile()), Is.EqualTo(document));
    }

    private static string Document() =>
        "# Keys\n\nMade from the command table; change it there. The names are those of the [configuration](configuration.md#keys).\n"
        + string.Concat(CommandCatalog.All.GroupBy(command => command.Group).Select(Section))
        + string.Concat(OtherKeys.All.Select(place => Section(place.Place, place.Keys)));

    private static string Section(IGrouping<CommandGroup, UserCommand> group) =>
        $"\n## {group.Key}\n\n| keys | command | name |\n|---|---|---|\n"
        + string.Concat(group.Select(command => $"| {Keys(command)} | {command.TitleWithScope} | `{KeyNames.NameOf(command.Id)}` |\n"));

    private static string Section(string place, IEnumerable<OtherKey> keys) =>
        $"\n## {place}\n\n| keys | what |\n|---|---|\n"
        + string.Concat(keys.Select(key => $"| {string.Join(' ', key.Keys.Split(", ").Select(name => $"`{name}`"))} | {key.Meaning} |\n"));

    private static string Keys(UserCommand command) =>
        command.Keys.Length == 0 ? "menu and palette" : string.Join(' ', command.Keys.Select(keys => $"`{KeySequence.Display(keys)}`"));

    private static string DocumentFile([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../docs/keys.md"));
}
