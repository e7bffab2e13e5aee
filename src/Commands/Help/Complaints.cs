using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Commands.Help;

/// <summary>What is wrong with a command line, in a sentence each, with what was probably meant. System.CommandLine says it in English alone.</summary>
internal static class Complaints
{
    /// <summary>The complaints, each once.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, UiLanguage language)
    {
        var unknown = Unknown(parsed).Select(token => OfUnknown(token, parsed.CommandResult.Command, parsed.RootCommandResult.Command).In(language));
        var others = parsed.Errors.Select(e => TwoLanguages.AreIn(e.Message) ? TwoLanguages.In(e.Message, language) : OfError(e, parsed)?.In(language)).OfType<string>();
        var all = unknown.Concat(others).Distinct().ToList();
        return all.Count > 0 ? all : parsed.Errors.Select(e => e.Message);
    }

    /// <summary>Options that don't exist and were taken for arguments, as every word is that a command has room for.</summary>
    public static IEnumerable<string> MistypedOptions(ParseResult parsed) => parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash)
        ? []
        : parsed.CommandResult.Command.Arguments.SelectMany(a => parsed.GetResult(a)?.Tokens ?? []).Select(t => t.Value).Where(v => v.Length > 1 && v[0] == '-');

    // What stands behind an unknown option is most likely its value, of which there is nothing to say.
    private static IEnumerable<string> Unknown(ParseResult parsed)
    {
        var isBehindOption = false;
        foreach (var token in parsed.UnmatchedTokens)
        {
            if (!isBehindOption || token.StartsWith('-')) yield return token;
            isBehindOption = token.StartsWith('-') && !token.Contains('=', StringComparison.Ordinal);
        }

        foreach (var option in MistypedOptions(parsed)) yield return option;
    }

    private static Bilingual OfUnknown(string token, Command command, Command root)
    {
        if (token.StartsWith('-'))
        {
            var name = token.Split('=')[0];
            if (Below(root).FirstOrDefault(c => c.Options.Any(o => !o.Hidden && (o.Name == name || o.Aliases.Contains(name)))) is { } owner)
            {
                var call = $"{ProgramCall.Program} {CommandExamples.PathOf(owner)} {name}";
                return new($"Opcja „{name}” należy do innego polecenia: {call}", $"The option “{name}” belongs to another command: {call}");
            }

            var near = Near(token.Split('=')[0], AllOptions(command).Where(o => !o.Hidden).SelectMany(o => o.Aliases.Append(o.Name)));
            return new($"Nie ma opcji „{token}”.{near.Polish}", $"There is no option “{token}”.{near.English}");
        }

        var names = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).ToList();
        if (names.Count == 0) return new($"Nadmiarowy argument „{token}”.", $"There is one argument too many: “{token}”.");
        var meant = Near(token, names);
        if (meant.English.Length == 0) meant = Possible(names);
        return new($"Nie ma polecenia „{token}”.{meant.Polish}", $"There is no command “{token}”.{meant.English}");
    }

    private static Bilingual? OfError(ParseError error, ParseResult parsed)
    {
        switch (error.SymbolResult)
        {
            case OptionResult option:
                return OfValue(option.Option.Name, option.Tokens, option.Option.GetCompletions(CompletionContext.Empty), option.Option.ValueType);
            case ArgumentResult { Parent: OptionResult option }:
                return OfValue(option.Option.Name, option.Tokens, option.Option.GetCompletions(CompletionContext.Empty), option.Option.ValueType);
            case ArgumentResult argument when argument.Tokens.Count > 0:
                return OfValue(argument.Argument.Name, argument.Tokens, argument.Argument.GetCompletions(CompletionContext.Empty), argument.Argument.ValueType);
            case ArgumentResult argument:
                return Missing(argument.Argument.Name, parsed.CommandResult.Command);
            case CommandResult command when parsed.UnmatchedTokens.Count == 0:
                if (command.Command.Subcommands.Count > 0) return Possible(command.Command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)) is var names ? new("Jakie polecenie?" + names.Polish, "Which command?" + names.English) : null;
                return command.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0) is { } needed ? Missing(needed.Name, command.Command) : new(error.Message, error.Message);
            default:
                return null;
        }
    }

    private static Bilingual OfValue(string name, IReadOnlyList<Token> tokens, IEnumerable<CompletionItem> completions, Type type)
    {
        if (tokens.Count == 0) return new($"{name}: brakuje wartości", $"{name}: the value is missing");
        var written = tokens[^1].Value;
        var allowed = completions.Select(c => c.Label).ToList();
        if (allowed.Contains(written)) return new($"{name}: podano więcej niż jedną wartość", $"{name}: more than one value was given");
        if (allowed.Count > 0)
        {
            var near = Near(written, allowed);
            if (near.English.Length == 0) near = Possible(allowed);
            return new($"{name}: nie ma takiej wartości: „{written}”.{near.Polish}", $"{name}: there is no value “{written}”.{near.English}");
        }

        return type == typeof(int) || type == typeof(int[])
            ? new($"{name}: „{written}” nie jest liczbą całkowitą", $"{name}: “{written}” is not a whole number")
            : new($"{name}: nie da się odczytać wartości „{written}”", $"{name}: “{written}” can’t be understood");
    }

    private static Bilingual Missing(string argument, Command command)
    {
        var example = CommandExamples.Of(command).FirstOrDefault(e => e.Arguments.Length > CommandExamples.PathOf(command).Length);
        var (polish, english) = example is null ? ("", "") : ($" Na przykład: {ProgramCall.Program} {example.Arguments}", $" For example: {ProgramCall.Program} {example.Arguments}");
        return new($"Brakuje: {argument}.{polish}", $"Missing: {argument}.{english}");
    }

    private static Bilingual Near(string written, IEnumerable<string> candidates) =>
        Suggestion.For(written, candidates) is { } meant ? new($" Czy chodziło o „{meant}”?", $" Did you mean “{meant}”?") : new("", "");

    private static Bilingual Possible(IEnumerable<string> names) => string.Join(", ", names) is var all ? new($" Możliwe: {all}", $" Possible: {all}") : default;

    private static IEnumerable<Command> Below(Command command) =>
        command.Subcommands.Where(c => !c.Hidden).SelectMany(c => Below(c).Prepend(c));

    private static IEnumerable<Option> AllOptions(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(AllOptions).Where(o => o.Recursive));
}
