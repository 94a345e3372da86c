namespace TodoTui.Hosting;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything is fine.</summary>
    public const int Success = 0;

    /// <summary>Something went wrong; a line on the standard error says what.</summary>
    public const int Error = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Another instance has the task file.</summary>
    public const int InUse = 3;

    /// <summary>The shell's convention for a program that ended by a signal.</summary>
    public static int OfSignal(int number) => 128 + number;
}
