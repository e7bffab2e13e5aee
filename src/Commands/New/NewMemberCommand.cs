using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Languages;
using ChemSter.Site.Starting;
using ChemSter.Site.Surveys;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>new member</c>: a file for an organisation in <c>data/organisations/</c>, with its logo in <c>input/logos/</c>.</summary>
internal static class NewMemberCommand
{
    public static void AddTo(Command parent, NewOptions options)
    {
        var id = new Argument<string?>("ID") { Description = Both("Identyfikator, a zarazem nazwa pliku: azoty [domyślnie: z nazwy]", "Its id, which the file is called by: azoty [default: from the name]"), Arity = ArgumentArity.ZeroOrOne };
        var name = new Option<string?>("--name") { Description = Both("Pełna nazwa, dokładnie jak w rejestrze", "Its legal name, exactly as registered"), HelpName = "NAME" };
        var language = new Option<string?>("--lang") { Description = Both("Język nazwy [domyślnie: główny język serwisu]", "The language of the name [default: the site’s default language]"), HelpName = "LANG" };
        var kind = new Option<string?>("--kind") { Description = Both("Rodzaj: identyfikator z data/kinds.yml", "Its kind: an id of data/kinds.yml"), HelpName = "ID" };
        var competences = new Option<string[]?>("--competence") { Description = Both("W czym się specjalizuje: identyfikator z data/competences.yml; można powtórzyć", "What it specialises in: an id of data/competences.yml; may be repeated"), HelpName = "ID" };
        var place = new Option<string?>("--place") { Description = Both("Miejsce: identyfikator z data/places.yml", "Where it is: an id of data/places.yml"), HelpName = "ID" };
        var since = new Option<string?>("--since") { Description = Both("Od kiedy jest członkiem: rok, miesiąc albo dzień", "Since when it has been a member: a year, a month or a day"), HelpName = "DATE" };
        var website = new Option<string?>("--website") { Description = Both("Adres w sieci", "Its address on the web"), HelpName = "URL" };
        var description = NewOptions.InLanguages("--description", "-d", Both("Zdanie o podmiocie, raz dla każdego języka: -d \"pl=…\" -d \"en=…\"", "A sentence on it, once for each language: -d \"pl=…\" -d \"en=…\""));
        var logo = new Option<string?>("--logo") { Description = Both("Plik z logo, najlepiej SVG; zostanie skopiowany do input/logos", "A file with its logo, preferably an SVG; it is copied to input/logos/"), HelpName = "FILE" };
        var rights = new Option<string?>("--logo-rights") { Description = Both("Czyje jest logo, jeśli trzeba to napisać obok", "Whose the logo is, where that has to be said beside it"), HelpName = "TEXT" };
        var command = new Command("member", Both("Tworzy plik organizacji, także z logo", "Creates the file of an organisation, with its logo if you have one")) { id, name, language, kind, competences, place, since, website, description, logo, rights };
        options.SetAction(command, (parsed, session) => RunAsync(
            new Asked(
                parsed.GetValue(id), parsed.GetValue(name), parsed.GetValue(language), parsed.GetValue(kind), parsed.GetValue(competences) ?? [], parsed.GetValue(place), parsed.GetValue(since), parsed.GetValue(website),
                parsed.GetValue(logo), parsed.GetValue(rights)),
            parsed.GetValue(description),
            session));
        parent.Add(command);
    }

