using System.CommandLine;
using System.Text;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Starting;
using ChemSter.Site.Surveys;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>new language</c>: a language of the site, in which nothing is translated yet, and which the site can be published with at once.</summary>
internal static class NewLanguageCommand
{
    private const string TextMissing = "SITE5005";

    public static void AddTo(Command parent, NewOptions options)
    {
        var code = new Argument<string?>("CODE") { Description = Both("Kod języka, dwie lub trzy litery: de", "The language’s code, two or three letters: de"), Arity = ArgumentArity.ZeroOrOne };
        var name = new Option<string?>("--name") { Description = Both("Nazwa języka w nim samym: Deutsch [domyślnie: kod]", "Its name for itself: Deutsch [default: the code]"), HelpName = "NAME" };
        var locale = new Option<string?>("--locale") { Description = Both("Język i kraj dla sieci społecznościowych: de_AT [domyślnie: de_DE]", "Language and region for social networks: de_AT [default: de_DE]"), HelpName = "LOCALE" };
        var from = new Option<string?>("--from") { Description = Both("Język serwisu, od którego słów zaczyna [domyślnie: en, a bez niego główny]", "The language of the site whose words it begins with [default: en, else the default one]"), HelpName = "LANG" };
        var command = new Command("language", Both("Dodaje język serwisu; to, co nieprzetłumaczone, pojawi się w nim dopiero po przetłumaczeniu", "Adds a language to the site; what isn’t translated yet is left out until it is")) { code, name, locale, from };
        options.SetAction(command, (parsed, session) => RunAsync(parsed.GetValue(code), parsed.GetValue(name), parsed.GetValue(locale), parsed.GetValue(from), session));
        parent.Add(command);
    }

    private static async Task<int> RunAsync(string? code, string? name, string? locale, string? from, NewSession session)
    {
        var site = session.Look();
        var languages = site.Data.Site.Languages;
        if (code is null)
        {
            session.Demand(new Bilingual("Brakuje kodu języka.", "The language’s code is missing."), "new language de --name Deutsch");
            code = await session.AskAsync(new Bilingual("Kod języka (np. de):", "Code of the language (say, de):"), null, c => Complain(c, languages));
            name ??= await session.AskAsync(new Bilingual("Nazwa języka w nim samym (np. Deutsch):", "Its name for itself (say, Deutsch):"), null);
            locale ??= await session.AskAsync(new Bilingual("Język i kraj dla sieci społecznościowych:", "Language and region for social networks:"), LocaleOf(code));
        }

        if (Complain(code, languages) is { } wrong) throw new UsageException(wrong);
        from ??= languages.Contains("en", StringComparer.Ordinal) ? "en" : site.Data.Site.DefaultLanguage;
        if (!languages.Contains(from, StringComparer.Ordinal))
        {
            var known = string.Join(", ", languages);
            throw new UsageException(new Bilingual($"--from: serwis nie ma języka „{from}”. Możliwe: {known}", $"--from: the site has no language “{from}”. Possible: {known}"));
        }

        return Create(new LanguageWish(code, name ?? code, locale ?? LocaleOf(code), from), site, session);
    }

    private static int Create(LanguageWish wish, SiteOutlook site, NewSession session)
    {
        var starter = new LanguageStarter(wish, site.ReadText);
        var options = session.Request.Options with { Strict = false };
        PlannedFile[] created = starter.File() is { } file ? [file] : [];
        var settings = starter.Settings(new SourceText(SiteSettingsReader.Path, site.ReadText(SiteSettingsReader.Path)!))
            ?? throw new UsageException(new Bilingual("W data/site.yml nie ma listy „languages”.", "There is no list “languages” in data/site.yml."));
        var missing = SiteOutlook.Check(options, [.. created, After(settings)]).Where(d => d.Code == TextMissing).Select(d => d.Span);
        var changed = starter.Texts(missing, settings);
        var errors = SiteOutlook.Check(options, [.. created, .. changed.Select(After)]).Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count > 0) throw new UnreadableSiteException(errors);
        return session.Finish(created, changed, _ => [], Next(wish, session.Request));
    }

    private static PlannedFile After(SourceEdit change) => new(change.Path, Encoding.UTF8.GetBytes(change.After));

    private static Bilingual[] Next(LanguageWish wish, Request request)
    {
        var status = ProgramCall.For("translate status", request);
        var start = ProgramCall.For($"translate start index {wish.Code}", request);
        var accept = ProgramCall.For($"translate accept data/… {wish.Code}", request);
        return
        [
            new(
                $"Stron, których nie ma w języku „{wish.Code}”, na razie w nim nie będzie i nie można do nich z niego odsyłać. Żeby publikować strony po jednej, zamień w data/site.yml leave-out na show-source: w miejscu brakujących pokaże się tekst źródłowy.",
                $"Pages that aren’t there in “{wish.Code}” are left out of it for now, and pages in it can’t link to them. To publish page by page, change leave-out to show-source in data/site.yml: those that are missing then show the text of their source."),
            new("Dalej:", "Next:"),
            new($"  1. Przetłumacz plik {LanguageStarter.PathOf(wish.Code)}: język i kraj (locale), miesiące, formy liczby mnogiej, słowa menu i przycisków. Teraz są w nim słowa języka „{wish.From}”.", $"  1. Translate {LanguageStarter.PathOf(wish.Code)}: language and region (locale), months, plural forms, the words of menus and buttons. They are those of “{wish.From}” now."),
            new($"  2. Przetłumacz wiersze „{wish.Code}:” w zmienionych plikach folderu data. Teraz są kopiami wierszy „{wish.From}:”, które wymieni sprawdzenie. Potem je zatwierdź: {accept}", $"  2. Translate the lines “{wish.Code}:” in the changed files of data/. They are copies of the lines “{wish.From}:” now, and the check names them. Then accept them: {accept}"),
            new($"  3. Tłumacz strony, jedną po drugiej: {start}", $"  3. Translate the pages, one by one: {start}"),
            new($"  4. Co jeszcze zostało: {status}", $"  4. See what is left: {status}"),
        ];
    }

    // The region that most often goes with a language has the same letters; which it is, only people know.
    private static string LocaleOf(string code) => $"{code}_{code.ToUpperInvariant()}";

    private static Bilingual? Complain(string code, IReadOnlyList<string> languages)
    {
        if (code.Length is not (2 or 3) || !code.All(char.IsAsciiLetterLower))
        {
            return new Bilingual($"„{code}” nie jest kodem języka: to dwie lub trzy małe litery, na przykład de.", $"“{code}” is not the code of a language: two or three lower-case letters, say de.");
        }

        return languages.Contains(code, StringComparer.Ordinal) ? new Bilingual($"Serwis ma już język „{code}”.", $"The site has the language “{code}” already.") : null;
    }
}
