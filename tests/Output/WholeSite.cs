using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>One of the two whole sites, for tests that hold for every page of any site.</summary>
public sealed class WholeSite
{
    private readonly Lazy<BuiltSite> _built;
    // Of each thread, since a document looks up its parts as it is read.
    private readonly ConcurrentDictionary<int, IReadOnlyList<OutputPage>> _pages = new();
    private readonly ConcurrentDictionary<int, IReadOnlyList<(string File, Rules.RulePage Page)>> _rulePages = new();

    private WholeSite(string name, string root, string baseUrl, string defaultLanguage, string[] languages, Func<BuiltSite> build)
    {
        (Name, Root, Base, DefaultLanguage, Languages) = (name, root, new Uri(baseUrl), defaultLanguage, languages);
        _built = new Lazy<BuiltSite>(build);
    }

    public static WholeSite Real { get; } =
        new("Real", Repository.Root, "https://chem-ster.example/", "pl", ["pl", "en"], () => Sites.Real);

    public static WholeSite Fictional { get; } =
        new("Fictional", Repository.FictionalSite, "https://fiction.example/site/", "pl", ["pl", "en", "de", "ar"], () => Sites.Fictional);

    public static IEnumerable<WholeSite> All => [Real, Fictional];

    public string Name { get; }

    /// <summary>The folder of its sources.</summary>
    public string Root { get; }

    public Uri Base { get; }

    public string DefaultLanguage { get; }

    public IReadOnlyList<string> Languages { get; }

    public BuiltSite Built => _built.Value;

    /// <summary>Its content pages, parsed once by each thread.</summary>
    public IReadOnlyList<OutputPage> Pages =>
        _pages.GetOrAdd(Environment.CurrentManagedThreadId, _ => [.. Built.Pages.Select(p => new OutputPage(p.File, p.Document, AddressOf(p.File)))]);

    /// <summary>All files of HTML as rules look at them, the 404 page and those that lead on from old addresses among them.</summary>
    public IReadOnlyList<(string File, Rules.RulePage Page)> RulePages =>
        _rulePages.GetOrAdd(Environment.CurrentManagedThreadId, _ => [.. Built.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f, new Rules.RulePage(Built.Text(f), AddressOf(f), Base, LanguageAt)))]);

    /// <summary>The pages whose text is in their own language, and not their source's.</summary>
    public IReadOnlyList<OutputPage> Translated => [.. Pages.Where(p => !p.IsUntranslated)];

    public OutputPage Page(string file) => Pages.Single(p => p.File == file);

    /// <summary>The absolute address at which the host serves a file.</summary>
    public Uri AddressOf(string file) => new(Base, file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);

    /// <summary>The file that the host serves at an absolute address; null where the address lies outside the site.</summary>
    public string? FileAt(Uri address)
    {
        if (!Base.IsBaseOf(address)) return null;
        var path = address.AbsolutePath[Base.AbsolutePath.Length..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    /// <summary>The language of the page at an address; null where there is none.</summary>
    public string? LanguageAt(Uri address) => FileAt(address) is { } file ? Pages.FirstOrDefault(p => p.File == file)?.Language : null;

    /// <summary>Fails with every fault of every page, each behind the name of its page.</summary>
    public void EveryPage(Func<OutputPage, IEnumerable<string>> faults)
    {
        Assert.That(Pages, Is.Not.Empty);
        Assert.That(Pages.SelectMany(p => faults(p).Select(f => $"{p.File}: {f}")), Is.Empty);
    }

    /// <summary>Like <see cref="EveryPage"/>, for what pages don't say of themselves that show their source's text.</summary>
    public void EveryTranslatedPage(Func<OutputPage, IEnumerable<string>> faults) => EveryPage(page => page.IsUntranslated ? [] : faults(page));

    /// <summary>The direction in which a language is written.</summary>
    public static string DirectionOf(string language) => language == "ar" ? "rtl" : "ltr";

    public override string ToString() => Name;
}

/// <summary>A content page of a built site.</summary>
public sealed record OutputPage(string File, IHtmlDocument Document, Uri Address)
{
    /// <summary>Whether it shows its source's text, because it has not been translated.</summary>
    public bool IsUntranslated => Document.QuerySelector("main > .untranslated") is not null;

    public string Language => Document.DocumentElement.GetAttribute("lang") ?? "";

    public IElement Main => Document.QuerySelector("main") ?? throw new InvalidOperationException($"{File} has no main element.");

    public bool IsHome(WholeSite site) => site.Languages.Any(l => File == (l == site.DefaultLanguage ? "index.html" : $"{l}/index.html"));

    /// <summary>The content of a meta element by its name or property; null where there is none.</summary>
    public string? Meta(string name) =>
        Document.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    /// <summary>The language versions that the page names, with their addresses.</summary>
    public IReadOnlyList<(string Language, string Address)> Alternates =>
    [
        .. Document.QuerySelectorAll("head link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang") ?? "", l.GetAttribute("href") ?? "")),
    ];
}

/// <summary>Text as a reader takes it in: one blank where the source has many.</summary>
internal static class ReadText
{
    public static string Of(INode node) => Squeeze(node.TextContent);

    public static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Text as an editor may have typed it, whatever typography has made of it: straight quotation marks, hyphens, three full stops.</summary>
    public static string Typed(string text)
    {
        var typed = string.Concat(text.Select(c => c switch
        {
            '„' or '”' or '“' or '«' or '»' => "\"",
            '‚' or '’' or '‘' => "'",
            '–' or '—' or '−' => "-",
            '…' => "...",
            _ => c.ToString(),
        }));
        return Squeeze(typed.Replace("---", "-", StringComparison.Ordinal).Replace("--", "-", StringComparison.Ordinal));
    }

    /// <summary>The text of a node as an editor may have typed it.</summary>
    public static string TypedOf(INode node) => Typed(node.TextContent);

    /// <summary>How a fault names an element: its start tag alone.</summary>
    public static string Tag(IElement element)
    {
        var html = element.OuterHtml;
        return html[..(html.IndexOf('>', StringComparison.Ordinal) + 1)];
    }
}
