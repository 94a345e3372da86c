namespace TodoTui.CommandLine;

/// <summary>The completion for zsh.</summary>
internal static class ZshCompletion
{
    /// <summary>The script: a function for each command.</summary>
    public static string Script(CommandSyntax root) => $$"""
        #compdef {{root.Name}}
        # Completion of todotui for zsh, made by: todotui completion zsh
        # Source it after compinit, or keep it as _todotui in a directory of $fpath

        {{string.Join("\n", root.All.Reverse().Select(Function))}}
        if [[ ${funcstack[1]} == _todotui ]]; then
          _todotui "$@"
        else
          compdef _todotui {{root.Name}}
        fi

        """;

    private static string Function(CommandSyntax command)
    {
        string[] specs = [.. command.Options.Select(Spec), .. command.Arguments.Select(Spec)];
        return command.Commands.Count == 0
            ? $"{NameOf(command)}() {{\n  _arguments {string.Join(" ", specs.Select(Continued))}\n}}\n"
            : $$"""
                {{NameOf(command)}}() {
                  local curcontext=$curcontext state line
                  local -a commands
                  typeset -A opt_args
                  commands=({{string.Concat(command.Commands.Select(sub => Continued(Completions.Quoted($"{sub.Name}:{Completions.Short(sub.Description)}"))))}}
                  )
                  _arguments -C {{string.Join(" ", specs.Select(Continued))}} \
                    '1: :->command' \
                    '*:: :->rest' && return
                  case $state in
                    command) _describe command commands ;;
                    rest)
                      case $words[1] in
                {{string.Concat(command.Commands.Select(sub => $"        {sub.Name}) {NameOf(sub)} ;;\n"))}}      esac ;;
                  esac
                }

                """;
    }

    private static string Continued(string word) => "\\\n    " + word;

    private static string NameOf(CommandSyntax command) => "_" + string.Join('_', command.Words);

    // '--data-dir=[Keep the tasks in this directory]:DIR:_directories'. One of two names shuts the other out.
    private static string Spec(OptionSyntax option)
    {
        var tail = $"{(option.Value is null ? "" : "=")}[{Escaped(Completions.Short(option.Description))}]{(option.Value is { } value ? $":{value.Name}:{ActionOf(value)}" : "")}";
        return option.Names.Count == 1
            ? Completions.Quoted(option.Names[0] + tail)
            : $"'({string.Join(' ', option.Names)})'{{{string.Join(',', option.Names)}}}{Completions.Quoted(tail)}";
    }

    private static string Spec(ValueSyntax argument) => Completions.Quoted($":{argument.Name}:{ActionOf(argument)}");

    private static string ActionOf(ValueSyntax value) => value.Name switch
    {
        ValueSyntax.Directory => "_directories",
        ValueSyntax.File => "_files",
        _ => $"({string.Join(' ', value.Words)})",
    };

    private static string Escaped(string text) =>
        text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal).Replace(":", @"\:", StringComparison.Ordinal);
}
