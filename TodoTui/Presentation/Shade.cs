namespace TodoTui.Presentation;

/// <summary>How much there is, in four levels from 1 on; 0 for nothing.</summary>
internal static class Shade
{
    /// <summary>The highest level.</summary>
    public const int Most = 4;

    /// <summary>The level of what is to be done on a day.</summary>
    public static int OfWeight(int weight) => weight switch
    {
        <= 0 => 0,
        <= 2 => 1,
        <= 5 => 2,
        <= 9 => 3,
        _ => Most,
    };

    /// <summary>The level of what was done on a day.</summary>
    public static int OfDone(int done) => done switch
    {
        <= 0 => 0,
        1 => 1,
        <= 3 => 2,
        <= 6 => 3,
        _ => Most,
    };

    /// <summary>The sign of a level; <paramref name="none"/> for nothing.</summary>
    public static string Sign(int level, string none, Glyphs glyphs) => level == 0 ? none : glyphs.Shades[level - 1].ToString();
}
