namespace TodoTui.Tests.Screens;

/// <summary>
/// Keys of layouts that are not Latin, as a terminal reports them that tells all it knows (the protocol of kitty): the
/// letter, its capital, the Latin key in its place, the modifiers, the kind of event, the text.
/// </summary>
public sealed class KeyboardLayoutTests
{
    [Test]
    public void In_a_list_the_place_of_a_letter_counts()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        // о and л are in the places of j and k.
        screen.Type(Letter('о', 'О', 'j') + Letter('о', 'О', 'j') + Letter('л', 'Л', 'k'));

        Assert.That(screen.Selected, Is.EqualTo("Two"));
    }

    [Test]
    public void A_chord_and_a_capital_are_in_their_places()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Type(Capital('п', 'П', 'g'));
        Assert.That(screen.Selected, Is.EqualTo("Three"));
        screen.Type(Letter('в', 'В', 'd') + Letter('в', 'В', 'd'));

        Assert.That(screen.Titles, Is.EqualTo(["One", "Two"]));
    }

    [Test]
    public void In_a_field_the_letters_are_what_they_are()
    {
        using var screen = ScreenDriver.Open();

        screen.Type(Letter('ф', 'Ф', 'a')).Type(Capital('д', 'Д', 'l') + Letter('а', 'А', 'f')).Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Да"]));
    }

    [Test]
    public void With_Ctrl_they_are_the_keys_of_readline_in_a_field()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("two three").Type(WithCtrl('ц', 'w')).Type("3").Type(WithCtrl('ф', 'a')).Type("one ").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["one two 3"]));
    }

    [TestCase('с', 'c')]
    [TestCase('σ', 'c')]
    public void With_Ctrl_one_cancels(char letter, char place)
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("One").Type(WithCtrl(letter, place)).Type(WithCtrl(letter, place));

        Assert.That(screen.Text, Does.Not.Contain("Add:"));
    }

    [Test]
    public void With_Alt_they_open_menus()
    {
        using var screen = ScreenDriver.Open();

        screen.Type("\e[1072::102;3u");

        Assert.That(screen.Text, Does.Contain("Save now"));
    }

    [Test]
    public void A_Latin_layout_keeps_its_own_letters()
    {
        using var screen = ScreenDriver.Open("One");

        // é of a French keyboard, in the place of 2, and a, in the place of q.
        screen.Type(Letter('é', 'É', '2'));
        Assert.That(screen.Rows[1], Does.Contain(" All "));
        screen.Type(Letter('a', 'A', 'q'));

        Assert.That(screen.Text, Does.Contain("Add:"));
    }

    private static string Letter(char letter, char capital, char place) =>
        $"\e[{(int)letter}:{(int)capital}:{(int)place};1;{(int)letter}u\e[{(int)letter}:{(int)capital}:{(int)place};1:3u";

    private static string Capital(char letter, char capital, char place) =>
        $"\e[{(int)letter}:{(int)capital}:{(int)place};2;{(int)capital}u\e[{(int)letter}:{(int)capital}:{(int)place};2:3u";

    private static string WithCtrl(char letter, char place) =>
        $"\e[{(int)letter}::{(int)place};5u\e[{(int)letter}::{(int)place};5:3u";
}
