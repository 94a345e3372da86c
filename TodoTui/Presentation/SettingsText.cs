using TodoTui.Configuration;
using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>What is wrong with the configuration, in words.</summary>
internal static class SettingsText
{
    private const int MostTold = 5;

    /// <summary>The list that was to be shown at the start is not there.</summary>
    public static Notice NoSuchList(SmartList list) =>
        new(list is SmartList.OfTag ? $"\"default_list\": no task has {ListText.Title(list)} any more." : $"\"default_list\": there is no list \"{ListText.Title(list)}\" any more.", IsError: true);

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
