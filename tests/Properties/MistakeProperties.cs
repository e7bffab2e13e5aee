using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Fixing;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Tests.Translations;
using CsCheck;
using Markdig;

namespace ChemSter.Site.Tests.Properties;

/// <summary>What holds for every site that has mistakes, tried on sites by chance that were spoiled.</summary>
public sealed class MistakeProperties
{
    // What is put in, and the code by which it is found; it stands in a paragraph of its own.
    private static readonly (string Text, string Code)[] Mistakes =
    [
        ("[x](nowhere.md)", "SITE4001"), ("{{include _nothing}}", "SITE4007"), ("<b>x</b>", "SITE6007"), ("[x](#nowhere)", "SITE4002"),
        ("![Nothing](nowhere.png)", "SITE4007"), ("[x](javascript:x)", "SITE7001"),
    ];

    private static readonly string[] Slips =
    [
        "A\u00ADword", "Za\u0301z\u0307", "a\u200Bb", "[x](PAGE-3.pl.md)", "[x](http:\\\\x.example)", "{{ pages }}", "{{Pages}}", "| a |\n| - |\n| b | c |", "a\tb\u0007c", "# Title", "[x] (index.pl.md)", "**bold **",
    ];

    private static readonly Gen<(RandomSite Site, int Page, int Mistake)> Spoiled = Gen.Select(RandomSite.Any, Gen.Int[0, 999], Gen.Int[0, 999]);

    [Test]
    public void A_mistake_is_found_where_it_was_made_and_nothing_else_is() => FixedSamples.Hold(
        Spoiled,
        sample =>
        {
            var (site, chosen, which) = sample;
            var (page, language, _) = site.Published[chosen % site.Published.Count];
            var (mistake, code) = Mistakes[which % Mistakes.Length];
            var text = site.TextOf(page, language);
            var line = text.Count(c => c == '\n') + 1;
            var found = RandomSite.Build(site.Write().With(RandomSite.PathOf(page, language), text + mistake + "\n")).Result.Diagnostics;
            var told = string.Join(", ", found.Select(d => $"{d.Code} {d.Span.File}:{d.Span.From.Line}").Distinct());
            var expected = $"{code} {RandomSite.PathOf(page, language)}:{line}";
            return told == expected ? null : $"{mistake} is told as {told}, not as {expected}";
        },
        40);

    [Test]
    public void Whatever_happens_to_a_file_it_is_published_or_told_and_never_a_fault() => FixedSamples.Hold(
        Gen.Select(RandomSite.Any, Gen.Int[0, 999], Gen.Int[0, 99_999], Gen.Byte.Array[0, 6], Gen.Int[0, 30]),
        sample =>
        {
            var (site, which, at, put, gone) = sample;
            var files = site.Write();
            var all = files.List("input").Concat(files.List("data")).ToList();
            var path = all[which % all.Count].Path;
            var bytes = files.Read(path).ToList();
            at %= bytes.Count;
            bytes.RemoveRange(at, Math.Min(gone, bytes.Count - at));
            bytes.InsertRange(at, put);
            var (result, published) = RandomSite.Build(files.With(path, [.. bytes]));
            _ = new TextReport(UiLanguage.Polish, colour: false).Render(result.Diagnostics);
            return result.Succeeded == (published.Count > 0) && result.Succeeded != result.Diagnostics.Any(d => d.Severity == Severity.Error) ? null : $"{path} is neither published nor told";
        },
        80);

    [Test]
    public void All_reports_tell_the_same() => FixedSamples.Hold(
        Gen.Select(RandomSite.Any, Gen.Int[0, Mistakes.Length - 1].Select(i => Mistakes[i]).Array[1, 4]),
        sample =>
        {
            var (site, mistakes) = sample;
            var (page, language, _) = site.Published[^1];
            var text = site.TextOf(page, language) + string.Join("\n\n", mistakes.Select(m => m.Text)) + "\n";
            var found = RandomSite.Build(site.Write().With(RandomSite.PathOf(page, language), text)).Result.Diagnostics;
            var expected = found.Select(d => $"{d.Code} {d.Span.From.Line}").ToList();
            var json = found.Select(d => JsonDocument.Parse(JsonReport.Render(d)).RootElement).Select(d => $"{d.GetProperty("code")} {d.GetProperty("range").GetProperty("start").GetProperty("line")}").ToList();
            using var log = JsonDocument.Parse(new SarifReport(UiLanguage.English, "", _ => null).Render(found));
            var sarif = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(r => $"{r.GetProperty("ruleId")} {r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine")}").ToList();
            var runner = new GitHubReport(UiLanguage.English, "").Render(found).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => Regex.Match(l, "line=(?<line>[0-9]+).*title=(?<code>SITE[0-9]{4})")).Select(m => $"{m.Groups["code"]} {m.Groups["line"]}").ToList();
            return json.SequenceEqual(expected) && sarif.SequenceEqual(expected) && runner.SequenceEqual(expected)
                ? null : $"found {string.Join(", ", expected)}; JSON {string.Join(", ", json)}; SARIF {string.Join(", ", sarif)}; runner {string.Join(", ", runner)}";
        },
        15);

    [Test]
    public void Mending_comes_to_an_end_and_touches_only_files_in_which_something_was_found() => FixedSamples.Hold(
        Gen.Select(RandomSite.Any, Gen.Int[0, 999], Gen.Int[0, Slips.Length - 1].Select(i => Slips[i])),
        sample =>
        {
            var (site, chosen, slip) = sample;
            var (page, language, _) = site.Published[chosen % site.Published.Count];
            var files = site.Write();
            var path = RandomSite.PathOf(page, language);
            files.With(path, site.TextOf(page, language) + slip + "\n");
            for (var round = 0; round < 6; round++)
            {
                var findings = RandomSite.Build(files).Result.Diagnostics;
                var plan = FixPlan.Of(findings, withOffers: false);
                if (plan.Files.Count == 0) return null;
                foreach (var file in plan.Files)
                {
                    if (findings.All(f => f.Span.File != file.Path && f.Related.All(r => r.Span.File != file.Path))) return $"{file.Path} is touched though nothing was found there";
                    if (file.After == file.Before && file.Whole is null) return $"{slip} is mended into what it was";
                    files.With(file.Path, file.After);
                }
            }

            return $"{slip} is mended again and again";
        },
        50);

    [Test]
    public void The_words_of_a_text_are_those_that_any_reader_of_Markdown_finds() => FixedSamples.Hold(
        Gen.Char["abcd ef*_`>#-1.\n\n[]()!\\"].Array[1, 60].Select(c => new string(c)),
        text =>
        {
            // One page for each text would cost a build each; what is wrong with a text is for others to say.
            var (result, built) = RandomSite.Build(Words.With("input/index.en.md", $"---\ntitle: Home\ndescription: Home.\n---\n\n{text}\n"));
            if (!built.TryGetValue("index.html", out var page)) return result.Succeeded ? "nothing was published" : null;
            var ours = LettersIn(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page)).QuerySelector(".prose")?.TextContent ?? "");
            var plain = LettersIn(new HtmlParser().ParseDocument(Markdown.ToHtml(text)).Body!.TextContent);
            return ours == plain ? null : $"“{text}” has the words {ours}, not {plain}";
        },
        150);

    private static MemoryFiles Words { get; } = new MemoryFiles().With("data/site.yml", """
        name: { en: Words }
        short-name: Words
        description: { en: A site of words. }
        languages: [en]
        default-language: en
        x-default: en
        base-url: https://words.example/
        social-cards: false
        severity: { titles: off, advice: off }

        """);

    private static string LettersIn(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
