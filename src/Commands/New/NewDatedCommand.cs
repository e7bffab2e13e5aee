using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Languages;
using ChemSter.Site.Starting;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>new news</c>: a page with a date, in a folder of its own kind, in all languages of the site.</summary>
internal static class NewDatedCommand
{
    public static void AddTo(Command parent, NewOptions options)
    {
        Add("news", "news", Both("Tworzy aktualność w folderze input/news, we wszystkich językach", "Creates a news item in input/news/, in all languages"), Both("Dzień [domyślnie: ten, na który buduje się serwis]", "The day of the news [default: that of the build]"));

        void Add(string kind, string folder, string help, string helpOnDate)
        {
            var name = new Argument<string?>("NAME") { Description = Both("Koniec nazwy pliku, za datą [domyślnie: z tytułu]", "The end of the file’s name, after the date [default: from the title]"), Arity = ArgumentArity.ZeroOrOne };
            var title = NewOptions.InLanguages("--title", "-t", Both("Tytuł, raz dla każdego języka: --title \"pl=Zjazd\" --title \"en=Congress\"", "The title, once for each language: --title \"pl=Zjazd\" --title \"en=Congress\""));
            var description = NewOptions.InLanguages("--description", "-d", Both("Zdanie lub dwa dla wyszukiwarek, w tej samej postaci", "A sentence or two for search engines, in the same form"));
            var date = new Option<string?>("--date") { Description = helpOnDate, HelpName = "DATE" };
            var tag = new Option<string[]>("--tag") { Description = Both("Temat z data/tags.yml; można podać kilka razy", "A topic of data/tags.yml; may be given several times"), HelpName = "ID" };
            var command = new Command(kind, help) { name, title, date, description };
            if (kind == "news") command.Options.Add(tag);
            options.SetAction(command, (parsed, session) => RunAsync(
                new Asked(kind, folder, parsed.GetValue(name), parsed.GetValue(date), kind == "news" ? parsed.GetValue(tag) ?? [] : []), parsed.GetValue(title), parsed.GetValue(description), session));
            parent.Add(command);
        }
    }

    private static async Task<int> RunAsync(Asked asked, string[]? title, string[]? description, NewSession session)
    {
        var site = session.Look();
        var pages = new NewPages(session, site);
        var (titles, descriptions) = (pages.Read("--title", title), pages.Read("--description", description));
        var day = new BuildClock(session.Request.Options.AsOf, session.Request.Options.Root).Today;
        PartialDate? today = day is { } known ? new PartialDate(known.Year, known.Month, known.Day) : null;
        if (asked.Date is not null && Complain(asked.Date) is { } wrong) throw new UsageException(wrong);
        if (asked.Tags.FirstOrDefault(t => site.Data.Tags.All(known => known.Id != t)) is { } unknown) throw new UsageException(NoSuchTag(unknown, [.. site.Data.Tags.Select(t => t.Id)]));
        await pages.AskAsync(titles, descriptions, $"new {asked.Kind}");
        var date = asked.Date ?? await AskForDate(asked.Kind, today?.ToString(), session);
        var period = PageWish.ReadDate(date)!.Value;
        var name = asked.Name ?? await session.AskAsync(new Bilingual("Koniec nazwy pliku, za datą:", "The end of the file’s name, after the date:"), pages.NameFor(titles), ComplainOfName);
        if (ComplainOfName(name) is { } bad) throw new UsageException(bad);
        return pages.Create(
            new PageWish(asked.Kind, $"{asked.Folder}/{period.From}-{name}", titles, descriptions) { Date = period, Today = today, Tags = asked.Tags }, asked.Folder, []);
    }

    // The day of news is mostly that of the site.
    private static async Task<string> AskForDate(string kind, string? today, NewSession session)
    {
        if (today is null)
        {
            session.Demand(new Bilingual("Brakuje daty.", "The date is missing."), $"new {kind} --date 2026-09-17 --title \"…\"");
        }

        return await session.AskAsync(new Bilingual("Data (rok-miesiąc-dzień):", "Date (year-month-day):"), today, Complain);
    }

    private static Bilingual? Complain(string date)
    {
        if (PageWish.ReadDate(date) is { To: null }) return null;
        return new Bilingual($"--date: „{date}” nie jest datą; napisz ją tak: 2026-05-12", $"--date: “{date}” is not a date; write it as 2026-05-12");
    }

    private static Bilingual NoSuchTag(string tag, IReadOnlyList<string> known) => known.Count == 0
        ? new Bilingual($"--tag: tematu „{tag}” nie ma, bo nie ma pliku data/tags.yml", $"--tag: there is no topic “{tag}”, since there is no file data/tags.yml")
        : new Bilingual($"--tag: w data/tags.yml nie ma tematu „{tag}”; są: {string.Join(", ", known)}", $"--tag: data/tags.yml has no topic “{tag}”; there are: {string.Join(", ", known)}");

    private static Bilingual? ComplainOfName(string name) => Slug.IsSlug(name) ? null : new Bilingual(
        $"„{name}” nie może być nazwą pliku: wolno używać małych liter a–z, cyfr i łączników.", $"“{name}” can’t be the name of a file: it has lower-case letters a–z, digits and hyphens.");

    private sealed record Asked(string Kind, string Folder, string? Name, string? Date, IReadOnlyList<string> Tags);
}
