using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Starting;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>new page</c>: a page in all languages of the site.</summary>
internal static class NewPageCommand
{
    public static void AddTo(Command parent, NewOptions options)
    {
        var path = new Argument<string?>("PATH") { Description = Both("Miejsce w folderze input, bez języka i końcówki: about/team [domyślnie: z tytułu]", "Where in input/, without language and ending: about/team [default: from the title]"), Arity = ArgumentArity.ZeroOrOne };
        var title = NewOptions.InLanguages("--title", "-t", Both("Tytuł, raz dla każdego języka: --title \"pl=O nas\" --title \"en=About us\"", "The title, once for each language: --title \"pl=O nas\" --title \"en=About us\""));
        var description = NewOptions.InLanguages("--description", "-d", Both("Zdanie lub dwa dla wyszukiwarek, w tej samej postaci", "A sentence or two for search engines, in the same form"));
        var command = new Command("page", Both("Tworzy stronę we wszystkich językach", "Creates a page in all languages")) { path, title, description };
        options.SetAction(command, (parsed, session) => RunAsync(parsed.GetValue(path), parsed.GetValue(title), parsed.GetValue(description), session));
        parent.Add(command);
    }

    private static async Task<int> RunAsync(string? path, string[]? title, string[]? description, NewSession session)
    {
        var site = session.Look();
        var pages = new NewPages(session, site);
        var (titles, descriptions) = (pages.Read("--title", title), pages.Read("--description", description));
        await pages.AskAsync(titles, descriptions, path is null ? "new page" : $"new page {path}");
        path ??= await session.AskAsync(
            new Bilingual("Plik w folderze input, bez języka i końcówki:", "The file in input/, without language and ending:"), pages.NameFor(titles), p => Complain(Plain(p, site.Data.Site.Languages)));
        var key = Plain(path, site.Data.Site.Languages);
        if (Complain(key) is { } wrong) throw new UsageException(wrong);
        return pages.Create(new PageWish("page", key, titles, descriptions), folder: null,
        [
            new Bilingual($"Jeśli strona ma być w menu, dopisz „{key}” do „navigation” w data/site.yml.", $"If the page belongs in the menu, add “{key}” to “navigation” in data/site.yml."),
        ]);
    }

    // "input/about/team.pl.md", as it is copied from elsewhere, is "about/team".
    private static string Plain(string path, IReadOnlyList<string> languages)
    {
        var key = path.Replace('\\', '/').Trim('/');
        if (key.StartsWith("input/", StringComparison.Ordinal)) key = key["input/".Length..];
        if (key.EndsWith(".md", StringComparison.Ordinal)) key = key[..^".md".Length];
        return languages.FirstOrDefault(l => key.EndsWith($".{l}", StringComparison.Ordinal)) is { } language ? key[..^(language.Length + 1)] : key;
    }

    private static Bilingual? Complain(string key)
    {
        if (key.Split('/').All(Slug.IsSlug)) return null;
        var better = string.Join('/', key.Split('/').Select(part => Slug.From(part, new Dictionary<char, string>())).Where(part => part.Length > 0));
        return new Bilingual(
            $"„{key}” nie może być nazwą pliku strony: wolno używać małych liter a–z, cyfr i łączników, a „/” oddziela foldery.{(better.Length > 0 ? $" Na przykład: {better}" : "")}",
            $"“{key}” can’t be the name of a page’s file: it has lower-case letters a–z, digits and hyphens, and “/” between folders.{(better.Length > 0 ? $" For example: {better}" : "")}");
    }
}
