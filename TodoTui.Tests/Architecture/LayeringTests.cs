using System.Reflection;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Architecture;

/// <summary>Which folder of Core may use which other.</summary>
public sealed class LayeringTests
{
    private const string Root = "TodoTui.Core.";

    private static readonly Assembly Core = typeof(TodoItem).Assembly;

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Todos"] = [],
        ["Schedule"] = ["Todos"],
        ["Store"] = ["Todos", "Schedule"],
        ["Query"] = ["Todos", "Store"],
        ["Reminders"] = ["Todos", "Store"],
        ["QuickAdd"] = ["Todos", "Schedule"],
        ["Persistence"] = ["Todos", "Store", "Query", "Reminders"],
    };

    private static IEnumerable<string> Folders => MayUse.Keys;

    [TestCaseSource(nameof(Folders))]
    public void A_folder_uses_only_those_that_it_may(string folder)
    {
        string[] allowed = [folder, .. MayUse[folder]];

        var forbidden =
            from type in Core.GetTypes()
            where FolderOf(type) == folder
            from used in TypeReferences.Of(type)
            where FolderOf(used) is { } other && !allowed.Contains(other)
            select $"{type} uses {used}";

        Assert.That(forbidden, Is.Empty);
    }

    [Test]
    public void Every_folder_has_its_rule()
    {
        var folders = Core.GetTypes().Select(FolderOf).OfType<string>().Distinct();

        Assert.That(folders, Is.EquivalentTo(MayUse.Keys));
    }

    [Test]
    public void A_call_within_a_method_counts_as_use()
    {
        Assert.That(TypeReferences.Of(typeof(FilterHighlights)), Does.Contain(typeof(FoldedText)));
    }

    [TestCase("Terminal.Gui")]
    [TestCase("Serilog")]
    [TestCase("System.Console")]
    public void Core_knows_no_screen_and_no_logger_of_its_own(string assembly)
    {
        Assert.That(Core.GetReferencedAssemblies().Select(name => name.Name), Has.None.StartsWith(assembly));
    }

    // The first word after the root: a folder within a folder follows the rule of the outer one.
    private static string? FolderOf(Type type) =>
        type.Namespace?.StartsWith(Root, StringComparison.Ordinal) is true ? type.Namespace[Root.Length..].Split('.')[0] : null;
}