    private static async Task<int> RunAsync(Asked asked, string[]? description, NewSession session)
    {
        var site = session.Look();
        var descriptions = new NewPages(session, site).Read("--description", description);
        var (id, name, website, logo, kind, place) = (asked.Id, asked.Name, asked.Website, asked.Logo, asked.Kind, asked.Place);
        if (name is null)
        {
            session.Demand(new Bilingual("Brakuje nazwy.", "The name is missing."), $"new member {id ?? "example"} --name \"…\"");
            name = await session.AskAsync(new Bilingual("Pełna nazwa, jak w rejestrze:", "Legal name, as registered:"), null);
            if (site.Data.Kinds.Count > 0) kind ??= await AskForAsync(new Bilingual("Rodzaj", "Kind"), site.Data.Kinds.Select(k => k.Id), session);
            if (site.Data.Places.Count > 0) place ??= await AskForAsync(new Bilingual("Miejsce", "Place"), site.Data.Places.Select(p => p.Id), session);
            website ??= NullIfEmpty(await session.AskAsync(new Bilingual("Adres w sieci (Enter: bez):", "Address on the web (Enter: none):"), ""));
            logo ??= NullIfEmpty(await session.AskAsync(new Bilingual("Plik z logo (Enter: bez):", "File with the logo (Enter: none):"), "", file => file.Length == 0 || File.Exists(file) ? null : NoFile(file)));
        }

        id ??= await session.AskAsync(new Bilingual("Identyfikator:", "Id:"), PageStarter.SlugOf(name, site.Data.Language(site.Data.Site.DefaultLanguage)), Complain);
        if (asked.Since is { } since && !PartialDate.TryParse(since, out _)) throw new UsageException(new Bilingual($"--since: „{since}” to nie jest data; napisz ją tak: 2026-05-12", $"--since: “{since}” is not a date; write it as 2026-05-12"));
        if (Complain(id) is { } wrong) throw new UsageException(wrong);
        if (site.Data.Organisations.Find(id) is not null) throw new UsageException(new Bilingual($"Organizacja „{id}” już jest w danych.", $"The data has an organisation “{id}” already."));
        var files = Files(new MemberWish(id, name) { Language = asked.Language, Kind = kind, Competences = asked.Competences, Place = place, Since = asked.Since, Website = website, Descriptions = descriptions, LogoRights = asked.Rights }, logo, site);
        NewSession.Accept(SiteOutlook.Check(session.Request.Options with { Strict = false }, files), files);
        return session.Finish(files, [], _ => [],
        [
            new(
                "Dalej: organizacja pojawi się sama w spisie, na listach i w liczbach. Role dopisz w data/roles.yml.",
                "Next: it appears by itself in the directory, its lists and the numbers. Add its roles in data/roles.yml."),
        ]);
    }

    private static List<PlannedFile> Files(MemberWish wish, string? logo, SiteOutlook site)
    {
        if (logo is null) return [MemberStarter.File(wish, site.Data, site.ReadText)];
        if (!File.Exists(logo)) throw new UsageException(NoFile(logo));
        var path = $"logos/{wish.Id}{Path.GetExtension(logo).ToLowerInvariant()}";
        return [MemberStarter.File(wish with { Logo = path }, site.Data, site.ReadText), new PlannedFile($"input/{path}", File.ReadAllBytes(logo))];
    }

    private static async Task<string?> AskForAsync(Bilingual what, IEnumerable<string> ids, NewSession session)
    {
        var known = string.Join(", ", ids);
        var question = new Bilingual($"{what.Polish} ({known}; Enter: bez):", $"{what.English} ({known}; Enter: none):");
        return NullIfEmpty(await session.AskAsync(question, "", id => id.Length == 0 || known.Split(", ").Contains(id) ? null : new Bilingual($"Nie ma „{id}”.", $"There is no “{id}”.")));
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static Bilingual NoFile(string path) => new($"Nie ma pliku {path}.", $"There is no file {path}.");

    private static Bilingual? Complain(string id) => Slug.IsSlug(id) ? null : new Bilingual(
        $"„{id}” nie może być identyfikatorem: wolno używać małych liter a–z, cyfr i łączników.", $"“{id}” can’t be an id: it has lower-case letters a–z, digits and hyphens.");

    private sealed record Asked(
        string? Id, string? Name, string? Language, string? Kind, string[] Competences, string? Place, string? Since, string? Website, string? Logo, string? Rights);
}
