using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>Reads a file as a build does, in a small site in Polish and English to which it belongs.</summary>
public static class Readers
{
    private const string Settings = """
        name: { pl: Serwis, en: Site }
        short-name: Site
        description: { pl: Opis., en: Description. }
        languages: [pl, en]
        base-url: https://example.org/
        time-zone: Europe/Warsaw
        """;

    private static readonly Dictionary<string, string> Others = new()
    {
        ["data/contacts.yml"] = "- id: office\n  role: { pl: A, en: A }\n  email: a@example.org\n- id: press\n  role: { pl: A, en: A }\n  email: a@example.org\n- id: manager\n  role: { pl: A, en: A }\n  email: a@example.org\n",
        ["data/organisations.yml"] = "- id: kkpp\n  name: Park\n",
        ["data/kinds.yml"] = "- id: company\n  name: { pl: A, en: A }\n",
        ["data/competences.yml"] = "- id: catalysis\n  name: { pl: A, en: A }\n- id: chemistry\n  name: { pl: A, en: A }\n",
        ["data/places.yml"] = "- id: opole\n  name: Opole\n",
        ["data/bodies.yml"] = "- id: council\n  name: { pl: A, en: A }\n",
        ["data/tags.yml"] = "- id: grants\n  name: { pl: A, en: A }\n- id: research\n  name: { pl: A, en: A }\n",
        ["data/documents.yml"] = "- id: statute-2024\n  title: { pl: A, en: A }\n  file: a.pdf\n  date: 2024\n",
        ["data/timeline.yml"] = "- id: founded\n  date: 2013-08\n  title: { pl: A, en: A }\n  text: { pl: A, en: A }\n",
    };

    // What else stands in a file whose entries refer to each other.
    private static readonly Dictionary<string, string> Besides = new()
    {
        ["data/competences.yml"] = "\n- id: chemistry\n  name: { pl: A, en: A }\n",
        ["data/bodies.yml"] = "\n- id: assembly\n  name: { pl: A, en: A }\n",
        ["data/documents.yml"] = "\n- id: statute-2024\n  title: { pl: A, en: A }\n  file: a.pdf\n  date: 2024\n",
    };

    /// <summary>The languages of the site, as the repository has them.</summary>
    public static IReadOnlyList<Language> Languages { get; } = [Language("pl"), Language("en")];

    /// <summary>What schemas take from the site.</summary>
    public static SiteWords Words { get; } = new([.. Languages.Select(l => new LanguageForms(l.Code, l.Rules.Words.Cases, l.Plurals.Categories))], ["home", "page", "search"]);

    /// <summary>What is found in a file.</summary>
    public static IReadOnlyList<Diagnostic> Find(SchemaFile schema, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var text = new SourceText(schema.Files is [var path, ..] ? path.Replace("*", "inny", StringComparison.Ordinal) : "input/page.pl.md", yaml);
        if (Besides.TryGetValue(text.Path, out var more)) text = new SourceText(text.Path, yaml.TrimEnd('\n') + more);
        switch (schema.Name.Split('.')[0])
        {
            case "page":
                var page = new SourceText("input/page.pl.md", $"---\n{yaml}---\n");
                if (FrontMatterFence.Find(page, diagnostics) is { } fence) FrontMatterReader.Read(page, fence, DirectoryDefaults.None, diagnostics);
                break;
            case "directory":
                DirectoryDefaults.Read(text, DirectoryDefaults.None, diagnostics);
                break;
            case "picture":
                PictureKeys.ReadAlternatives(text, ["pl", "en"], diagnostics);
                break;
            case "language":
                LanguageReader.Read("en", text, diagnostics);
                break;
            case "language-rules":
                LanguageRules.Read(text, diagnostics);
                break;
            default:
                ReadData(text, diagnostics);
                break;
        }

        return diagnostics.Sorted();
    }

    private static void ReadData(SourceText file, DiagnosticBag diagnostics)
    {
        var files = Others.ToDictionary(o => o.Key, o => new SourceText(o.Key, o.Value));
        files[SiteSettingsReader.Path] = new SourceText(SiteSettingsReader.Path, Settings);
        files[file.Path] = file;
        if (SiteSettingsReader.Read(files[SiteSettingsReader.Path], diagnostics).Site is { } site) SiteDataReader.Read(files, site, Languages, diagnostics);
    }

    private static Language Language(string code)
    {
        var folder = Path.Combine(Repository.Root, "data", "languages");
        var diagnostics = new DiagnosticBag();
        return LanguageReader.Read(code, Read($"{code}.yml"), diagnostics, Read($"{code}.rules.yml"))!;

        SourceText Read(string name) => new(name, File.ReadAllText(Path.Combine(folder, name)));
    }
}
