using System.Globalization;

namespace ChemSter.Site.Benchmarks.Content;

/// <summary>What kind of page it is.</summary>
public enum PageKind
{
    /// <summary>The home page.</summary>
    Home,

    /// <summary>The page of a section, which lists the articles in it.</summary>
    Section,

    /// <summary>A page of text.</summary>
    Article,
}

/// <summary>A page in all its languages.</summary>
/// <param name="Kind">What kind of page it is.</param>
/// <param name="Number">Its number among those of its kind, from 0.</param>
/// <param name="Section">The number of its section, from 0.</param>
/// <param name="Order">Its place in the section, from 1.</param>
public sealed record SitePage(PageKind Kind, int Number, int Section, int Order);

/// <summary>Which pages a site of a given size has, what they are called and where they live. Follows from seed and size alone.</summary>
public sealed class SiteShape
{
    /// <summary>Where every site pretends to live.</summary>
    public const string BaseUrl = "https://bench.example";

    private const int LargestSection = 100;
    private const int NavigationLength = 5;
    private const int TitleStride = 19777;
    private const string PolishLetters = "ąćęłńóśźż";
    private const string PlainLetters = "acelnoszz";

    /// <summary>Plans a site.</summary>
    /// <param name="size">How many pages each language has.</param>
    /// <param name="seed">Another seed gives another text.</param>
    public SiteShape(int size, int seed = 1)
    {
        (Size, Seed) = (size, seed);
        var sections = Math.Max(2, (size - 1 + LargestSection) / (LargestSection + 1));
        var articles = size - 1 - sections;
        ArgumentOutOfRangeException.ThrowIfLessThan(articles, sections, nameof(size));
        var each = (articles + sections - 1) / sections;
        Home = new SitePage(PageKind.Home, 0, -1, 0);
        Sections = [.. Enumerable.Range(0, sections).Select(s => new SitePage(PageKind.Section, s, s, s + 1))];
        Articles = [.. Enumerable.Range(0, articles).Select(a => new SitePage(PageKind.Article, a, a / each, (a % each) + 1))];
    }

    /// <summary>The languages, the default one first.</summary>
    public static IReadOnlyList<Vocabulary> Languages { get; } = [PolishVocabulary.Words, EnglishVocabulary.Words];

    /// <summary>How many pages each language has.</summary>
    public int Size { get; }

    /// <summary>Where the random numbers begin.</summary>
    public int Seed { get; }

    /// <summary>The home page.</summary>
    public SitePage Home { get; }

    /// <summary>The pages of the sections.</summary>
    public IReadOnlyList<SitePage> Sections { get; }

    /// <summary>The pages of text.</summary>
    public IReadOnlyList<SitePage> Articles { get; }

    /// <summary>All pages of a language.</summary>
    public IEnumerable<SitePage> Pages => [Home, .. Sections, .. Articles];

    /// <summary>The pages in the main menu.</summary>
    public IEnumerable<SitePage> Navigation => Sections.Take(NavigationLength);

    /// <summary>The pages in the footer.</summary>
    public IEnumerable<SitePage> FooterNavigation => Articles.Take(2);

    /// <summary>The path of a page's file without language and ending, by which its versions find each other.</summary>
    public static string KeyOf(SitePage page) => page.Kind switch
    {
        PageKind.Home => "index",
        PageKind.Section => $"{FolderOf(page)}/index",
        _ => string.Create(CultureInfo.InvariantCulture, $"{FolderOf(page)}/page-{page.Number + 1:D5}"),
    };

    /// <summary>The folder of a section and of its articles.</summary>
    public static string FolderOf(SitePage page) => string.Create(CultureInfo.InvariantCulture, $"part-{page.Section + 1:D3}");

    /// <summary>The title of a page; no two pages of a language share one.</summary>
    public string TitleOf(SitePage page, Vocabulary words)
    {
        if (page.Kind == PageKind.Home) return words.Home.Title;
        if (page.Kind == PageKind.Section) return Format(words.SectionTitle, page.Number + 1);
        var (process, substance, setting) = TopicOf(page, words);
        return $"{words.Processes[process]} {words.Substances[substance]} {words.Settings[setting]}";
    }

    /// <summary>The description of a page; no two pages of a language share one.</summary>
    public string DescriptionOf(SitePage page, Vocabulary words) => page.Kind switch
    {
        PageKind.Home => words.Home.Description,
        PageKind.Section => Format(words.SectionDescription, page.Number + 1),
        _ => Format(words.Description, TitleOf(page, words)),
    };

    /// <summary>The last part of an article's address.</summary>
    public string SlugOf(SitePage page, Vocabulary words)
    {
        var process = words.Processes[TopicOf(page, words).Process];
        return string.Create(CultureInfo.InvariantCulture, $"{Fold(process)}-{page.Number + 1}");
    }

    /// <summary>The address of a page below the site's root.</summary>
    public string PathOf(SitePage page, Vocabulary words)
    {
        var root = words == Languages[0] ? "/" : $"/{words.Language}/";
        return page.Kind switch
        {
            PageKind.Home => root,
            PageKind.Section => $"{root}{FolderOf(page)}/",
            _ => $"{root}{FolderOf(page)}/{SlugOf(page, words)}/",
        };
    }

    /// <summary>The day an article bears.</summary>
    public static DateOnly DateOf(SitePage page) => new DateOnly(2015, 1, 1).AddDays(page.Number * 7919 % 3650);

    /// <summary>The anchor that every generator makes of a heading of plain letters.</summary>
    public static string AnchorOf(string heading) => heading.ToLowerInvariant().Replace(' ', '-');

    private (int Process, int Substance, int Setting) TopicOf(SitePage page, Vocabulary words)
    {
        var all = words.Processes.Count * words.Substances.Count * words.Settings.Count;
        var topic = (int)(((long)page.Number * TitleStride + Seed) % all);
        return (topic % words.Processes.Count, topic / words.Processes.Count % words.Substances.Count, topic / words.Processes.Count / words.Substances.Count);
    }

    private static string Format(string pattern, object value) => string.Format(CultureInfo.InvariantCulture, pattern, value);

    private static string Fold(string text) =>
        string.Concat(text.ToLowerInvariant().Select(c => c == ' ' ? '-' : PolishLetters.IndexOf(c, StringComparison.Ordinal) is var place and >= 0 ? PlainLetters[place] : c));
}
