using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Schemas;
using ChemSter.Site.Surveys;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;
using Newtonsoft.Json.Linq;
using static ChemSter.Site.Tests.Schemas.SampleFile;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>What reads a file, its schema and the examples that editors are shown agree, key by key.</summary>
public sealed class SchemaTests
{
    private static IReadOnlyList<SchemaFile> All { get; } = SchemaFile.AllOf(Readers.Words);

    private static IEnumerable<string> Names => All.Select(f => f.Name);

    [TestCaseSource(nameof(Names))]
    public void Every_example_is_right_for_who_reads_it_and_for_the_schema(string name) => Hold(name, (file, path, wrong) =>
    {
        var sample = Write(file, new Difference(path) { Besides = BesidesOf(path) });
        wrong.AddRange(Readers.Find(file, sample).Select(d => $"{d.Code} {d.Message.English}\n{sample}"));
        wrong.AddRange(Validation.Errors(file, sample).Select(e => $"{e}\n{sample}"));
    });

    [TestCaseSource(nameof(Names))]
    public void Every_word_of_a_choice_is_right_for_both(string name) => Hold(name, (file, path, wrong) =>
    {
        foreach (var word in WordsOf(path[^1].Shape))
        {
            var sample = Write(file, new Difference(path, word) { Besides = BesidesOf(path, word) });
            wrong.AddRange(Readers.Find(file, sample).Select(d => $"{d.Code} {d.Message.English}\n{sample}"));
            wrong.AddRange(Validation.Errors(file, sample).Select(e => $"{e}\n{sample}"));
        }
    });

    [TestCaseSource(nameof(Names))]
    public void A_misspelt_key_is_refused_by_both(string name) => Hold(name, (file, path, wrong) =>
        Refuse(file, new Difference(path, Name: path[^1].Name + "q") { Besides = BesidesOf(path) }, wrong));

    [TestCaseSource(nameof(Names))]
    public void A_key_that_must_be_there_is_missed_by_both(string name) => Hold(name, (file, path, wrong) =>
    {
        // Of roles a site needs none.
        if (path[^1] is { IsRequired: true, Name: not "kinds" } && !IsOfTemplate(name, path)) Refuse(file, new Difference(path, Name: "") { Besides = BesidesOf(path) }, wrong);
    });

    [TestCaseSource(nameof(Names))]
    public void A_value_of_another_kind_is_refused_by_both(string name) => Hold(name, (file, path, wrong) =>
    {
        foreach (var value in IsOfTemplate(name, path) ? [] : MistakesFor(path[^1])) Refuse(file, new Difference(path, value) { Besides = BesidesOf(path) }, wrong);
    });

    [Test]
    public void Who_reads_a_key_that_the_shape_does_not_have_is_at_fault()
    {
        var diagnostics = new DiagnosticBag();
        var map = YamlFile.ReadMap(new SourceText("a.yml", "name: a"), diagnostics)!;
        var reader = new MapReader(map, diagnostics, new MapShape([Key.Optional("name", Shape.Text, "", "", "a")]));

        Assert.That(reader.Text("name"), Is.EqualTo("a"));
        Assert.That(() => reader.Text("title"), Throws.InvalidOperationException);
        Assert.That(() => reader.RequiredText("name"), Throws.InvalidOperationException);
    }

    [Test]
    public void Every_key_is_told_of_in_both_languages()
    {
        var silent = All.SelectMany(f => KeysOf(f.Shape)).Select(p => p[^1])
            .Where(k => string.IsNullOrWhiteSpace(k.About.Polish) || string.IsNullOrWhiteSpace(k.About.English) || k.About.Polish == k.About.English);
        Assert.That(silent.Select(k => k.Name), Is.Empty);
    }

