using TodoTui.Tests.Support;
using TodoTui.Tests.Terminal;

namespace TodoTui.Tests.Packaging;

/// <summary>The package for <c>dotnet tool install</c>.</summary>
public sealed class ToolPackageTests
{
    [Test]
    public void The_tool_is_packed_and_installs_from_the_folder_and_runs()
    {
        if (!Requires.IsFullRun)
            Assert.Ignore("needs TODOTUI_TEST_FULL=1");
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory.File("nuget.config"), "<configuration><packageSources><clear /><add key=\"local\" value=\".\" /></packageSources></configuration>");
        // In a directory of its own: what the tests run from stays as it is.
        string[] pack = ["pack", Path.Combine(Repository.Root, "TodoTui"), "--no-restore", "-c", "Release", "-o", directory.Path, $"-p:BaseOutputPath={directory.File("bin")}/"];
        string[] install = ["tool", "install", "TodoTui", "--version", ProgramVersion.Text, "--tool-path", directory.File("tools"), "--configfile", directory.File("nuget.config")];

        Dotnet(directory, pack);
        Dotnet(directory, install);

        Assert.That(Shell.Try("env", $"DOTNET_ROOT={TodoTuiProgram.Runtime}", directory.File("tools/todotui"), "--version"), Is.EqualTo((0, ProgramVersion.Text + "\n")));
    }

    private static void Dotnet(TemporaryDirectory home, string[] arguments) =>
        Shell.Run("env", [$"HOME={home.Path}", "DOTNET_CLI_TELEMETRY_OPTOUT=1", "DOTNET_NOLOGO=1", "MSBUILDDISABLENODEREUSE=1", Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", .. arguments]);
}
