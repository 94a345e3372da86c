using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>A machine without the library that knows the habits of countries.</summary>
public sealed class WithoutIcuTests
{
    private const string HideIcu = """unshare --mount sh -c 'for file in $(ldconfig -p | sed -n "s/.*libicuuc.* => //p"); do mount --bind /dev/null $file; done; exec "$@"' sh""";

    [Test]
    public void The_program_runs_and_finds_what_is_spelled_as_it_is_typed()
    {
        Requires.Root();
        Requires.Tool("unshare");
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data, environment: HideIcu);

        session.Add("Büro putzen").Add("Buy milk").Press("/").Send("büro").WaitFor("1 of 2");
        session.Press("Esc").WaitFor("2 of 2").Press("q").WaitForExit(0);
    }
}
