using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>A small site with the data of the guide's own examples, and with files that a page of the guide shows.</summary>
internal static partial class GuideSite
{
    // These a page may say as well as not; without them a page is none.
    private static readonly string Needed = Head("Strona", "Opis strony, który mówi dość, żeby nikt nie musiał się domyślać reszty.");

    private static readonly (string Name, string Polish, string English)[] Pages =
    [
        ("index", Head("Start", "Strona główna małego serwisu, który służy tylko do sprawdzania przykładów."), Head("Home", "The home page of a small site that serves for nothing but trying examples.")),
        ("about", Head("O nas", "Kim jesteśmy, skąd się wzięliśmy i czym się zajmujemy na co dzień w biurze."), Head("About us", "Who we are, where we came from and what we do at the office from day to day.")),
        ("about/founders", Head("Założyciele", "Kto założył ten mały serwis i dlaczego zrobił to właśnie w ten sposób."), Head("Founders", "Who founded this small site, and why it was done in just this way.")),
    ];

    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\" width=\"4\" height=\"4\"><path d=\"M0 0h4v4z\"/></svg>\n";

    public static TestSite With(IEnumerable<GuideCode> files)
    {
        // A page in one language alone is what most examples show.
        var site = TestSite.Small().NotCompared();
        SetSettings(site, "missing-translation: leave-out\n");
        foreach (var (name, pl, en) in Pages)
        {
            site.With($"input/{name}.pl.md", $"---\n{pl}---\n\nTekst tej strony.\n\n{{{{organisations}}}}\n\n{{{{documents}}}}\n\n{{{{project warm-light}}}}\n");
            site.With($"input/{name}.en.md", $"---\n{en}---\n\nThe text of this page.\n\n{{{{organisations}}}}\n\n{{{{documents}}}}\n\n{{{{project warm-light}}}}\n");
        }

        foreach (var folder in new[] { "logos", "documents", "marks" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Guide.Root, "input", folder))) site.With($"input/{folder}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        foreach (var data in Directory.EnumerateFiles(Path.Combine(Guide.Root, "data"), "*.yml").Where(f => Path.GetFileName(f) != "site.yml")) site.With($"data/{Path.GetFileName(data)}", File.ReadAllText(data));
        foreach (var file in files)
        {
            if (file.Path == "data/site.yml") SetSettings(site, file.Text);
            else if (file.Kind == GuideCodeKind.Settings) AddSettings(site, file);
            else site.With(file.Path, file.Text);
            AddWhatItNames(site, file);
        }

        return site;
    }

    private static string Head(string title, string description) => $"title: {title}\ndescription: {description}\n";

    // Settings take the place of those of the same name; the others stay.
    private static void SetSettings(TestSite site, string text)
    {
        var names = Setting().Matches(text).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var kept = Setting().Matches(File.ReadAllText(Path.Combine(site.Root, "data/site.yml"))).Where(m => !names.Contains(m.Groups[1].Value)).Select(m => m.Value);
        site.With("data/site.yml", string.Concat(kept) + text);
    }

    private static void AddSettings(TestSite site, GuideCode file)
    {
        var full = Path.Combine(site.Root, file.Path);
        if (file.Path.EndsWith(".md", StringComparison.Ordinal)) site.With(file.Path, $"---\n{Needed}{file.Text}---\n\nTekst.\n");
        else site.With(file.Path, (File.Exists(full) ? File.ReadAllText(full) : "") + file.Text);
    }

    private static void AddWhatItNames(TestSite site, GuideCode file)
    {
        foreach (var name in Picture().Matches(file.Path + "\n" + file.Text).Select(m => m.Value).Distinct())
        {
            // A picture has to be shown somewhere.
            if (file.Path == $"input/{Path.GetFileName(name)}.yml") site.With("input/about.pl.md", File.ReadAllText(Path.Combine(site.Root, "input/about.pl.md")) + $"\n![]({Path.GetFileName(name)})\n");
            var own = Directory.EnumerateFiles(Path.Combine(Guide.Root, "input"), Path.GetFileName(name), SearchOption.AllDirectories).FirstOrDefault();
            var folder = name.StartsWith("input/", StringComparison.Ordinal) ? "" : name.Contains('/', StringComparison.Ordinal) ? "input/" : Path.GetDirectoryName(file.Path) + "/";
            site.With(folder + name, own is not null ? File.ReadAllBytes(own) : name.EndsWith(".svg", StringComparison.Ordinal) ? System.Text.Encoding.UTF8.GetBytes(Drawing) : TestPictures.Photo(64, 48, Path.GetExtension(name)));
        }
    }

    [GeneratedRegex(@"^([a-z-]+):.*\n(?:(?: .*|#.*)?\n)*", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"[\w/-]+\.(?:jpg|png|svg)\b")]
    private static partial Regex Picture();
}
