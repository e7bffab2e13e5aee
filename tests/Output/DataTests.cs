using AngleSharp.Dom;
using YamlDotNet.RepresentationModel;

namespace ChemSter.Site.Tests.Output;

/// <summary>The facts of data/ stand on the pages of every language.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class DataTests(WholeSite site)
{
    private static readonly Dictionary<string, (string At, string From, string Until)> Words = new()
    {
        ["pl"] = ("stan na", "od", "do"),
        ["en"] = ("as of", "since", "until"),
        ["de"] = ("Stand", "seit", "bis"),
        ["ar"] = ("بتاريخ", "منذ", "حتى"),
    };

    [Test]
    public void Legal_names_stand_in_every_language_and_are_marked_as_being_in_their_own() => EveryLanguage((language, pages) =>
        Entries("organisations").SelectMany(o =>
        {
            var (name, own) = (Text(o, "name")!, Text(o, "lang") ?? site.DefaultLanguage);
            var places = pages.SelectMany(p => p.Main.Descendants<IText>().Where(t => ReadText.Typed(t.Data).Contains(name, StringComparison.Ordinal)).Select(t => (p.File, t))).ToList();
            var unmarked = places.Where(p => p.t.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != own).Select(p => $"{p.File}: {name} is not marked as {own}");
            return places.Count == 0 ? [$"{language}: {name} is missing"] : unmarked;
        }));

    [Test]
    public void Glosses_stand_behind_legal_names_in_brackets() => EveryLanguage((language, pages) =>
        Entries("organisations")
            .Where(o => (Text(o, "lang") ?? site.DefaultLanguage) != language && Localized(o, "gloss", language) is not null)
            .Where(o => !AllText(pages).Contains($"{Text(o, "name")} ({Localized(o, "gloss", language)})", StringComparison.Ordinal))
            .Select(o => $"{language}: no gloss behind {Text(o, "name")}"));

    [TestCase("principles")]
    [TestCase("aims")]
    [TestCase("timeline")]
    [TestCase("organisations")]
    public void Titles_and_texts_stand_in_every_language(string file) => EveryLanguage((language, pages) =>
        Entries(file)
            .SelectMany(e => new[] { Localized(e, "title", language), Localized(e, "text", language), Localized(e, "description", language) }.OfType<string>())
            .Where(t => !AllText(pages).Contains(t, StringComparison.Ordinal))
            .Select(t => $"{language}: \"{t}\" is missing"));

    [Test]
    public void Titles_of_principles_aims_and_events_are_headings_right_before_their_texts() => EveryLanguage((language, pages) =>
        new[] { "principles", "aims", "timeline" }.SelectMany(Entries)
            .Where(e => !pages.Any(p => p.Main.QuerySelectorAll("li[id]").Any(li =>
                li.Id!.EndsWith("-" + Text(e, "id"), StringComparison.Ordinal)
                && li.QuerySelector("h2, h3, h4") is { } heading && ReadText.TypedOf(heading) == Localized(e, "title", language)
                && ReadText.TypedOf(li).EndsWith(Localized(e, "text", language) ?? ReadText.TypedOf(heading), StringComparison.Ordinal))))
            .Select(e => $"{language}: {Text(e, "id")}"));

    [Test]
    public void Every_role_says_who_held_it_and_when() => EveryLanguage((language, pages) =>
    {
        var shown = pages.SelectMany(p => p.Main.QuerySelectorAll("ul.roles > li")).Select(ReadText.TypedOf).ToList();
        var roles = (YamlMappingNode)Read("roles");
        return ((YamlSequenceNode)roles["held"]).Cast<YamlMappingNode>().Select(held =>
        {
            var kind = Localized((YamlMappingNode)roles["kinds"], Text(held, "role")!, language);
            var organisation = Entries("organisations").SingleOrDefault(o => Text(o, "id") == Text(held, "organisation")) is { } known ? Text(known, "name") : null;
            var holder = Text(held, "person") is { } person ? person + (organisation is null ? "" : $" ({organisation})") : organisation;
            return (Begins: $"{kind}: {holder}", Moment: MomentOf(held, language), Until: Text(held, "until") is null ? null : Words[language].Until, Note: Localized(held, "note", language));
        })
        .Where(e => !shown.Any(s => s.StartsWith(e.Begins, StringComparison.Ordinal) && s.Contains($" {e.Moment}", StringComparison.Ordinal)
            && (e.Until is null || s.Contains($" {e.Until} ", StringComparison.Ordinal)) && s.EndsWith(e.Note ?? "", StringComparison.Ordinal)))
        .Select(e => $"{language}: {e}");
    });

    [Test]
    public void Every_figure_says_when_it_was_true() => EveryLanguage((language, pages) =>
    {
        var shown = pages.SelectMany(p => p.Main.QuerySelectorAll("dl.figures > div")).Select(ReadText.TypedOf).ToList();
        return Entries("figures")
            .Select(f => (Label: Localized(f, "label", language)!, Moment: MomentOf(f, language), Until: Text(f, "until") is { } until ? $"{(language == "ar" ? '؛' : ';')} {Words[language].Until}: {until}" : ""))
            .Where(e => !shown.Any(s => s.StartsWith(e.Label, StringComparison.Ordinal) && s.Contains($" {e.Moment}", StringComparison.Ordinal) && s.EndsWith(e.Until, StringComparison.Ordinal)))
            .Select(e => $"{language}: {e}");
    });

    private void EveryLanguage(Func<string, IReadOnlyList<OutputPage>, IEnumerable<string>> faults) =>
        Assert.That(site.Languages.SelectMany(l => faults(l, [.. site.Pages.Where(p => p.Language == l)])), Is.Empty);

    // "as of: Founding of the network" in figures, "as of Founding of the network" in roles; of dates the year is enough here.
    private string MomentOf(YamlMappingNode entry, string language)
    {
        var at = Text(entry, "at");
        var moment = at ?? Text(entry, "from")!;
        var label = (at is null ? Words[language].From : Words[language].At) + (entry.Children.ContainsKey("value") ? ":" : "");
        var happening = Entries("timeline").SingleOrDefault(t => Text(t, "id") == moment);
        return happening is null ? label : $"{label} {Localized(happening, "title", language)}";
    }

    private static string AllText(IEnumerable<OutputPage> pages) => string.Join('\n', pages.Select(p => ReadText.TypedOf(p.Main)));

    private List<YamlMappingNode> Entries(string file) => [.. ((YamlSequenceNode)Read(file)).Cast<YamlMappingNode>()];

    private YamlNode Read(string file)
    {
        using var reader = new StreamReader(Path.Combine(site.Root, "data", file + ".yml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ReadText.Typed(((YamlScalarNode)value).Value!) : null;

    private static string? Localized(YamlMappingNode node, string key, string language) =>
        node.Children.TryGetValue(key, out var value) ? Text((YamlMappingNode)value, language) : null;
}
