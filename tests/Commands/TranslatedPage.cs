using System.Text.Json;
using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary>A page in Polish and English whose translation is accepted, edited and asked about.</summary>
internal static class TranslatedPage
{
    public const string Polish = "Klaster założono w 2013 roku.\n\nSkupia wiele podmiotów.\n\n- jawność\n- równość";
    public const string English = "The cluster was founded in 2013.\n\nIt has many members.\n\n- openness\n- equality";

    public static TestSite Begun() => TestSite.Compared().WithPage("about.pl", "O nas", Polish).WithPage("about.en", "About us", English);

    public static async Task<TestSite> Accepted()
    {
        var site = Begun();
        await Run(site, "accept", "--all", "--baseline");
        return site;
    }

    public static void Edit(TestSite site, params string[] changes)
    {
        var text = Polish;
        for (var i = 0; i < changes.Length; i += 2) text = (text + "\n").Replace(changes[i], changes[i + 1], StringComparison.Ordinal).TrimEnd('\n');
        site.WithPage("about.pl", "O nas", text);
    }

    public static string Record(TestSite site) => File.ReadAllText(Path.Combine(site.Root, "translations/en/about.lock"));

    public static JsonElement Json((int Exit, string Output, string Error) run) => JsonDocument.Parse(run.Output.Split('\n')[0]).RootElement;

    public static async Task<(int Exit, string Output, string Error)> Run(TestSite site, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync(["translate", .. args, "--root", site.Root], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
