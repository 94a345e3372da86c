using Terminal.Gui.Drawing;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Themes;

/// <summary>What a file with a theme of the user's own means.</summary>
/// <param name="Theme">The theme; null when there is none.</param>
/// <param name="Problems">What is wrong, in the order of the file.</param>
internal sealed record ThemeReading(Theme? Theme, IReadOnlyList<SettingProblem> Problems)
{
    private const string Inherits = "inherits";
    private const string Foreground = "foreground";
    private const string Background = "background";

    private static readonly Dictionary<string, Ink> Inks = Enum.GetValues<Ink>().ToDictionary(ink => ThemeColor.ToWords(ink.ToString()));

    private static readonly Dictionary<string, TextStyle> Styles = new()
    {
        ["bold"] = TextStyle.Bold,
        ["faint"] = TextStyle.Faint,
        ["italic"] = TextStyle.Italic,
        ["underline"] = TextStyle.Underline,
        ["reverse"] = TextStyle.Reverse,
    };

    /// <summary>Understands a theme.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="loaded">The file.</param>
    public static ThemeReading Of(string name, ConfigLoad loaded) => loaded switch
    {
        ConfigLoad.Loaded { Entries: var entries } => Of(name, [.. entries]),
        ConfigLoad.Corrupt { Corruption: var corruption } => new(null, [new(corruption.Line, corruption.Message.TrimEnd('.', ' '))]),
        ConfigLoad.Unreadable { Fault: var fault } => new(null, [new(null, $"it cannot be read: {fault.Detail.TrimEnd('.')}")]),
        _ => new(null, []),
    };

    private static ThemeReading Of(string name, ConfigEntry[] entries)
    {
        var problems = new List<SettingProblem>();
        var start = StartOf(entries, problems);
        var attributes = start.Attributes.ToDictionary();
        var needsTrueColors = start.NeedsTrueColors;
        // The ground and the text first, wherever they stand: each ink may have its own.
        foreach (var entry in entries.Where(entry => entry.Name != Inherits).OrderBy(entry => entry.Name.Contains('.')))
        {
            if (Change(attributes, entry) is { } problem)
                problems.Add(problem);
            else
                needsTrueColors |= entry.Value is ConfigValue.Text { Value: ['#', ..] };
        }

        return new ThemeReading(new Theme(name, "your own", attributes) { NeedsTrueColors = needsTrueColors }, [.. problems.OrderBy(problem => problem.Line)]);
    }

    private static Theme StartOf(ConfigEntry[] entries, List<SettingProblem> problems)
    {
        if (Array.Find(entries, entry => entry.Name == Inherits) is not { } inherits)
            return ShippedThemes.Terminal;
        if (inherits.Value is ConfigValue.Text { Value: var name } && ShippedThemes.Find(name) is { } theme)
            return theme;
        problems.Add(new(inherits.Line, $"\"{Inherits}\" can be {string.Join(", ", ShippedThemes.All.Select(shipped => $"\"{shipped.Name}\""))}"));
        return ShippedThemes.Terminal;
    }

    private static SettingProblem? Change(Dictionary<Ink, Attribute> attributes, ConfigEntry entry)
    {
        if (entry.Name is Foreground or Background)
            return ColorOf(entry.Value) is { } color ? ChangeAll(attributes, entry.Name, color) : NoColor(entry);
        if (entry.Name.Split('.') is not [var ink, var property] || !Inks.TryGetValue(ink, out var changed))
            return new(entry.Line, $"a theme has no \"{entry.Name}\"");
        if (property is Foreground or Background)
        {
            if (ColorOf(entry.Value) is not { } color)
                return NoColor(entry);
            attributes[changed] = With(attributes[changed], property, color);
            return null;
        }

        if (!Styles.TryGetValue(property, out var style))
            return new(entry.Line, $"a theme has no \"{entry.Name}\": there are {Foreground}, {Background}, {string.Join(", ", Styles.Keys)}");
        if (entry.Value is not ConfigValue.Flag { Value: var isOn })
            return new(entry.Line, $"\"{entry.Name}\" can be true, false");
        var old = attributes[changed];
        attributes[changed] = new Attribute(old.Foreground, old.Background, isOn ? old.Style | style : old.Style & ~style);
        return null;
    }

    // All inks that looked in this like ordinary text go on doing so.
    private static SettingProblem? ChangeAll(Dictionary<Ink, Attribute> attributes, string property, Color color)
    {
        var text = attributes[Ink.Text];
        foreach (var (ink, attribute) in attributes.ToArray())
        {
            if (property == Foreground ? attribute.Foreground == text.Foreground : attribute.Background == text.Background)
                attributes[ink] = With(attribute, property, color);
        }

        return null;
    }

    private static Attribute With(Attribute attribute, string property, Color color) => property == Foreground
        ? new Attribute(color, attribute.Background, attribute.Style)
        : new Attribute(attribute.Foreground, color, attribute.Style);

    private static SettingProblem NoColor(ConfigEntry entry) => new(entry.Line, $"\"{entry.Name}\" can be {ThemeColor.Values}");

    private static Color? ColorOf(ConfigValue value) => value is ConfigValue.Text { Value: var text } ? ThemeColor.OfCode(text) ?? ThemeColor.OfName(text) : null;
}
