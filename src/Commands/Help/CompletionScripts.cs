namespace ChemSter.Site.Commands.Help;

/// <summary>The scripts by which shells complete this program's command lines. Each asks the program itself, by System.CommandLine's directive
/// <c>[suggest:POSITION]</c>, with what stands behind the program's name.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # Completes ChemSter.Site in bash. To install:
        #   ChemSter.Site completions bash > ~/.local/share/bash-completion/completions/ChemSter.Site
        _chemster_site() {
            local program="${COMP_WORDS[0]/#\~/$HOME}" line="${COMP_LINE:0:COMP_POINT}" IFS=$'\n'
            line="${line#*"${COMP_WORDS[0]}"}"
            line="${line# }"
            COMPREPLY=($(compgen -W "$("$program" "[suggest:${#line}]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _chemster_site ChemSter.Site

        """;

    private const string Zsh = """
        #compdef ChemSter.Site
        # Completes ChemSter.Site in zsh. To install, in a folder of $fpath:
        #   ChemSter.Site completions zsh > _ChemSter.Site
        _chemster_site() {
            local line="${(j: :)words[2,CURRENT]}"
            local -a suggestions
            suggestions=(${(f)"$("${words[1]/#\~/$HOME}" "[suggest:${#line}]" "$line" 2>/dev/null)"})
            compadd -a suggestions || _files
        }
        if [ "$funcstack[1]" = "_ChemSter.Site" ]; then _chemster_site "$@"; else compdef _chemster_site ChemSter.Site; fi

        """;

    private const string Fish = """
        # Completes ChemSter.Site in fish. To install:
        #   ChemSter.Site completions fish > ~/.config/fish/completions/ChemSter.Site.fish
        function __chemster_site
            set -l line (commandline --cut-at-cursor --current-process | string replace --regex '^\s*\S+\s?' '')
            set -l program (commandline --current-process --tokens-expanded 2>/dev/null; or commandline --current-process --tokenize)
            $program[1] "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete --command ChemSter.Site --arguments '(__chemster_site)'

        """;

    private const string PowerShell = """
        # Completes ChemSter.Site in PowerShell. To install:
        #   ChemSter.Site completions powershell >> $PROFILE
        Register-ArgumentCompleter -Native -CommandName ChemSter.Site, ChemSter.Site.exe -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $program = $commandAst.CommandElements[0]
            $cursor = $cursorPosition - $commandAst.Extent.StartOffset
            $line = $commandAst.ToString().PadRight($cursor).Substring(0, $cursor).Substring($program.Extent.Text.Length).TrimStart()
            & $program.Value "[suggest:$($line.Length)]" $line 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>The shells for which there is a script.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "powershell"];

    /// <summary>The script for a shell.</summary>
    /// <param name="shell">The shell, one of <see cref="Shells"/>.</param>
    /// <param name="program">The name by which the program is called.</param>
    public static string Of(string shell, string program)
    {
        var script = shell switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => PowerShell,
        };
        return script.Replace("ChemSter.Site", program, StringComparison.Ordinal);
    }
}
