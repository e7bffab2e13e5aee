using System.CommandLine;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Commands.Help;

/// <summary>A call to be shown in the help.</summary>
/// <param name="Arguments">The arguments, as they are typed.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record Example(string Arguments, Bilingual Meaning);

/// <summary>The examples in the help, those that are wanted most often first.</summary>
internal static class CommandExamples
{
    private static readonly Dictionary<string, Example[]> All = new(StringComparer.Ordinal)
    {
        [""] =
        [
            new("", new("buduje serwis w folderze output", "builds the site into output/")),
            new("serve", new("pokazuje serwis na tym komputerze", "shows the site on this computer")),
            new("check", new("sprawdza serwis i niczego nie zapisuje", "checks the site, writes nothing")),
            new("new page --title \"pl=Kontakt\" --title \"en=Contact\"", new("tworzy stronę w obu językach", "creates a page in both languages")),
            new("translate status", new("pokazuje, co jest do przetłumaczenia", "shows what is to be translated")),
        ],
        ["build"] =
        [
            new("build", new("buduje serwis w folderze output", "builds the site into output/")),
            new("build --base-url https://example.org/klaster/", new("buduje go dla innego adresu", "builds it for another address")),
            new("build --drafts --as-of 2026-05-12", new("buduje go ze szkicami, na podany dzień", "builds it with drafts, for that day")),
        ],
        ["check"] =
        [
            new("check", new("sprawdza serwis", "checks the site")),
            new("check --fix", new("poprawia to, co można poprawić bezpiecznie", "fixes what is safe to fix")),
            new("check --strict", new("sprawdza tak, jak przed publikacją", "checks as before publication")),
            new("check --json", new("komunikaty dla programów", "messages for programs")),
        ],
        ["serve"] =
        [
            new("serve", new("pokazuje serwis pod http://127.0.0.1:4000/", "shows the site at http://127.0.0.1:4000/")),
            new("serve --drafts --follow", new("także szkice; przeglądarka idzie za zmianami", "also drafts; the browser follows your changes")),
        ],
        ["new"] =
        [
            new("new", new("pyta, co utworzyć", "asks what to create")),
            new("new page contact --title \"pl=Kontakt\" --title \"en=Contact\"", new("tworzy stronę", "creates a page")),
            new("new news --title \"pl=Nowy numer\" --title \"en=A new issue\"", new("tworzy aktualność", "creates a news item")),
            new("new language de --name Deutsch", new("dodaje język", "adds a language")),
        ],
        ["new page"] =
        [
            new("new page", new("pyta o tytuły i miejsce", "asks for titles and place")),
            new("new page contact --title \"pl=Kontakt\" --title \"en=Contact\"", new("tworzy stronę w obu językach", "creates a page in both languages")),
            new("new page about/team --title \"pl=Zespół\" --dry-run", new("tylko pokazuje, co by powstało", "only shows what would be created")),
        ],
        ["new news"] =
        [
            new("new news --title \"pl=Nowy numer\" --title \"en=A new issue\"", new("tworzy aktualność z datą budowania", "creates a news item of the day of the build")),
            new("new news --title \"pl=Nowy numer\" --date 2026-05-12", new("tworzy ją z podaną datą", "creates it with that date")),
        ],
        ["new event"] =
        [
            new("new event --date 2026-09-17 --title \"pl=Zjazd\" --title \"en=Congress\"", new("tworzy plik wydarzenia", "creates the file of an event")),
            new("new event --date \"2026-09-17 10:00\" --end 14:30 --title \"pl=Zjazd\" --title \"en=Congress\"", new("także z godzinami", "with its times of day")),
        ],
        ["new member"] =
        [
            new("new member example --name \"Example Ltd\" --lang en", new("tworzy plik organizacji", "creates the file of an organisation")),
            new("new member example --name \"Example Ltd\" --kind company --since 2026-05", new("z rodzajem i początkiem członkostwa", "with its kind and the beginning of its membership")),
            new("new member example --name \"Example Ltd\" --logo logo.svg", new("także z logo", "with its logo")),
        ],
        ["new language"] =
        [
            new("new language de --name Deutsch", new("dodaje niemiecki", "adds German")),
            new("new language uk --name Українська --from pl", new("dodaje ukraiński, zaczynając od polskich słów", "adds Ukrainian, beginning with Polish words")),
        ],
        ["translate"] =
        [
            new("translate status", new("pokazuje, co jest do przetłumaczenia", "shows what is to be translated")),
            new("translate start history de", new("zaczyna tłumaczenie strony", "begins the translation of a page")),
            new("translate accept history en", new("zapisuje, że tłumaczenie sprawdzono", "records that a translation was checked")),
        ],
        ["translate status"] =
        [
            new("translate status", new("stan wszystkich tłumaczeń", "the state of all translations")),
            new("translate status history en", new("stan jednego", "the state of one")),
            new("translate status --format html -o status.html", new("raport do pliku", "a report in a file")),
        ],
        ["translate accept"] =
        [
            new("translate accept history en", new("całe tłumaczenie jest zgodne ze źródłem", "the whole translation matches its source")),
            new("translate accept history en --block 8", new("jeden jego fragment", "one block of it")),
            new("translate accept --all --baseline", new("na początek: wszystkie, jakie są", "for the first time: all that there are")),
        ],
        ["translate start"] = [new("translate start history de", new("tworzy input/history.de.md", "creates input/history.de.md"))],
        ["translate export"] =
        [
            new("translate export en -o en.xlf", new("wszystkie teksty w jednym pliku XLIFF", "all texts in one file of XLIFF")),
            new("translate export history en --format po -o history.po", new("jedna strona w formacie PO", "one page as PO")),
        ],
        ["translate import"] = [new("translate import en.xlf", new("przyjmuje tłumaczenia z pliku", "imports the translations of a file"))],
        ["addresses"] =
        [
            new("addresses list", new("wymienia adresy, także dawne", "lists addresses, former ones too")),
            new("addresses check", new("sprawdza, czy żaden nie zniknął", "checks that none is gone")),
            new("addresses record", new("zapisuje obecne po publikacji", "records those of today after publication")),
        ],
        ["addresses list"] = [new("addresses list --format json", new("dla programów", "for programs"))],
        ["addresses check"] = [new("addresses check", new("sprawdza, czy żaden nie zniknął", "checks that none is gone"))],
        ["addresses record"] = [new("addresses record", new("zapisuje obecne po publikacji", "records those of today after publication"))],
        ["explain"] = [new("explain SITE2004", new("objaśnia jeden kod", "explains one code")), new("explain", new("wymienia wszystkie kody", "lists all codes"))],
        ["compare"] = [new("compare before/ after/", new("strony, którymi różnią się dwa foldery", "the pages in which two folders differ"))],
        ["verify"] =
        [
            new("verify https://example.org/", new("sprawdza opublikowany serwis", "checks a published site")),
            new("verify https://example.org/ --record output/build.json --wait 600", new("czeka do 10 minut, aż serwer pokaże nowy", "waits up to 10 minutes for the host to show the new one")),
            new("verify output/", new("sprawdza folder przed publikacją", "checks a folder before it is published")),
        ],
        ["freshness"] =
        [
            new("freshness", new("wymienia to, czego od pół roku albo nigdy nie sprawdzono", "lists what nobody has confirmed for half a year, or ever")),
            new("freshness --months 12 --as-of 2026-05-12", new("po roku, na podany dzień", "after a year, on that day")),
            new("freshness --format markdown", new("dla podsumowania na GitHubie", "for a summary on GitHub")),
        ],
        ["profile"] =
        [
            new("profile", new("wypisuje profil klastra i to, czego w nim brakuje", "prints the cluster’s profile, and what is missing of it")),
            new("profile pl --format markdown", new("profil po polsku jako tabela", "the profile in Polish, as a table")),
        ],
        ["schema"] = [new("schema", new("zapisuje schematy w folderze schemas", "writes the schemas into schemas/"))],
        ["completions"] =
        [
            new("completions bash", new("wypisuje skrypt dla powłoki bash", "prints the script for bash")),
        ],
    };

    /// <summary>The examples of a command, by its path: <c>translate status</c>.</summary>
    public static IReadOnlyList<Example> Of(Command command) => All.GetValueOrDefault(PathOf(command), []);

    /// <summary>A command with those above it, the root left out: <c>translate status</c>; empty for the root.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "" : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathOf(parent) : "")} {command.Name}".Trim();
}
