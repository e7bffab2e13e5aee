using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Commands.Help;

/// <summary>The help of a command, in the language of messages: what it does, how it is called, examples, its options.</summary>
/// <param name="console">Who reads it.</param>
/// <param name="shared">The options that all commands have, in groups with their headings.</param>
internal sealed class HelpPage(UserConsole console, IReadOnlyList<(Bilingual Heading, IReadOnlyList<Option> Options)> shared) : SynchronousCommandLineAction
{
    private static readonly (int Code, Bilingual Meaning)[] ExitCodes =
    [
        (ExitCode.Success, new("gotowe", "done")),
        (ExitCode.ContentIsWrong, new("błędy w treści; niczego nie zapisano", "the content is wrong; nothing was written")),
        (ExitCode.WrongUsage, new("błędne polecenie albo folder; niczego nie zrobiono", "the command or a folder is wrong; nothing was done")),
        (ExitCode.CannotWrite, new("nie da się zapisać; dotychczasowy serwis pozostał nietknięty", "it can’t be written; the old site is as it was")),
        (ExitCode.InternalFault, new("błąd samego programu", "a fault of the program itself")),
        (ExitCode.Interrupted, new("przerwano (Ctrl+C); dotychczasowy serwis pozostał nietknięty", "interrupted (Ctrl+C); the old site is as it was")),
        (ExitCode.Terminated, new("przerwano przez system (SIGTERM); dotychczasowy serwis pozostał nietknięty", "ended by the system (SIGTERM); the old site is as it was")),
    ];

    /// <summary>Shows the help of the command that was called with <c>--help</c>.</summary>
    public override int Invoke(ParseResult parseResult)
    {
        Show(parseResult.CommandResult.Command);
        return ExitCode.Success;
    }

    private void Show(Command command)
    {
        Wrap(In(command.Description), "");
        Line($"\n{Say("Użycie:", "Usage:")} {Usage(command)}");
        Table(Say("Polecenia:", "Commands:"), command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, In(c.Description))));
        Table(Say("Przykłady:", "Examples:"), CommandExamples.Of(command).Select(e => (e.Arguments.Length == 0 ? ProgramCall.Alone : $"{ProgramCall.Program} {e.Arguments}", console.Say(e.Meaning))), widest: 68);
        Table(Say("Argumenty:", "Arguments:"), command.Arguments.Select(a => (a.Name, In(a.Description))));
        if (command is RootCommand)
        {
            foreach (var (heading, options) in shared) Table(console.Say(heading), Rows(options));
            Table(Say("Kody zakończenia:", "Exit codes:"), ExitCodes.Select(c => ($"{c.Code}", console.Say(c.Meaning))));
            Line($"\n{Say("Pomoc do polecenia:", "Help on a command:")} {ProgramCall.Program} check --help");
            return;
        }

        // Those of the commands in between are its own too.
        Table(Say("Opcje:", "Options:"), Rows(Lineage(command).SelectMany(c => c.Options).Where(o => !o.Hidden && o is not (HelpOption or VersionOption))));
        Line($"\n{Say("Opcje wszystkich poleceń:", "Options of all commands:")}");
        Wrap(string.Join(", ", shared.SelectMany(g => g.Options).Where(o => !command.Options.Any(own => own.Name == o.Name)).Select(o => o.Name)), "  ");
        Line($"  {Say("Więcej o nich:", "More on them:")} {ProgramCall.Program} --help");
    }

    private static IEnumerable<Command> Lineage(Command command)
    {
        for (Command? c = command; c is not (null or RootCommand); c = c.Parents.OfType<Command>().FirstOrDefault()) yield return c;
    }

    private string Usage(Command command)
    {
        var parts = new List<string> { ProgramCall.Program };
        if (CommandExamples.PathOf(command) is { Length: > 0 } path) parts.Add(path);
        if (command.Subcommands.Count > 0) parts.Add(command.Action is null ? Say("POLECENIE", "COMMAND") : Say("[POLECENIE]", "[COMMAND]"));
        parts.AddRange(command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 && !a.Name.StartsWith('[') ? $"[{a.Name}]" : a.Name));
        return string.Join(' ', parts) + Say(" [opcje]", " [options]");
    }

    private IEnumerable<(string, string)> Rows(IEnumerable<Option> options) => options.Where(o => !o.Hidden).Select(o =>
    {
        var names = string.Join(", ", o.Aliases.Append(o.Name).Where(n => n.StartsWith('-')).OrderBy(n => n.Length));
        return ((o.Name.Length > 2 && o.Aliases.Count == 0 ? "    " : "") + names + (o.HelpName is { } value ? $" {value}" : ""), In(o.Description));
    });

    private void Table(string heading, IEnumerable<(string Name, string Meaning)> rows, int widest = 30)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        Line($"\n{heading}");
        var width = Math.Min(all.Max(r => r.Name.Length), widest);
        foreach (var (name, meaning) in all)
        {
            if (name.Length > width) Line($"  {name}");
            Wrap(meaning, name.Length > width ? new string(' ', width + 4) : $"  {name.PadRight(width)}  ");
        }
    }

    // The first line stands behind its beginning, further ones below it.
    private void Wrap(string text, string beginning)
    {
        var line = beginning;
        var isFresh = true;
        foreach (var word in text.Split(' '))
        {
            if (!isFresh && line.Length + 1 + word.Length > console.Width)
            {
                Line(line);
                (line, isFresh) = (new string(' ', beginning.Length), true);
            }

            line += isFresh ? word : $" {word}";
            isFresh = false;
        }

        Line(line);
    }

    private void Line(string text) => console.Output.Write(text.TrimEnd() + "\n");

    private string In(string? text) => TwoLanguages.In(text, console.Language);

    private string Say(string polish, string english) => console.Say(new Bilingual(polish, english));
}
