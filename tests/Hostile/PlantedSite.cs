using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>The fictional site, which uses all that there is, with hostile texts in every field at once, behind what stands there. Each is between two marks, so
/// that it can be taken out again wherever it has gone. Where a field is refused, it has its own text again.</summary>
internal sealed class PlantedSite : IDisposable
{
    /// <summary>Before and behind each planted text.</summary>
    public const string Opening = "qxa", Closing = "qxz";

    // Letters of nobody's language, and no word that any check looks for.
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

    /// <summary>Plants a text in each field and builds, taking back what is refused until nothing is.</summary>
    /// <param name="attack">What is planted in a field with a number; null for nothing.</param>
    public static PlantedSite Plant(Func<PlantedField, int, string?> attack)
    {
        var site = new PlantedSite();
        var planted = site._texts.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => PlantedField.In(t.Key, t.Value)).Where(f => f.Kind is ScalarKind.Text or ScalarKind.LongText && f.Name != ".exclude")
            .Select((f, i) => (Field: f, Attack: attack(f, i)!)).Where(p => p.Attack is not null).ToList();
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

    public void Dispose() => _site.Dispose();

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
