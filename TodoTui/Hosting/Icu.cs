using System.Runtime.InteropServices;

namespace TodoTui.Hosting;

/// <summary>
/// The library that the runtime takes the habits of countries from. Where it is missing the runtime ends the program
/// with a trace, unless it is told before its first look that there are no countries.
/// </summary>
internal static class Icu
{
    private const string File = "libicuuc.so";

    // The runtime takes these, the newest first.
    private const int Newest = 99;
    private const int Oldest = 50;

    /// <summary>Lets the program run where the library is missing: texts are then sorted by their letters, and dates written as nowhere.</summary>
    public static void DoWithoutIfMissing()
    {
        if (OperatingSystem.IsLinux() && !IsThere())
            AppContext.SetSwitch("System.Globalization.Invariant", true);
    }

    private static bool IsThere()
    {
        if (NativeLibrary.TryLoad(File, out _))
            return true;
        for (var version = Newest; version >= Oldest; version--)
        {
            // Letter by letter: to write a number is to look at the habits of a country.
            if (NativeLibrary.TryLoad(string.Concat(File, ".", [(char)('0' + (version / 10)), (char)('0' + (version % 10))]), out _))
                return true;
        }

        return false;
    }
}
