using TodoTui.Hosting;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Hosting;

public sealed class UserProgramsTests
{
    private const string Address = "https://example.org/?a=1&b=$(c)";

    [TestCase("VISUAL=code -w;EDITOR=nano", "code nano", "code -w file")]
    [TestCase("EDITOR=nano", "nano", "nano file")]
    [TestCase("VISUAL=;EDITOR=nano", "nano", "nano file")]
    [TestCase("VISUAL=  ;EDITOR=nano", "nano", "nano file")]
    [TestCase("EDITOR='my editor' -x", "my editor", "my editor -x file")]
    [TestCase("", "vi nano sensible-editor", "sensible-editor file")]
    [TestCase("", "nano vi", "vi file")]
    [TestCase("", "nano", "nano file")]
    public void The_editor_is_the_users_or_a_usual_one(string environment, string installed, string expected)
    {
        var editor = Programs(environment, installed).Editor("file", out var problem);

        Assert.That((Line(editor), problem), Is.EqualTo((expected, (string?)null)));
    }

    [TestCase("VISUAL=gone -x;EDITOR=nano", "nano", "There is no program \"gone\", which $VISUAL names.")]
    [TestCase("EDITOR=gone", "vi", "There is no program \"gone\", which $EDITOR names.")]
    [TestCase("", "", "There is no editor: set $EDITOR.")]
    public void An_editor_that_is_missing_is_told(string environment, string installed, string expected)
    {
        Assert.That(Programs(environment, installed).Editor("file", out var problem), Is.Null);
        Assert.That(problem, Is.EqualTo(expected));
    }

    [TestCase("BROWSER=firefox", "firefox xdg-open", "firefox " + Address)]
    [TestCase("BROWSER=firefox --new-tab %s -x", "firefox", "firefox --new-tab " + Address + " -x")]
    [TestCase("BROWSER=gone:firefox", "firefox", "firefox " + Address)]
    [TestCase("BROWSER=gone", "xdg-open", "xdg-open " + Address)]
    [TestCase("BROWSER=", "xdg-open", "xdg-open " + Address)]
    [TestCase("", "xdg-open", "xdg-open " + Address)]
    [TestCase("SSH_CONNECTION=1", "xdg-open", null)]
    [TestCase("SSH_CONNECTION=1;DISPLAY=:0", "xdg-open", "xdg-open " + Address)]
    [TestCase("SSH_CONNECTION=1;WAYLAND_DISPLAY=w", "xdg-open", "xdg-open " + Address)]
    [TestCase("SSH_CONNECTION=1;BROWSER=forward", "forward xdg-open", "forward " + Address)]
    [TestCase("SSH_CONNECTION=1;BROWSER=gone", "xdg-open", null)]
    [TestCase("", "", null)]
    public void An_address_is_opened_where_the_user_sees_it(string environment, string installed, string? expected)
    {
        Requires.Linux();

        Assert.That(Line(Programs(environment, installed).Opener(Address)), Is.EqualTo(expected));
    }

    [Test]
    public void An_address_is_one_argument()
    {
        Assert.That(Programs("BROWSER=firefox", "firefox").Opener(Address)!.Arguments, Is.EqualTo([Address]));
    }

    private static string? Line(OutsideCommand? command) => command is null ? null : string.Join(' ', [command.File, .. command.Arguments]);

    private static UserPrograms Programs(string environment, string installed)
    {
        var variables = environment.Split(';').Select(variable => variable.Split('=', 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => parts[1]);
        return new UserPrograms(variables.GetValueOrDefault, name => installed == name || installed.Split(' ').Contains(name) ? name : null);
    }
}
