using TodoTui.CommandLine;
using TodoTui.Hosting;

namespace TodoTui.Tests.CommandLine;

/// <summary>What the command line answers, in this process and without a terminal.</summary>
internal sealed record Answer(int Code, string Output)
{
    /// <summary>What a person can type.</summary>
    public static readonly CommandSyntax Syntax = CommandSyntax.Of(ProgramOptions.Tree(_ => 0, TextWriter.Null));

    public static Answer To(params string[] arguments)
    {
        using var output = new StringWriter();
        var code = ProgramOptions.Run(arguments, _ => Fail(), errors => Usage(errors, output), output);
        return new Answer(code, output.ToString());
    }

    private static int Usage(IEnumerable<string> errors, StringWriter output)
    {
        output.WriteLine(string.Join('\n', errors));
        return ExitCode.Usage;
    }

    private static int Fail() => throw new InvalidOperationException("the screen was asked for");
}
