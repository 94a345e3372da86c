using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>Does anything that a user could do at the screen, the same with the same seed.</summary>
internal sealed class RandomUser(int seed)
{
    private static readonly string[] Keys =
    [
        "j", "j", "k", "G", "g", "Home", "End", "PgDn", "PgUp", "Ctrl-D", "Ctrl-U", "Up", "Down", "Down", "Left", "Right", "Tab", "Shift-Tab", "h", "l",
        "Enter", "Enter", "Esc", "Esc", "Esc", "Esc", "Space", "x", "p", "+", "-", "v", "V", "Shift-Down", "d", "Del", "u", "U", "Ctrl-R", ".", "t", ">", "<", "r", "R", "w", "m", "y",
        "a", "A", "e", "/", "f", "n", "N", "s", "S", "L", "J", "K", "#", "T", "c", "C", "H", "?", ":", "1", "2", "3", "3", "4", "5", "6", "7", "X",
        "Backspace", "Ctrl-L", "Ctrl-S", "Ctrl-W", "Ctrl-C", "F10", "Shift-F10", "Alt-f", "Alt-e", "Alt-v", "Alt-t", "Alt-h",
    ];

    // What terminals agree on the width of.
    private static readonly string[] Texts =
    [
        "a週末の買い物リスト\r", "aCafe\u0301 re\u0301sume\u0301 tomorrow\r", "a👩‍💻 ship it !high #work due:fri 5pm\r", "aส่งพัสดุ 🇹🇭 every week\r", "aتحديث الوثائق\r", "a🎂🎂🎂 party // with cake\r",
        "aPay rent #home every month", "/日", "/a tag:home", "/買い", "日本", "e\u0301", "🎂", ":theme\r", ":theme\r", ":about\r", ":week", ":recovery\r", ":list 日", "tfri\r", "ttomorrow 5pm", "#", "rm", "sd", "st", "gg", "dd",
    ];

    private static readonly (int Columns, int Rows)[] Sizes =
        [(80, 24), (80, 24), (120, 40), (60, 15), (59, 15), (60, 14), (40, 10), (39, 9), (20, 5), (100, 12), (41, 40), (81, 25)];

    private readonly Random _random = new(seed);

    private (int Columns, int Rows) _size = Sizes[0];

    /// <summary>The next thing that the user does.</summary>
    public UserStep Next() => _random.Next(100) switch
    {
        < 60 => Press(),
        < 75 => Type(),
        < 95 => Point(),
        _ => Resize(),
    };

    private UserStep Press()
    {
        var key = Any(Keys);
        return UserStep.Of(key, TerminalKeys.Key(key));
    }

    private UserStep Type()
    {
        var text = Any(Texts);
        return UserStep.Of($"\"{text}\"", text);
    }

    private UserStep Point()
    {
        var (column, row) = (_random.Next(_size.Columns), _random.Next(_size.Rows));
        return _random.Next(6) switch
        {
            0 => UserStep.Of($"double click {column},{row}", TerminalKeys.Click(column, row) + TerminalKeys.Click(column, row)),
            1 => UserStep.Of($"right click {column},{row}", TerminalKeys.RightClick(column, row)),
            2 => UserStep.Of($"wheel {column},{row}", TerminalKeys.Wheel(column, row, _random.Next(2) == 0)),
            3 => UserStep.Of($"drag {column},{row}", string.Concat(TerminalKeys.Drag(column, row, _random.Next(_size.Rows)))),
            _ => UserStep.Of($"click {column},{row}", TerminalKeys.Click(column, row)),
        };
    }

    private UserStep Resize()
    {
        _size = Any(Sizes);
        return new UserStep($"{_size.Columns}x{_size.Rows}", "", _size);
    }

    private T Any<T>(T[] things) => things[_random.Next(things.Length)];
}
