using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace TodoTui.Commands;

/// <summary>
/// The Latin key in the place of a key of another script, where the terminal tells it: the commands stay where the
/// fingers know them, whatever layout is on.
/// </summary>
internal static class LatinKey
{
    // Latin layouts keep their own letters: a key with an accent is in the place of a digit or a sign.
    private const uint LastLatin = 0x24F;

    /// <summary>The Latin key with the same modifiers; null when <paramref name="key"/> is one, or the terminal does not tell.</summary>
    public static Key? Of(Key key)
    {
        var letter = key.KeyCode & KeyCode.CharMask;
        if (key.BaseLayoutKeyCode is KeyCode.Null || (uint)letter <= LastLatin)
            return null;
        // The library has put the capital in the place of the letter with Shift.
        var isShifted = key.IsShift || letter == key.ShiftedKeyCode;
        var latin = new Key((char)key.BaseLayoutKeyCode);
        latin = isShifted ? latin.WithShift : latin;
        latin = key.IsCtrl ? latin.WithCtrl : latin;
        return key.IsAlt ? latin.WithAlt : latin;
    }
}
