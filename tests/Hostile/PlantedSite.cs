using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>The fictional site, which uses all that there is, with hostile texts in every field at once, behind what stands there. Each is between two marks, so
/// that it can be taken out again wherever it has gone. Where a field is refused, it has its own text again.</summary>
internal sealed class PlantedSite
{
    /// <summary>Before and behind each planted text: letters of nobody's language, and no word that any check looks for.</summary>
    public const string Opening = "qxa", Closing = "qxz";

    // Of these names addresses are made, which may not be long.
    private static readonly IReadOnlyList<string> Short = [.. Hostile.Attacks.All.Where(a => a.Length < 16)];
    private static readonly string[] InAddresses = ["data/competences.yml", "data/kinds.yml", "data/places.yml", "data/tags.yml"];
    private static readonly Lazy<PlantedSite> Only = new(() => Plant(0));

    private readonly TestSite _site = TestSite.CopyOf(Repository.FictionalSite);
    private readonly Dictionary<string, string> _texts = [];

    private PlantedSite()
    {
        var settings = Path.Combine(_site.Root, "data/site.yml");
        var kept = File.ReadAllText(settings).Replace("severity:\n  SITE5001: off\n", "", StringComparison.Ordinal);
        File.WriteAllText(settings, kept + """
            social-cards: false
            editor: { repository: example/site, branch: main }
            severity: { SITE5001: off, titles: off, structure: off, facts: off, terms: off, language: off, advice: off }

            """);
        foreach (var path in new[] { "input", "data" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(_site.Root, f), "*", SearchOption.AllDirectories)))
        {
            if (Path.GetExtension(path) is ".md" or ".yml") _texts[Path.GetRelativePath(_site.Root, path).Replace('\\', '/')] = File.ReadAllText(path);
        }
    }

    public BuiltSite Built { get; private set; } = null!;

    /// <summary>The fields that took what was planted, with it.</summary>
    public IReadOnlyList<(PlantedField Field, string Attack)> Taken { get; private set; } = [];

    /// <summary>The fields that refused it, with the code of the finding.</summary>
    public IReadOnlyList<(PlantedField Field, string Attack, string Code)> Refused { get; private set; } = [];

    /// <summary>The attacks that were taken, by what is left of them without typography.</summary>
    public Dictionary<string, string> Attacks => field ??= Taken.Select(t => t.Attack).Distinct().GroupBy(HostileFieldTests.Plain).ToDictionary(g => g.Key, g => g.First());

    /// <summary>One such site for all tests, built by the first that asks.</summary>
    public static PlantedSite First => Only.Value;

    /// <summary>Plants a text in each field and builds, taking back what is refused until nothing is.</summary>
    /// <param name="shift">Which text goes where: another number, others everywhere.</param>
    public static PlantedSite Plant(int shift)
    {
        var site = new PlantedSite();
        var planted = site._texts.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => PlantedField.In(t.Key, t.Value)).Where(f => f.Kind is ScalarKind.Text or ScalarKind.LongText && f.Name != ".exclude")
            .Select((f, i) => (InAddresses.Contains(f.File) ? Short : Hostile.Attacks.All) is var attacks ? (Field: f, Attack: attacks[(i + shift) % attacks.Count]) : default).ToList();
        var refused = new List<(PlantedField, string, string)>();
        for (var round = 0; ; round++)
        {
            var result = site.BuildWith(planted);
            if (result.Diagnostics.Count == 0) break;
            var left = planted.Where(p => !result.Diagnostics.Any(d => IsOf(d, p.Field, site._texts, planted))).ToList();
            refused.AddRange(planted.Except(left).Select(p => (p.Field, p.Attack, result.Diagnostics.First(d => IsOf(d, p.Field, site._texts, planted)).Code)));
            if (left.Count == planted.Count || round == 8) throw new InvalidOperationException("What is found belongs to no field:\n" + new TextReport(UiLanguage.English, colour: false).Render(result.Diagnostics));
            planted = left;
        }

        (site.Taken, site.Refused, site.Built) = (planted, refused, new BuiltSite(site._site.Output));
        return site;
    }

    /// <summary>Deletes the site that all tests share.</summary>
    public static void CleanUp()
    {
        if (Only.IsValueCreated) Only.Value._site.Dispose();
    }

    private BuildResult BuildWith(List<(PlantedField Field, string Attack)> planted)
    {
        var byFile = planted.ToLookup(p => p.Field.File);
        foreach (var (file, text) in _texts) _site.With(file, PlantedField.Write(text, byFile[file].Select(p => (p.Field, p.Field.Text + " " + Opening + p.Attack + Closing))));
        return _site.Build();
    }

    // Each value stays on the line on which it was, or begins there.
    private static bool IsOf(Diagnostic found, PlantedField field, Dictionary<string, string> texts, List<(PlantedField, string)> planted)
    {
        if (found.Span.File != field.File) return false;
        var now = PlantedField.Write(texts[field.File], planted.Where(p => p.Item1.File == field.File && p.Item1.Start < field.Start).Select(p => (p.Item1, p.Item1.Text + " " + Opening + p.Item2 + Closing)));
        var start = field.Start + now.Length - texts[field.File].Length;
        return found.Span.Start >= start && found.Span.Start <= start + PlantedField.Quoted(field.Text + " " + Opening + planted.First(p => p.Item1 == field).Item2 + Closing).Length;
    }
}
