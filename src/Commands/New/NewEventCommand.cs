using System.CommandLine;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Languages;
using ChemSter.Site.Starting;
using ChemSter.Site.Surveys;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>new event</c>: a file for an event in <c>data/events/</c>, and with the first one the pages that list and show events.</summary>
internal static class NewEventCommand
{
    private const string Example = "new event --date \"2026-09-17 10:00\"";

    public static void AddTo(Command parent, NewOptions options)
    {
        var id = new Argument<string?>("ID") { Description = Both("Identyfikator, a zarazem nazwa pliku: congress-2026 [domyślnie: z tytułu i roku]", "Its id, which the file is called by: congress-2026 [default: from title and year]"), Arity = ArgumentArity.ZeroOrOne };
        var title = NewOptions.InLanguages("--title", "-t", Both("Tytuł, raz dla każdego języka: --title \"pl=Zjazd\" --title \"en=Congress\"", "The title, once for each language: --title \"pl=Zjazd\" --title \"en=Congress\""));
        var description = NewOptions.InLanguages("--description", "-d", Both("Zdanie o wydarzeniu, w tej samej postaci", "A sentence on it, in the same form"));
        var date = new Option<string?>("--date") { Description = Both("Początek: 2026-09-17 albo \"2026-09-17 10:00\"; kilka dni: 2026-09-17/2026-09-18", "When it begins: 2026-09-17, or \"2026-09-17 10:00\"; several days: 2026-09-17/2026-09-18"), HelpName = "DATE" };
        var end = new Option<string?>("--end") { Description = Both("Koniec: 14:30 albo \"2026-09-18 16:00\"", "When it ends: 14:30, or \"2026-09-18 16:00\""), HelpName = "TIME" };
        var command = new Command("event", Both("Tworzy plik wydarzenia w folderze data/events, a z pierwszym także strony wydarzeń", "Creates the file of an event in data/events/, and with the first one the pages of events")) { id, title, description, date, end };
        options.SetAction(command, (parsed, session) => RunAsync(
            parsed.GetValue(id), Split(parsed.GetValue(date), parsed.GetValue(end)), parsed.GetValue(title), parsed.GetValue(description), session));
        parent.Add(command);
    }

    private static (string? Start, string? End) Split(string? date, string? end) =>
        date?.Split('/', 2) is [var first, var last] ? (first.Trim(), end ?? last.Trim()) : (date, end);

    private static async Task<int> RunAsync(string? id, (string? Start, string? End) when, string[]? title, string[]? description, NewSession session)
    {
        var site = session.Look();
        var pages = new NewPages(session, site);
        var (titles, summaries) = (pages.Read("--title", title), pages.Read("--description", description));
        if (when.Start is { } given && ComplainOfStart(given) is { } wrong) throw new UsageException(wrong);
        if (when.End is { } last && EventTimes.IsEnd(last) is false) throw new UsageException(new Bilingual($"--end: „{last}” nie jest ani dniem, ani godziną; napisz ją tak: 14:30", $"--end: “{last}” is neither a day nor a time; write it as 14:30"));
        var start = when.Start ?? await AskForStart(session);
        var languages = site.Data.Site.Languages;
        foreach (var language in languages.Where(l => !titles.ContainsKey(l)))
        {
            session.Demand(new Bilingual($"Brakuje tytułu w języku {language}.", $"The title in {language} is missing."), $"{Example} {string.Join(' ', languages.Select(l => $"--title \"{l}=…\""))}");
            titles[language] = await session.AskAsync(new Bilingual($"Tytuł, {language}:", $"Title, {language}:"), null);
        }

        id ??= await session.AskAsync(new Bilingual("Identyfikator:", "Id:"), $"{pages.NameFor(titles)}-{start[..4]}", ComplainOfId);
        if (ComplainOfId(id) is { } bad) throw new UsageException(bad);
        if (site.Data.Events.Find(id) is not null) throw new UsageException(new Bilingual($"Wydarzenie „{id}” już jest w danych.", $"The data has an event “{id}” already."));
        return Create(new EventWish(id, titles, start) { End = when.End, Summaries = summaries }, site, session);
    }

    private static int Create(EventWish wish, SiteOutlook site, NewSession session)
    {
        var starter = new EventStarter(site.Data, site.ReadText);
        var hasPages = site.Keys.Contains($"{EventStarter.Folder}/index");
        IReadOnlyList<PlannedFile> files = [starter.File(wish), .. hasPages ? [] : starter.Pages()];
        var after = SiteOutlook.Read(session.Request.Options, files, out var found);
        NewSession.Accept(found, files);
        if (after is null) throw new UnreadableSiteException(found);
        var exit = session.Finish(files, [], after.AddressesOf,
        [
            new("Dalej: dopisz miejsce, organizatora i zapisy; klucze są na stronie „Wydarzenia i kalendarz” podręcznika.", "Next: add place, organiser and registration; the keys are in the guide, “Events and the calendar”."),
        ]);
        if (hasPages) return exit;
        session.Confirm($"{EventStarter.Folder}/index");
        session.Confirm($"{EventStarter.Folder}/event");
        return exit;
    }

    private static async Task<string> AskForStart(NewSession session)
    {
        session.Demand(new Bilingual("Brakuje daty.", "The date is missing."), $"{Example} --title \"…\"");
        return await session.AskAsync(new Bilingual("Początek (rok-miesiąc-dzień godzina):", "Beginning (year-month-day time):"), null, ComplainOfStart);
    }

    private static Bilingual? ComplainOfStart(string start) => EventTimes.IsStart(start) ? null : new Bilingual(
        $"--date: „{start}” nie jest datą; napisz ją tak: 2026-05-12 albo 2026-05-12 10:00", $"--date: “{start}” is not a date; write it as 2026-05-12, or 2026-05-12 10:00");

    private static Bilingual? ComplainOfId(string id) => Slug.IsSlug(id) ? null : new Bilingual(
        $"„{id}” nie może być identyfikatorem: wolno używać małych liter a–z, cyfr i łączników.", $"“{id}” can’t be an id: it has lower-case letters a–z, digits and hyphens.");
}
