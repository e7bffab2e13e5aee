using System.Collections.Concurrent;
using System.Text;
using ChemSter.Site.Commands;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>The small site with the files that a page of the documentation shows.</summary>
internal static class SampleSite
{
    // What these codes are about, the small site is not asked for elsewhere.
    private static readonly string[] Compared = ["SITE51", "SITE52", "SITE53", "SITE54", "SITE55", "SITE56"];

    // The pages of a code in two languages mostly have the same samples.
    private static readonly ConcurrentDictionary<(string Samples, Action<TestSite>? Arrangement), Lazy<Task<IReadOnlyList<Finding>>>> Built = new();

    /// <summary>Everything that an editor would read, in the page's language, with the code of each finding.</summary>
    public static async Task<IReadOnlyList<(string Code, string Text)>> Findings(ErrorPage page, IReadOnlyList<SampleFile> files, Action<TestSite>? arrange = null)
    {
        if (files.FirstOrDefault(f => System.IO.Path.GetExtension(f.Path) is ".xlf" or ".po") is { } exchange)
        {
            using var site = await SiteOf(page, files, arrange);
            return await Import(site, exchange, page.Language);
        }

        var samples = $"{page.Code} {page.AsOf}\n{string.Concat(files.Select(f => $"{f.Path} {string.Join(' ', f.Words)}\n{f.Text}\n"))}";
        var found = await Built.GetOrAdd((samples, arrange), _ => new Lazy<Task<IReadOnlyList<Finding>>>(() => Build(page, files, arrange))).Value;
        return [.. found.Select(f => (f.Code, f.Text.In(page.Language)))];
    }

    private static async Task<IReadOnlyList<Finding>> Build(ErrorPage page, IReadOnlyList<SampleFile> files, Action<TestSite>? arrange)
    {
        using var site = await SiteOf(page, files, arrange);
        var found = site.Build(o => o with { Output = null, AsOf = page.AsOf ?? o.AsOf }).Diagnostics;
        var (polish, english) = (new TextReport(UiLanguage.Polish, colour: false), new TextReport(UiLanguage.English, colour: false));
        return [.. found.Select(d => new Finding(d.Code, new Bilingual(polish.Render([d]), english.Render([d]))))];
    }

    private static async Task<TestSite> SiteOf(ErrorPage page, IReadOnlyList<SampleFile> files, Action<TestSite>? arrange)
    {
        var site = TestSite.Small();
        if (page.Code.StartsWith("SITE31", StringComparison.Ordinal)) WithTitlesChecked(site);
        else if (Compared.Any(c => page.Code.StartsWith(c, StringComparison.Ordinal))) site.Severity("");
        else if (SeverityCodes.GroupOf(page.Code) == "advice") site.Advised();
        foreach (var file in files.Where(f => f.WasThereBefore)) Put(site, file);
        if (files.Any(f => f.WasThereBefore)) await Accept(site, page);
        foreach (var file in files.Where(f => !f.WasThereBefore)) Put(site, file);
        arrange?.Invoke(site);
        return site;
    }

    // The small site's own descriptions are shorter than such a check wants them.
    private static void WithTitlesChecked(TestSite site)
    {
        Replace(site, "data/site.yml", "severity: { structure: off, facts: off, terms: off, language: off }\n");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(site.Root, "input"), "*.md"))
        {
            var whole = $"description: All that a reader will find on the page {Path.GetFileName(path)}.";
            File.WriteAllLines(path, File.ReadAllLines(path).Select(line => line.StartsWith("description:", StringComparison.Ordinal) ? whole : line));
        }
    }

    private static void Put(TestSite site, SampleFile file)
    {
        var encoding = file.Words.FirstOrDefault(w => w is not "before");
        if (encoding is not null) site.With(file.Path, EncodingOf(encoding).GetBytes(file.Text));
        else if (file.Path is "data/site.yml" || IsOfBuiltInLanguage(file.Path)) Replace(site, file.Path, file.Text);
        else site.With(file.Path, file.Text);
    }

    private static bool IsOfBuiltInLanguage(string path) => path.StartsWith("data/languages/", StringComparison.Ordinal) && File.Exists(Path.Combine(Repository.Root, path));

    private static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    /// <summary>Settings of a page take the place of those of the same name; the others stay, below, so that a message counts lines as the page shows them.</summary>
    private static void Replace(TestSite site, string path, string text)
    {
        var full = Path.Combine(site.Root, path);
        var whole = File.ReadAllText(File.Exists(full) ? full : Path.Combine(Repository.Root, path));
        var names = Settings(text).Select(s => s.Name).ToHashSet();
        site.With(path, text + string.Concat(Settings(whole).Where(s => !names.Contains(s.Name)).Select(s => s.Text)));
    }

    private static IEnumerable<(string Name, string Text)> Settings(string yaml)
    {
        var setting = new StringBuilder();
        foreach (var line in yaml.Split('\n'))
        {
            if (line.Length > 0 && char.IsLetter(line[0]) && setting.Length > 0)
            {
                yield return (NameOf(setting.ToString()), setting.ToString());
                setting.Clear();
            }

            setting.Append(line).Append('\n');
        }

        yield return (NameOf(setting.ToString()), setting.ToString());

        static string NameOf(string text) => text.Split('\n').FirstOrDefault(l => l.Length > 0 && char.IsLetter(l[0]), "").Split(':')[0];
    }

    private static async Task Accept(TestSite site, ErrorPage page)
    {
        var output = new StringWriter();
        Assert.That(await CommandLine.RunAsync(["translate", "accept", "--all", "--baseline", "--root", site.Root], output, output), Is.Zero, $"{page.Path}: {output}");
    }

    private static async Task<IReadOnlyList<(string Code, string Text)>> Import(TestSite site, SampleFile exchange, UiLanguage language)
    {
        var error = new StringWriter { NewLine = "\n" };
        await CommandLine.RunAsync(["translate", "import", Path.Combine(site.Root, exchange.Path), "--root", site.Root, "--ui-language", language == UiLanguage.Polish ? "pl" : "en"], new StringWriter(), error);
        // The translator's file may lie anywhere; where the test has put it is nobody's business.
        return [.. error.ToString().Replace(site.Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal).Split("\n\n").Where(text => text.Contains(" SITE", StringComparison.Ordinal)).Select(text => (text[text.IndexOf("SITE", StringComparison.Ordinal)..][..8], text + "\n\n"))];
    }

    private sealed record Finding(string Code, Bilingual Text);
}
