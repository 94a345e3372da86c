using System.Text;

namespace TodoTui.Hosting;

/// <summary>The sequence by which a terminal takes a text into its clipboard, through SSH too (OSC 52).</summary>
internal static class ClipboardSequence
{
    /// <summary>As much as every terminal takes that takes any, in base64.</summary>
    public const int LongestBase64 = 74_994;

    /// <summary>The sequence for <paramref name="text"/>; null when it is too long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInScreen">Whether GNU screen is in between.</param>
    public static string? Of(string text, bool isInScreen)
    {
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        if (base64.Length > LongestBase64)
            return null;
        var sequence = $"\e]52;c;{base64}\a";
        return isInScreen ? Passthrough.PastScreen(sequence) : sequence;
    }

    /// <summary>A line for the clipboard: whoever pastes it into a shell must not run anything by that.</summary>
    public static string SafeLine(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
}
