using System.Text.Encodings.Web;
using System.Text.Json;
using TodoTui.Core.Persistence;

namespace TodoTui.Configuration;

/// <summary>A setting of the configuration file.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Values">What it can be, for the user.</param>
/// <param name="Meaning">What it does, for the user.</param>
/// <param name="Take">The settings with this value; null when it can have no such value.</param>
/// <param name="Show">The value in settings, as the file has it.</param>
internal sealed record Setting(
    string Name,
    string Values,
    string Meaning,
    Func<UserSettings, ConfigValue, UserSettings?> Take,
    Func<UserSettings, string> Show)
{
    /// <summary>A setting that is one of a few words.</summary>
    /// <param name="name">Its name in the file.</param>
    /// <param name="meaning">What it does, for the user.</param>
    /// <param name="words">The words and what they mean.</param>
    /// <param name="get">The value in settings.</param>
    /// <param name="with">Settings with a value.</param>
    public static Setting OfWords<T>(string name, string meaning, (string Word, T Value)[] words, Func<UserSettings, T> get, Func<UserSettings, T, UserSettings> with)
    {
        return new Setting(name, string.Join(", ", words.Select(word => $"\"{word.Word}\"")), meaning, Take, Show);

        UserSettings? Take(UserSettings settings, ConfigValue value)
        {
            var index = value is ConfigValue.Text { Value: var text } ? Array.FindIndex(words, word => word.Word == text) : -1;
            return index < 0 ? null : with(settings, words[index].Value);
        }

        string Show(UserSettings settings) => $"\"{Array.Find(words, word => Equals(word.Value, get(settings))).Word}\"";
    }

    /// <summary>A setting that is a text.</summary>
    /// <param name="name">Its name in the file.</param>
    /// <param name="values">What it can be, for the user.</param>
    /// <param name="meaning">What it does, for the user.</param>
    /// <param name="get">The value in settings.</param>
    /// <param name="with">Settings with a value; null when it can have no such value.</param>
    public static Setting OfText(string name, string values, string meaning, Func<UserSettings, string> get, Func<UserSettings, string, UserSettings?> with) => new(
        name,
        values,
        meaning,
        (settings, value) => value is ConfigValue.Text { Value.Length: > 0 } text ? with(settings, text.Value) : null,
        settings => $"\"{JsonEncodedText.Encode(get(settings), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"");

    /// <summary>A setting that is a whole number.</summary>
    /// <param name="name">Its name in the file.</param>
    /// <param name="meaning">What it does, for the user.</param>
    /// <param name="range">The least and the most that it can be.</param>
    /// <param name="get">The value in settings.</param>
    /// <param name="with">Settings with a value.</param>
    public static Setting OfNumber(string name, string meaning, (int Least, int Most) range, Func<UserSettings, int> get, Func<UserSettings, int, UserSettings> with)
    {
        return new Setting(name, $"a whole number from {range.Least} to {range.Most}", meaning, Take, settings => $"{get(settings)}");

        UserSettings? Take(UserSettings settings, ConfigValue value) =>
            value is ConfigValue.Number { Value: var number } && double.IsInteger(number) && number >= range.Least && number <= range.Most ? with(settings, (int)number) : null;
    }

    /// <summary>A setting that is on or off.</summary>
    /// <param name="name">Its name in the file.</param>
    /// <param name="meaning">What it does, for the user.</param>
    /// <param name="get">The value in settings.</param>
    /// <param name="with">Settings with a value.</param>
    public static Setting OfFlag(string name, string meaning, Func<UserSettings, bool> get, Func<UserSettings, bool, UserSettings> with) => new(
        name,
        "true, false",
        meaning,
        (settings, value) => value is ConfigValue.Flag flag ? with(settings, flag.Value) : null,
        settings => get(settings) ? "true" : "false");
}
