using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Starting;
using ChemSter.Site.Surveys;

namespace ChemSter.Site.Commands;

/// <summary>What the commands that begin pages have in common: the texts in each language, and how files are made and told of.</summary>
/// <param name="session">The call.</param>
/// <param name="site">The site as it is.</param>
internal sealed class NewPages(NewSession session, SiteOutlook site)
{
    private SiteSettings Settings => site.Data.Site;

    // The default language first.
    private IReadOnlyList<string> Languages => [Settings.DefaultLanguage, .. Settings.Languages.Where(l => l != Settings.DefaultLanguage)];

    /// <summary>The texts of an option by language.</summary>
    /// <exception cref="UsageException">They can't be understood.</exception>
    public Dictionary<string, string> Read(string option, string[]? given)
    {
        var texts = Wording.Read(option, given ?? [], Languages, out var complaint);
        return complaint is { } wrong ? throw new UsageException(wrong) : texts;
    }

    /// <summary>Asks for titles, one of which there must be, and for descriptions.</summary>
    /// <param name="titles">The titles given; those that are answered are added.</param>
    /// <param name="descriptions">The descriptions given; those that are answered are added.</param>
    /// <param name="command">The command, for an example: <c>new page</c>.</param>
    public async Task AskAsync(Dictionary<string, string> titles, Dictionary<string, string> descriptions, string command)
    {
        if (titles.Count > 0) return;
        session.Demand(new Bilingual("Brakuje tytułu.", "The title is missing."), $"{command} {string.Join(' ', Languages.Select(l => $"--title \"{l}=…\""))}");
        foreach (var language in Languages)
        {
            var (polish, english) = titles.Count == 0 ? ("", "") : (" (Enter: później)", " (Enter: later)");
            var title = await session.AskAsync(new Bilingual($"Tytuł, {language}{polish}:", $"Title, {language}{english}:"), titles.Count == 0 ? null : "");
            if (title.Length > 0) titles[language] = title;
        }

        foreach (var language in Languages.Where(l => titles.ContainsKey(l) && !descriptions.ContainsKey(l)))
        {
            var description = await session.AskAsync(
                new Bilingual($"Opis, 50–160 znaków, {language} (Enter: później):", $"Description, 50–160 characters, {language} (Enter: later):"), "");
            if (description.Length > 0) descriptions[language] = description;
        }
    }

    /// <summary>The name for the file of a page, in English where there is an English title, as the language for everybody else is.</summary>
    public string NameFor(IReadOnlyDictionary<string, string> titles)
    {
        var language = ((string[])["en", Settings.XDefault, .. Languages]).First(titles.ContainsKey);
        return PageStarter.SlugOf(titles[language], site.Data.Language(language)) is { Length: > 0 } slug ? slug : "page";
    }

    /// <summary>Creates the files of a page, and tells of them.</summary>
    /// <param name="wish">What the page is to be.</param>
    /// <param name="folder">The folder whose page is made too if it is missing; null for none.</param>
    /// <param name="next">What to do next, besides filling the files in.</param>
    public int Create(PageWish wish, string? folder, IReadOnlyList<Bilingual> next)
    {
        foreach (var (language, title) in wish.Titles)
        {
            if (site.PathOfTitle(language, title) is not { } other) continue;
            throw new UsageException(new Bilingual(
                $"Tytuł „{title}” ma już strona {other}. Tytuły w jednym języku muszą się różnić.", $"The page {other} has the title “{title}” already. Titles in one language must differ."));
        }

        var starter = new PageStarter(site.Data, site.ReadText);
        IReadOnlyList<PlannedFile> above = folder is null || site.Keys.Contains($"{folder}/index") ? [] : starter.FolderPage(wish.Kind, folder);
        IReadOnlyList<PlannedFile> files = [.. starter.Page(wish), .. above];
        var after = SiteOutlook.Read(session.Request.Options, files, out var found);
        NewSession.Accept(found, files);
        if (after is null) throw new UnreadableSiteException(found);
        var look = ProgramCall.For("serve --drafts", session.Request);
        var exit = session.Finish(files, [], after.AddressesOf,
        [
            new Bilingual(
                $"Dalej: uzupełnij miejsca oznaczone „{{{{todo}}}}”, a gdy wszystko gotowe, usuń wiersze „draft: true”. Podgląd: {look}",
                $"Next: fill in what is marked “{{{{todo}}}}”; when all is done, remove the lines “draft: true”. Preview: {look}"),
            .. next,
        ]);
        if (above.Count > 0) session.Confirm($"{folder}/index");
        return exit;
    }
}
