using System.CommandLine;
using TodoTui.Core.Persistence;
using TodoTui.Doctor;
using TodoTui.Hosting;

namespace TodoTui.CommandLine;

/// <summary>The commands that answer in the shell and need no terminal.</summary>
/// <param name="environment">Looks an environment variable up.</param>
/// <param name="output">Gets the answers.</param>
internal sealed class SubCommands(Func<string, string?> environment, TextWriter output)
{
    /// <summary>All of them.</summary>
    /// <param name="dataDirectory">The option for the directory of the tasks.</param>
    public IEnumerable<Command> All(Option<string?> dataDirectory) => [Config(), Doctor(dataDirectory), Completion()];

    private Command Config()
    {
        var path = new Command("path", "Say where the configuration file is.");
        path.SetAction(_ => ConfigCommands.Path(Paths.ConfigFile, output));
        var show = new Command("show", "Print every setting with its value, what it can be and what it does: itself a configuration file.");
        show.SetAction(_ => ConfigCommands.Show(Paths.ConfigFile, output));
        var file = new Argument<string?>(ValueSyntax.File) { Description = "The file; without it the one that the program reads.", Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", "Say what is wrong with a configuration file and the theme of your own that it names, with the line.") { file };
        check.SetAction(parsed => ConfigCommands.Check(parsed.GetValue(file), Paths, output));
        return new Command("config", "The settings: where they are, what they are, what is wrong with them.") { path, show, check };
    }

    private Command Doctor(Option<string?> dataDirectory)
    {
        var doctor = new Command("doctor", "Look at the terminal, the directories and the files, and say what is wrong and what to do. Changes nothing.") { dataDirectory };
        doctor.SetAction(parsed => DoctorCommand.Run(StoragePaths.Resolve(parsed.GetValue(dataDirectory), environment), TerminalFacts.Gather(environment), output));
        return doctor;
    }

    private Command Completion()
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. Completions.Shells]);
        var completion = new Command("completion", "Print the completion of the command line for a shell.") { shell };
        completion.SetAction(parsed =>
        {
            output.Write(Completions.For(parsed.GetRequiredValue(shell), CommandSyntax.Of((RootCommand)parsed.RootCommandResult.Command)));
            return ExitCode.Success;
        });
        return completion;
    }

    private StoragePaths Paths => StoragePaths.Resolve(null, environment);
}
