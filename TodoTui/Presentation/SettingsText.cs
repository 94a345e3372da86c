using TodoTui.Configuration;

namespace TodoTui.Presentation;

/// <summary>What is wrong with the configuration, in words.</summary>
internal static class SettingsText
{
    private const int MostTold = 5;

    /// <summary>What to tell of the configuration; null when there is nothing.</summary>
    public static string? Problems(SettingsReading reading, string file)
    {
        if (reading.Problems.Count == 0)
            return null;
        var told = reading.Problems.Take(MostTold).Select(problem => ScreenText.Safe(problem.Text));
        var more = reading.Problems.Count > MostTold ? $"\nand {reading.Problems.Count - MostTold} more." : "";
        return $"{file}:\n{string.Join("\n", told)}{more}\n\nThe rest counts; here everything is as usual. The file stays as it is.";
    }
}
