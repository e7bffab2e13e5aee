using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Makes of the bodies and the roles in them what a page shows, in one language: who holds which role today, who did before, or who did at another time.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="parts">The parts that are made of names and dates.</param>
/// <param name="texts">The language's words for bodies.</param>
public sealed class GovernanceComposer(SiteView site, Language language, PartModels parts, ChartTexts texts)
{
    /// <summary>The anchor of a body.</summary>
    public static string AnchorOf(Body body) => "body-" + body.Id;

    /// <summary>Whose role in which body is shown of the day of the build: all bodies, those that are no more at the end; or null where there are none.</summary>
    public GovernanceModel? Today(DateOnly today, int headingLevel)
    {
        var day = new DatePeriod(PartialDate.Of(today));
        var time = AskedTime.Of(day);
        var all = FromTheTop(site.Facts.Bodies);
        var present = all.Where(b => time.StandingOf(b.Body.Moment, b.Body.Until) is Standing.Now or Standing.OnceKnown).ToList();
        IEnumerable<(Standing, string)> groups = [(Standing.Now, texts.Now), (Standing.OnceKnown, texts.OnceKnown), (Standing.Later, texts.Later), (Standing.Ended, texts.Before)];
        return Compose(day, headingLevel, present, [.. present.Concat(all.Except(present)).Select(b => BodyOf(b.Body, time, groups, hasAnchor: true))]);
    }

    /// <summary>The bodies and roles of another time; null where there were none.</summary>
    public GovernanceModel? At(DatePeriod period, int headingLevel)
    {
        var time = AskedTime.Of(period);
        var present = FromTheTop([.. site.Facts.Bodies.Where(b => time.StandingOf(b.Moment, b.Until) is Standing.Now or Standing.OnceKnown)]);
        IEnumerable<(Standing, string)> groups = [(Standing.Now, texts.Then), (Standing.OnceKnown, texts.OnceKnown)];
        return Compose(period, headingLevel, present, [.. present.Select(b => BodyOf(b.Body, time, groups, hasAnchor: false))]);
    }

    private GovernanceModel? Compose(DatePeriod asked, int headingLevel, List<(Body Body, int Depth)> drawn, IReadOnlyList<BodyModel> bodies) => bodies.Count == 0
        ? null
        : new(
            texts, language.Texts, language.Comma, headingLevel, parts.Date(asked),
            drawn.Count < 2 ? null : BodyDiagram.Draw(Set(texts.Diagram), drawn, b => Set(b.Name.In(language.Code)), language.Direction == "rtl"),
            bodies);

    private BodyModel BodyOf(Body body, AskedTime time, IEnumerable<(Standing Standing, string Label)> groups, bool hasAnchor)
    {
        var roles = site.Facts.Roles.Where(r => r.Body?.Id == body.Id).ToLookup(r => time.StandingOf(r.Moment, r.Until));
        var above = body.AnswersTo is { } id ? site.Facts.Bodies.Find(id) : null;
        return new(
            hasAnchor ? AnchorOf(body) : null,
            Set(body.Name.In(language.Code)),
            body.Description is { } description ? Set(description.In(language.Code)) : null,
            body.Moment is { } moment ? parts.When(moment) : null,
            parts.End(body.Until),
            above is null ? null : new LinkModel(Set(above.Name.In(language.Code)), hasAnchor ? "#" + AnchorOf(above) : ""),
            [.. groups.Where(g => roles.Contains(g.Standing)).Select(g => new HeldRolesModel(g.Label, [.. InOrder(roles[g.Standing], g.Standing).Select(parts.Role)]))]);
    }

    // What has ended is told latest first; all else in the order of the file, which is that of rank.
    private static IEnumerable<Role> InOrder(IEnumerable<Role> roles, Standing standing) =>
        standing == Standing.Ended ? roles.OrderByDescending(r => r.Until!.Value.LastDay) : roles;

    // Each body right behind the one to which it answers and its elder siblings; one whose body above is not among them stands at the top.
    private static List<(Body Body, int Depth)> FromTheTop(IReadOnlyList<Body> bodies)
    {
        var ids = bodies.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var below = bodies.ToLookup(b => b.AnswersTo is { } above && ids.Contains(above) ? above : "");
        var ordered = new List<(Body, int)>();
        Add("", 0);
        return ordered;

        void Add(string above, int depth)
        {
            foreach (var body in below[above])
            {
                ordered.Add((body, depth));
                Add(body.Id, depth + 1);
            }
        }
    }

    private string Set(string text) => language.Typographer.Set(text);
}
