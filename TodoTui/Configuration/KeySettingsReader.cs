using System.Text.Json;
using TodoTui.Commands;
using TodoTui.Core.Persistence;

namespace TodoTui.Configuration;

/// <summary>Reads the keys of single commands: <c>"quick_add": "n"</c>, <c>"delete": ["d d", "Del"]</c>, <c>"suspend": []</c>.</summary>
internal static class KeySettingsReader
{
    /// <summary>What the names of all key settings begin with.</summary>
    public const string Group = "keys.";

    /// <summary>The setting of <paramref name="entry"/>, or what is wrong with it.</summary>
    public static (KeySetting? Setting, SettingProblem? Problem) Read(ConfigEntry entry)
    {
        var name = entry.Name[Group.Length..];
        if (KeyNames.CommandOf(name) is not { } command)
            return (null, new SettingProblem(entry.Line, $"there is no command \"{name}\"; docs/keys.md has the names"));
        IReadOnlyList<string>? texts = entry.Value switch
        {
            ConfigValue.Text text => [text.Value],
            ConfigValue.Texts several => several.Values,
            _ => null,
        };
        if (texts is null)
            return (null, new SettingProblem(entry.Line, $"\"{entry.Name}\" is a key such as \"Ctrl-S\", or several: [\"d d\", \"Del\"]"));
        if (texts.FirstOrDefault(text => KeyNames.SequenceOf(text) is null) is { } wrong)
            return (null, new SettingProblem(entry.Line, $"\"{wrong}\" is no key"));
        return (new KeySetting(command, [.. texts.Select(text => KeyNames.SequenceOf(text)!)], entry.Line), null);
    }

    /// <summary>The keys of a command as a setting, to be shown.</summary>
    public static Setting SettingOf(KeySetting own) => new(
        Group + KeyNames.NameOf(own.Command),
        "a key, or several",
        CommandCatalog.Get(own.Command).Title,
        (settings, _) => settings,
        _ => $"[{string.Join(", ", own.Keys.Select(keys => $"\"{JsonEncodedText.Encode(keys)}\""))}]");
}
