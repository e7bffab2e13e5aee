using System.Globalization;

namespace ChemSter.Site.Tests.Cluster;

/// <summary>The site of an invented cluster of any size, with everything that a cluster publishes, in Polish, English and German. The same size gives the same bytes
/// everywhere. With 500 organisations it has 300 news items, 200 events and 20 projects.</summary>
/// <param name="size">How many organisations it has, 1 or more.</param>
public sealed class ClusterSite(int size)
{
    /// <summary>The languages, the default one first.</summary>
    internal static readonly string[] Languages = ["pl", "en", "de"];

    /// <summary>The day for which it is built: half of its events are past then.</summary>
    public static DateOnly Day { get; } = new(2026, 1, 1);

    /// <summary>How many organisations it has.</summary>
    public int Organisations => size;

    /// <summary>How many news items each language has.</summary>
    public int News => Math.Max(1, size * 3 / 5);

    /// <summary>How many events it has.</summary>
    public int Events => Math.Max(1, size * 2 / 5);

    /// <summary>How many projects it has.</summary>
    public int Projects => Math.Max(1, size / 25);

    /// <summary>Writes it.</summary>
    /// <param name="folder">The site’s folder, empty.</param>
    /// <param name="german">The file of the German language.</param>
    public void WriteTo(string folder, string german)
    {
        void Write(string path, string text)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text.ReplaceLineEndings("\n"));
        }

        foreach (var (path, text) in ClusterPages.All()) Write(path, text);
        foreach (var (path, text) in ClusterData.Fixed()) Write(path, text);
        Write("data/languages/de.yml", File.ReadAllText(german));
        for (var i = 0; i < Organisations; i++)
        {
            Write($"data/organisations/{ClusterWords.OrganisationId(i)}.yml", ClusterData.Organisation(i));
            if (HasLogo(i)) Write($"input/logos/{ClusterWords.OrganisationId(i)}.svg", Logo(i));
        }

        Write("data/roles.yml", ClusterData.Roles(size));
        for (var i = 0; i < Events; i++) Write($"data/events/{Id("event", i)}.yml", ClusterData.Event(i, size));
        for (var i = 0; i < Projects; i++) Write($"data/projects/{Id("project", i)}.yml", ClusterData.Project(i, size));
        for (var i = 0; i < News; i++)
        {
            foreach (var language in Languages) Write($"input/news/{DateOf(i):yyyy-MM-dd}-{Id("item", i)}.{language}.md", ClusterPages.NewsItem(i, language));
        }
    }

    /// <summary>Whether an organisation has a logo.</summary>
    internal static bool HasLogo(int number) => number % 5 == 0;

    /// <summary>An id with a number of its own.</summary>
    internal static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number + 1:D3}");

    /// <summary>The day of a news item.</summary>
    internal static DateOnly DateOf(int number) => new DateOnly(2016, 1, 4).AddDays(number * 12);

    /// <summary>A text in all languages, as data has it.</summary>
    internal static string In(int indent, Func<string, string> text) =>
        string.Concat(Languages.Select(l => $"\n{new string(' ', indent)}{l}: \"{text(l)}\""));

    private static string Logo(int number) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 24\" width=\"96\" height=\"48\"><path fill=\"#005f73\" d=\"M0 0h{12 + (number % 30)}v24H0z\"/></svg>\n";
}
