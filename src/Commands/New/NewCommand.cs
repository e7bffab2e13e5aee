using System.CommandLine;
using ChemSter.Site.Diagnostics;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>new</c>: begins pages, members and languages from archetypes. Each of its commands has a file of its own.</summary>
public static class NewCommand
{
    private static readonly (string Value, Bilingual Name)[] Kinds =
    [
        ("page", new("strona", "a page")),
        ("news", new("aktualność (w input/news)", "a news item (in input/news)")),
        ("event", new("wydarzenie (w data/events)", "an event (in data/events)")),
        ("member", new("członek (w data/organisations)", "a member (in data/organisations)")),
        ("language", new("język serwisu", "a language of the site")),
    ];

    /// <summary>Adds the command with those below it.</summary>
    public static void AddTo(RootCommand root, SharedOptions shared, UserConsole console)
    {
        var command = new Command("new", Both("Tworzy strony, aktualności, wydarzenia, członków i języki, gotowe do uzupełnienia", "Creates pages, news, events, members and languages, ready to be filled in"));
        var options = new NewOptions(shared, console);
        options.AddTo(command);
        NewPageCommand.AddTo(command, options);
        NewDatedCommand.AddTo(command, options);
        NewEventCommand.AddTo(command, options);
        NewMemberCommand.AddTo(command, options);
        NewLanguageCommand.AddTo(command, options);
        command.SetAction(async (parsed, cancellation) =>
        {
            var names = string.Join(", ", Kinds.Select(k => k.Value));
            if (options.Questions(parsed) is not { } questions)
            {
                await console.Error.WriteLineAsync(console.Say(new Bilingual($"Co utworzyć? Możliwe: {names}. Na przykład: {ProgramCall.Program} new page --title \"…\"", $"Create what? Possible: {names}. For example: {ProgramCall.Program} new page --title \"…\"")));
                return ExitCode.WrongUsage;
            }

            var kind = await questions.ChooseAsync(new("Co utworzyć?", "What do you want to create?"), Kinds, cancellation);
            // The options that were given stand behind the command already.
            var tokens = parsed.Tokens.Select(t => t.Value).ToList();
            tokens.Insert(tokens.IndexOf("new") + 1, kind);
            return await parsed.RootCommandResult.Command.Parse(tokens).InvokeAsync(new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false }, cancellation);
        });
        root.Add(command);
    }
}

/// <summary>The options that all commands below <c>new</c> have.</summary>
internal sealed class NewOptions(SharedOptions shared, UserConsole console)
{
    private readonly Option<bool> _dryRun = new("--dry-run", "-n") { Description = Both("Pokaż, co by powstało, i niczego nie zapisuj", "Show what would be created, and write nothing"), Recursive = true };
    private readonly Option<bool> _noInput = new("--no-input") { Description = Both("O nic nie pytaj, nawet w terminalu", "Ask nothing, even on a terminal"), Recursive = true };

    /// <summary>Adds the options to <c>new</c>, and so to all below it.</summary>
    public void AddTo(Command command)
    {
        command.Add(_dryRun);
        command.Add(_noInput);
    }

    /// <summary>Who asks, if anybody may.</summary>
    public IQuestions? Questions(ParseResult parsed) => parsed.GetValue(_noInput) ? null : console.Questions;

    /// <summary>Lets a command do its work, and tells why it could not.</summary>
    public void SetAction(Command command, Func<ParseResult, NewSession, Task<int>> act) => command.SetAction((parsed, cancellation) =>
    {
        var request = shared.Resolve(parsed);
        var session = new NewSession(request, console, parsed.GetValue(_dryRun), mayAsk: !parsed.GetValue(_noInput), cancellation);
        return CommandGuard.RunAsync(console, async () =>
        {
            try
            {
                return await act(parsed, session);
            }
            catch (UnreadableSiteException unreadable)
            {
                console.Show(unreadable.Findings, request);
                await console.Error.WriteLineAsync(console.Say(new Bilingual("Niczego nie zapisano.", "Nothing was written.")));
                return ExitCode.ContentIsWrong;
            }
        });
    });

    /// <summary>An option for a text in each language.</summary>
    public static Option<string[]> InLanguages(string name, string alias, string description) =>
        new(name, alias) { Description = description, HelpName = "[LANG=]TEXT", Arity = ArgumentArity.OneOrMore };
}
