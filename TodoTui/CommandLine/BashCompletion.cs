namespace TodoTui.CommandLine;

/// <summary>The completion for bash, from 3.2 on, which macOS has.</summary>
internal static class BashCompletion
{
    /// <summary>The script.</summary>
    public static string Script(CommandSyntax root)
    {
        OptionSyntax[] withValue = [.. root.All.SelectMany(command => command.Options).Where(option => option.Value is not null).DistinctBy(option => option.Names[^1])];
        return $$"""
            # Completion of todotui for bash, made by: todotui completion bash
            # Source it, or keep it as ~/.local/share/bash-completion/completions/todotui

            _todotui() {
                local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
                local command={{root.Name}} options= words= files= i
                local IFS=$'\n'
                COMPREPLY=()

                # Bash takes --option=value apart.
                if [[ $cur == = ]]; then
                    cur=
                elif [[ $prev == = && COMP_CWORD -gt 1 ]]; then
                    prev=${COMP_WORDS[COMP_CWORD - 2]}
                fi
                case $prev in
            {{string.Concat(withValue.Select(option => $"        {Pattern(option)}) {ValueOf(option.Value!)} return ;;\n"))}}    esac

                for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i - 1]} in
                        {{string.Join(" | ", withValue.Select(Pattern).Append("="))}}) continue ;;
                    esac
                    case "$command ${COMP_WORDS[i]}" in
                        {{string.Join(" | ", root.All.Skip(1).Select(command => Completions.Quoted(command.Line)))}})
                            command+=" ${COMP_WORDS[i]}" ;;
                    esac
                done
                case $command in
            {{string.Concat(root.All.Select(Case))}}    esac

                if [[ $cur == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$cur"))
                elif [[ -n $files ]]; then
                    compopt -o filenames 2>/dev/null
                    COMPREPLY=($(compgen -f -- "$cur"))
                else
                    COMPREPLY=($(compgen -W "$words" -- "$cur"))
                fi
            }
            complete -F _todotui {{root.Name}}

            """;
    }

    private static string Pattern(OptionSyntax option) => string.Join(" | ", option.Names);

    private static string ValueOf(ValueSyntax value) => value.Name switch
    {
        ValueSyntax.Directory => "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- \"$cur\"));",
        ValueSyntax.File => "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$cur\"));",
        _ => $"COMPREPLY=($(compgen -W {Lines(value.Words)} -- \"$cur\"));",
    };

    private static string Case(CommandSyntax command)
    {
        var words = command.Commands.Select(sub => sub.Name).Concat(command.Arguments.SelectMany(argument => argument.Words));
        var files = command.Arguments.Any(argument => argument.Name == ValueSyntax.File) ? " files=1" : "";
        return $"        {Completions.Quoted(command.Line)}) options={Lines(command.Options.SelectMany(option => option.Names))} words={Lines(words)}{files} ;;\n";
    }

    private static string Lines(IEnumerable<string> words) => "$" + Completions.Quoted(string.Join("\\n", words));
}