    [TestCase("")]
    [TestCase("tests/sites/fictional")]
    public void The_files_of_a_whole_site_are_right_by_their_schemas(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        var words = WordsOf(root, out var texts);
        var wrong = new List<string>();
        foreach (var file in SchemaFile.AllOf(words).Where(f => f.Files.Count > 0))
        {
            var schema = NJsonSchema.JsonSchema.FromJsonAsync(texts[file.FileName]).GetAwaiter().GetResult();
            foreach (var path in file.Files.SelectMany(f => FilesLike(root, f)))
            {
                wrong.AddRange(schema.Validate(Validation.ToJson(File.ReadAllText(path), file.IsList)).Select(e => $"{Path.GetRelativePath(root, path)}: {e}"));
            }
        }

        var page = NJsonSchema.JsonSchema.FromJsonAsync(texts["page.schema.json"]).GetAwaiter().GetResult();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, "input"), "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            if (!text.StartsWith("---\n", StringComparison.Ordinal)) continue;
            wrong.AddRange(page.Validate(Validation.ToJson(text[4..text.IndexOf("\n---", StringComparison.Ordinal)], isList: false)).Select(e => $"{Path.GetRelativePath(root, path)}: {e}"));
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void The_schemas_in_the_repository_are_those_of_today()
    {
        var folder = Path.Combine(Repository.Root, "schemas");
        var survey = SchemaSurvey.Read(new BuildOptions { Root = Repository.Root }, out _)!;
        var stale = survey.Files.Where(f => !File.Exists(Path.Combine(folder, f.Name)) || File.ReadAllText(Path.Combine(folder, f.Name)) != f.Text).Select(f => f.Name);
        var left = Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)!).Except(survey.Files.Select(f => f.Name));
        Assert.That(stale.Concat(left), Is.Empty, "Write them anew: dotnet run -- schema. Delete what is of no kind of file any more.");
    }

    private static void Hold(string name, Action<SchemaFile, IReadOnlyList<Key>, List<string>> look)
    {
        var file = All.Single(f => f.Name == name);
        var wrong = new List<string>();
        foreach (var path in KeysOf(file.Shape)) look(file, path, wrong);
        Assert.That(wrong, Is.Empty, string.Join("\n\n", wrong.Take(5)));
    }

    private static void Refuse(SchemaFile file, Difference difference, List<string> wrong)
    {
        var sample = Write(file, difference);
        if (Readers.Find(file, sample).Count == 0) wrong.Add($"read without a word:\n{sample}");
        if (Validation.Errors(file, sample).Count == 0) wrong.Add($"nothing against it by the schema:\n{sample}");
    }

    // Which template a page has decides which schema is for it; any is right for who reads it.
    private static bool IsOfTemplate(string name, IReadOnlyList<Key> path) => name.StartsWith("page.", StringComparison.Ordinal) && path[^1].Name == "template";

    // Some keys are right only beside others.
    private static Dictionary<string, string> BesidesOf(IReadOnlyList<Key> path, string? word = null) => (path[0].Name, path[^1].Name, word) switch
    {
        ("per-page", _, _) => new() { ["list"] = "news" },
        ("for-each", _, _) => new() { ["title"] = "\"{name}\"", ["description"] = "\"{name}\"" },
        ("updated", _, _) => new() { ["reviewed"] = "2026-03-02", ["date"] = "2025-05-12" },
        ("lat", _, _) => new() { ["lon"] = "17.9213" },
        ("lon", _, _) => new() { ["lat"] = "50.6751" },
        ("assessment", _, _) => new() { ["status"] = "non-compliant" },
        ("status", _, "compliant") => new() { ["assessment"] = "{ kind: audit }" },
        ("status", _, "partially-compliant") => new() { ["inaccessible"] = "[{ text: { pl: A, en: A }, reason: non-compliance }]" },
        ("plurals", "zero" or "two" or "few" or "many", _) => new() { ["search-found"] = $"{{ {path[^1].Name}: \"{{count}}\", other: \"{{count}}\" }}" },
        _ => [],
    };

    private static IEnumerable<string> WordsOf(Shape shape) => shape switch
    {
        WordShape words => words.Choices,
        EitherShape either => WordsOf(either.Brief),
        SiteWordShape words => Readers.Words.For(words.Kind),
        _ => [],
    };

    private static IEnumerable<string> MistakesFor(Key key) => key.Shape switch
    {
        ScalarShape { Placeholder: not null } => ["bez"],
        ScalarShape scalar => MistakesFor(scalar.Kind).Concat(key.IsRequired ? ["\"\""] : []),
        WordShape => ["nonsense", "[a]"],
        // Which templates and languages there are is seen when the whole site is put together.
        SiteWordShape => ["[a]"],
        EitherShape { Brief: WordShape } => ["nonsense"],
        EitherShape => [],
        ListShape { Fewest: > 0 } => ["tekst", "[]"],
        ListShape { Item: MapShape } => ["tekst", "[tekst]"],
        ByLanguageShape { IsComplete: true } => ["tekst", "{ pl: Tekst }"],
        _ => ["tekst"],
    };

    private static IEnumerable<string> MistakesFor(ScalarKind kind) => kind switch
    {
        ScalarKind.Flag => ["tak", "\"true\""],
        ScalarKind.Number => ["wiele"],
        ScalarKind.Fraction => ["\"50,35\""],
        ScalarKind.CountryCode => ["Polska"],
        ScalarKind.Date or ScalarKind.Period or ScalarKind.Moment => ["12.05.2026", "[2026]"],
        ScalarKind.Day => ["2026", "12.05.2026"],
        ScalarKind.LocalTime => ["12.05.2026", "2026-05-12 10.00"],
        ScalarKind.Id or ScalarKind.Slug => ["Ą b"],
        ScalarKind.WebAddress => ["example"],
        ScalarKind.Email => ["nikt"],
        ScalarKind.Phone => ["\"123\""],
        ScalarKind.Token or ScalarKind.LanguageCode => ["\"?\""],
        ScalarKind.Locale => ["polski"],
        ScalarKind.Money => ["1 234,50 zł", "1234"],
        _ => ["[a]"],
    };

    private static SiteWords WordsOf(string root, out Dictionary<string, string> texts)
    {
        texts = SchemaSurvey.Read(new BuildOptions { Root = root }, out _)!.Files.ToDictionary(f => f.Name, f => f.Text);
        var languages = JObject.Parse(texts["site.schema.json"])["properties"]!["default-language"]!["enum"]!.Select(l => new LanguageForms((string)l!, [], []));
        return new SiteWords([.. languages], Readers.Words.Templates);
    }

    private static IEnumerable<string> FilesLike(string root, string pattern)
    {
        var isDeep = pattern.Contains("/**/", StringComparison.Ordinal);
        var folder = Path.Combine(root, pattern[..pattern.LastIndexOf('/')].Replace("/**", "", StringComparison.Ordinal));
        var name = pattern[(pattern.LastIndexOf('/') + 1)..];
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, name, isDeep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly) : [];
    }
}
