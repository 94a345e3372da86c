namespace TodoTui.Hosting;

/// <summary>Which programs the user wants for what, by the variables that people set for that.</summary>
/// <param name="environment">Looks an environment variable up.</param>
/// <param name="find">Finds the file of a program by its name; null when there is none.</param>
internal sealed class UserPrograms(Func<string, string?> environment, Func<string, string?> find)
{
    private static readonly string[] EditorVariables = ["VISUAL", "EDITOR"];
    private static readonly string[] UsualEditors = ["sensible-editor", "vi", "nano"];

    /// <summary>The editor, on a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">Why there is none, for the user; null when there is.</param>
    public OutsideCommand? Editor(string file, out string? problem)
    {
        problem = null;
        var variable = Array.Find(EditorVariables, name => CommandWords.Split(environment(name) ?? "").Count > 0);
        if (variable is null)
        {
            var usual = UsualEditors.Select(find).FirstOrDefault(found => found is not null);
            problem = usual is null ? "There is no editor: set $EDITOR." : null;
            return usual is null ? null : new OutsideCommand(usual, [file]);
        }

        var words = CommandWords.Split(environment(variable)!);
        if (find(words[0]) is { } editor)
            return new OutsideCommand(editor, [.. words.Skip(1), file]);
        problem = $"There is no program \"{words[0]}\", which ${variable} names.";
        return null;
    }

    /// <summary>What opens an address where the user sees it; null when nothing does.</summary>
    public OutsideCommand? Opener(string address)
    {
        var chosen = (environment("BROWSER") ?? "").Split(':').Select(CommandWords.Split).Where(words => words.Count > 0 && find(words[0]) is not null).FirstOrDefault();
        if (chosen is not null)
            return new OutsideCommand(find(chosen[0])!, WithAddress([.. chosen.Skip(1)], address));
        return IsElsewhere ? null : find(SystemOpener) is { } opener ? new OutsideCommand(opener, [.. SystemOpenerArguments, address]) : null;
    }

    private static string SystemOpener => OperatingSystem.IsWindows() ? "rundll32.exe" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";

    private static string[] SystemOpenerArguments => OperatingSystem.IsWindows() ? ["url.dll,FileProtocolHandler"] : [];

    // Over SSH without a display the address would open in a browser that nobody sees, or in one that takes the terminal.
    private bool IsElsewhere => IsSet("SSH_CONNECTION") && !IsSet("DISPLAY") && !IsSet("WAYLAND_DISPLAY");

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));

    private static string[] WithAddress(string[] arguments, string address)
    {
        var isPlaced = arguments.Any(argument => argument.Contains("%s", StringComparison.Ordinal));
        return isPlaced ? [.. arguments.Select(argument => argument.Replace("%s", address, StringComparison.Ordinal))] : [.. arguments, address];
    }
}
