using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Themes;

namespace TodoTui.Presentation;

/// <summary>What is wrong with the configuration, in words.</summary>
internal static class SettingsText
{
    private const int MostTold = 5;

    /// <summary>The list that was to be shown at the start is not there.</summary>
    public static Notice NoSuchList(SmartList list) =>
        new(list is SmartList.OfTag ? $"\"default_list\": no task has {ListText.Title(list)} any more." : $"\"default_list\": there is no list \"{ListText.Title(list)}\" any more.", IsError: true);

    /// <summary>What became of a configuration that was read again.</summary>
    /// <param name="reading">What it means.</param>
    /// <param name="appearance">How the screen is to look by it.</param>
    public static Notice ReadAgain(SettingsReading reading, Appearance appearance)
    {
        var file = Path.GetFileName(appearance.ConfigFile);
        return reading switch
        {
            { IsBroken: true } => Mistakes($"{file} is not taken", reading.Problems),
            { Problems.Count: > 0 } => Mistakes(file, reading.Problems),
            _ when appearance.Problems is { Problems.Count: > 0 } theme => Mistakes(Path.GetFileName(theme.File), theme.Problems),
            _ when appearance.IsReduced => new Notice(ThemeText.NotShown(appearance.ThemeName), IsError: true),
            { Source: ConfigLoad.Absent } => new Notice($"{file} is gone: everything is as usual."),
            _ => new Notice($"{file} was read again."),
        };
    }

    /// <summary>What became of a theme of the user's own that was read again.</summary>
    public static Notice ThemeReadAgain(string name, ThemeReading reading)
    {
        var file = ScreenText.Safe(name) + ".json";
        return reading switch
        {
            { Theme: null, Problems.Count: 0 } => new Notice($"{file} is gone; the theme stays as it was until you quit."),
            { Theme: null } => Mistakes($"{file} is not taken", reading.Problems),
            { Problems.Count: > 0 } => Mistakes(file, reading.Problems),
            _ => new Notice($"{file} was read again."),
        };
    }

    // There is room for one; the first is where the mistake began.
    private static Notice Mistakes(string file, IReadOnlyList<SettingProblem> problems)
    {
        var count = problems.Count == 1 ? "" : $"{problems.Count} mistakes, ";
        return new Notice($"{file}: {count}{problems[0].Text}.", IsError: true);
    }

    /// <summary>What to tell of the configuration; null when there is nothing.</summary>
    public static string? Problems(SettingsReading reading, string file) => Problems(reading.Problems, file);

    /// <summary>What to tell of problems in a file of the configuration; null when there are none.</summary>
    public static string? Problems(IReadOnlyList<SettingProblem> problems, string file)
    {
        if (problems.Count == 0)
            return null;
        var told = problems.Take(MostTold).Select(problem => ScreenText.Safe(problem.Text));
        var more = problems.Count > MostTold ? $"\nand {problems.Count - MostTold} more." : "";
        return $"{file}:\n{string.Join("\n", told)}{more}\n\nThe rest counts; here everything is as usual. The file stays as it is.";
    }
}
