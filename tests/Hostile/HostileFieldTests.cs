using System.Globalization;
using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Output;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>Hostile texts in every field of every file: each is refused with a finding, or published as the text that it is, wherever it goes: pages, what
/// machines are told in them, feeds, calendars, open data, search, the editor’s settings.</summary>
/// <remarks>All fields are planted in one build; another, <c>SITE_STRESS=N</c>, plants other texts in each of them N times.</remarks>
public sealed partial class HostileFieldTests
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("SITE_STRESS") ?? "1", CultureInfo.InvariantCulture);

    // What runs, loads, asks or leads away by itself.
    private static readonly string[] Active = ["<script>", "<style>", "<base>", "<iframe>", "<object>", "<embed>", "<form>", "<input>", "<button>", "<link>", "meta http-equiv"];

    // A drawing makes long words fit, and draws what there is room for; the editor's page is of no other kind.
    private static readonly string[] Drawn = ["text textLength", "text lengthAdjust", "g class"];
    private static readonly string[] OfEditor = ["script integrity", "script crossorigin"];

    [Test]
    public void Whatever_stands_in_a_field_is_refused_or_published_as_text()
    {
        var clean = Sites.Fictional.Files.Select(f => (File: f, Harvest.Of(f, Sites.Fictional.Bytes(f))?.Parts)).Where(f => f.Parts is not null).ToDictionary(f => f.File, f => f.Parts!);
        var known = clean.GroupBy(f => Path.GetExtension(f.Key)).ToDictionary(g => g.Key, g => g.SelectMany(f => f.Value).ToHashSet());
        for (var round = 0; round < Rounds; round++)
        {
            var hostile = round == 0 ? PlantedSite.First : PlantedSite.Plant(7 * round);
            var wrong = new List<string>();
            var published = new HashSet<string>();
            foreach (var file in hostile.Built.Files) wrong.AddRange(FaultsOf(file, hostile, clean.GetValueOrDefault(file), known.GetValueOrDefault(Path.GetExtension(file)), published).Select(f => $"{file}: {f}"));
            TestContext.Out.WriteLine($"{Attacks.All.Count} attacks; {hostile.Taken.Count} fields took them, {hostile.Refused.Count} refused; {published.Count} published; {wrong.Count} wrong");
            Assert.That(wrong, Is.Empty, string.Join("\n", wrong.Take(60)));
            Assert.That(published, Has.Count.GreaterThan(150));
        }
    }

    private static List<string> FaultsOf(string file, PlantedSite hostile, IReadOnlyList<string>? clean, HashSet<string>? known, HashSet<string> published)
    {
        var strange = new List<string>();
        try
        {
            if (Harvest.Of(file, hostile.Built.Bytes(file)) is not { } found) return [];
            // No part that such a file never has; and of what runs, loads or asks just as much.
            if (known is not null) strange.AddRange(found.Parts.Where(p => !known.Contains(p)).Except(file == "admin/index.html" ? OfEditor : Drawn).Select(p => $"has {p}"));
            if (clean is not null) strange.AddRange(Active.Where(a => found.Parts.Count(p => p == a) != clean.Count(p => p == a)).Select(a => $"has another number of {a}"));
            // The search keeps words alone, and of each what it does not share with the one before.
            foreach (var text in file.StartsWith("assets/search-", StringComparison.Ordinal) ? [] : found.Texts.SelectMany(t => Planted().Matches(t)).Select(m => m.Groups[1].Value).Distinct())
            {
                if (hostile.Attacks.TryGetValue(Plain(text), out var attack)) published.Add(attack);
                // In an address or an anchor nothing is left of it but letters and digits.
                else if (!Address().IsMatch(text)) strange.Add($"has another text: {text}");
            }
        }
        catch (Exception notWellFormed) when (notWellFormed is not AssertionException)
        {
            strange.Add($"is not well-formed: {notWellFormed.Message}");
        }

        return strange;
    }

    // As it was typed, whatever typography has made of quotation marks and blanks; and without the marks of Markdown.
    internal static string Plain(string text) => Marks().Replace(ReadText.Typed(text.Replace("\u00AD", "", StringComparison.Ordinal)).Replace(" ", "", StringComparison.Ordinal), "");

    [GeneratedRegex("qxa(.*?)qxz", RegexOptions.Singleline)]
    private static partial Regex Planted();

    [GeneratedRegex("^[a-z0-9-]*$")]
    private static partial Regex Address();

    [GeneratedRegex(@"[*_`\\\[\]'""\-.\u2060\u200B\u2066-\u2069]+")]
    private static partial Regex Marks();
}
