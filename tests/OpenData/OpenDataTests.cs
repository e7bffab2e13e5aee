using System.Text;
using System.Text.Json;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.OpenData;

/// <summary>What a site publishes as open data is what its data says, in each format.</summary>
public sealed class OpenDataTests
{
    private static readonly string[] Datasets = ["organisations", "events", "projects", "facts"];

    [TestCaseSource(nameof(Datasets))]
    public void The_table_says_what_the_list_says(string dataset)
    {
        var languages = Json($"data/{dataset}.json").GetProperty("languages").EnumerateArray().Select(l => l.GetString()!).ToList();
        var fields = Json($"data/schema/{dataset}.json").GetProperty("properties").GetProperty(dataset).GetProperty("items").GetProperty("properties");
        var expected = Json($"data/{dataset}.json").GetProperty(dataset).EnumerateArray().Select(e => Flatten(e, fields).ToDictionary(c => c.Name, c => c.Value)).ToList();
        var rows = CsvTable.Read(Sites.Fictional.Bytes($"data/{dataset}.csv"));

        Assert.That(rows.Select(r => r.Where(c => c.Value.Length > 0).ToDictionary()), Is.EqualTo(expected));
        Assert.That(expected, Is.Not.Empty);
        Assert.That(languages, Is.EqualTo(new[] { "pl", "en", "de", "ar" }));
    }

    [TestCaseSource(nameof(Datasets))]
    public async Task The_list_is_right_by_its_schema_which_tells_of_every_field(string dataset)
    {
        var text = Sites.Fictional.Text($"data/schema/{dataset}.json");
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(text);
        Assert.That(schema.Validate(Sites.Fictional.Text($"data/{dataset}.json")), Is.Empty);

        var entry = schema.Properties[dataset].Item!;
        Assert.That(entry.Properties.Values.Select(p => p.Description), Has.All.Contains(" / "));
        var columns = CsvTable.Read(Sites.Fictional.Bytes($"data/{dataset}.csv"))[0].Keys;
        var named = Json($"data/schema/{dataset}.json").GetProperty("properties").GetProperty(dataset).GetProperty("items").GetProperty("properties").EnumerateObject()
            .SelectMany(p => CommentOf(p.Value)["CSV: ".Length..].Split(';')[0].Split(", "));
        Assert.That(named, Is.EqualTo(columns));
    }

    [Test]
    public void A_field_that_the_schema_does_not_know_is_wrong_by_it()
    {
        var schema = NJsonSchema.JsonSchema.FromJsonAsync(Sites.Fictional.Text("data/schema/organisations.json")).GetAwaiter().GetResult();
        var wrong = Sites.Fictional.Text("data/organisations.json").Replace("\"name_language\"", "\"language\"", StringComparison.Ordinal);
        Assert.That(schema.Validate(wrong), Is.Not.Empty);
    }

    [Test]
    public void Every_id_of_the_list_is_one_of_the_pages_and_of_the_graph()
    {
        var ids = Json("data/cluster.jsonld").GetProperty("@graph").EnumerateArray().Select(n => n.GetProperty("@id").GetString()!).ToList();
        var uris = Json("data/organisations.json").GetProperty("organisations").EnumerateArray().Select(o => o.GetProperty("uri").GetString()!);
        Assert.That(ids, Is.Unique);
        Assert.That(uris, Is.SubsetOf(ids));
        Assert.That(ids, Has.Member("https://fiction.example/site/#organization").And.Member("https://fiction.example/site/#website"));
    }

    [Test]
    public void A_new_file_of_an_organisation_is_in_all_files_and_nothing_else_was_touched()
    {
        using var site = Publishing().With("data/organisations/zab.yml", "name: Ząb Sp. z o.o.\ndescription: { pl: Robi zęby., en: Makes teeth. }\n");
        var before = site.BuildClean();
        Assert.That(Rows(before).Select(r => r["id"]), Is.EqualTo(new[] { "zab" }));

        site.With("data/organisations/acme.yml", "name: \"=1+1;=2+2\"\nlang: en\nwebsite: https://acme.example/\ndescription: { pl: \"+1, ;=1+1\", en: \"@home, with a comma\" }\n");
        var after = site.BuildClean();
        var added = Rows(after).Single(r => r["id"] == "acme");
        Assert.Multiple(() =>
        {
            Assert.That(added["name"], Is.EqualTo("=1+1;=2+2"));
            Assert.That(added["description_pl"], Is.EqualTo("+1, ;=1+1"));
            Assert.That(added["description_en"], Is.EqualTo("@home, with a comma"));
            Assert.That(CsvTable.Read(after.Bytes("data/organisations.csv"), restore: false)[0]["name"], Is.EqualTo("'=1+1;'=2+2"));
            Assert.That(after.Text("data/organisations.json"), Does.Contain("https://acme.example/"));
            Assert.That(after.Text("data/cluster.jsonld"), Does.Contain("#organization-acme"));
        });
    }

    [Test]
    public void A_file_for_spreadsheets_begins_with_the_mark_that_they_need_and_ends_lines_as_the_standard_says()
    {
        var bytes = Sites.Fictional.Bytes("data/organisations.csv");
        Assert.That(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), Is.True);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.That(text, Does.StartWith("id,uri,name,").And.EndWith("\r\n"));
        Assert.That(text.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\r"));
    }

    [Test]
    public void The_page_lists_each_file_with_its_size_and_the_licence()
    {
        var page = Sites.Fictional.Page("en/data/index.html");
        var files = page.QuerySelectorAll("#open-data a").ToDictionary(a => a.GetAttribute("href")!["/site/".Length..], a => a.ParentElement!.QuerySelector("p")!.TextContent);
        Assert.That(files.Keys, Is.EquivalentTo(Sites.Fictional.Files.Where(f => f.StartsWith("data/", StringComparison.Ordinal))));
        foreach (var (file, about) in files)
        {
            var size = Math.Max(1, (Sites.Fictional.Bytes(file).Length + 500) / 1000);
            Assert.That(about.Replace('\u00A0', ' '), Does.EndWith($", {size} kB"), file);
        }

        Assert.That(page.QuerySelector("a[rel=license]")!.GetAttribute("href"), Is.EqualTo("https://creativecommons.org/publicdomain/zero/1.0/"));
    }

    [Test]
    public void The_sizes_on_the_page_follow_the_data_from_build_to_build()
    {
        using var site = Publishing().With("data/organisations/a.yml", "name: A\n");
        var first = SizeShown(site.BuildClean());
        site.With("data/organisations/b.yml", $"name: {new string('b', 5000)}\n");
        Assert.That(SizeShown(site.BuildClean()), Is.Not.EqualTo(first));

        static string SizeShown(BuiltSite built) => built.Page("en/data/index.html").QuerySelector("#open-data a[href$='organisations.json'] + p")!.TextContent;
    }

    [Test]
    public void A_site_that_does_not_ask_for_it_has_none()
    {
        using var site = TestSite.Small().With("data/organisations/a.yml", "name: A\n");
        Assert.That(site.BuildClean().Files.Where(f => f.StartsWith("data/", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_page_that_lists_what_the_site_does_not_publish_is_told_what_is_missing()
    {
        using var site = TestSite.Small().WithPage("data.pl", "Dane", "{{open-data}}").WithPage("data.en", "Data", "{{open-data}}");
        Assert.That(site.Codes(), Is.EquivalentTo(new[] { "SITE2390 input/data.en.md:6:1", "SITE2390 input/data.pl.md:6:1" }));
    }

    [Test]
    public void A_language_without_the_words_is_told_so_where_they_are_needed()
    {
        var english = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml"));
        var without = english[..english.IndexOf("\nopen-data:", StringComparison.Ordinal)];
        using var site = TestSite.Small().With("data/languages/en.yml", without);
        site.BuildClean();
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + Licence);
        Assert.That(site.Messages(), Does.Contain("data/languages/en.yml:1").And.Contain("open-data"));
    }

    [Test]
    public void A_page_that_lists_the_files_is_told_so_too_and_does_not_fail()
    {
        using var site = Publishing().With("data/languages/en.yml", TestLanguages.Without("open-data", "en"));
        Assert.That(site.Codes(), Is.Not.Empty.And.All.Contain("data/languages/en.yml:1"));
    }

    [Test]
    public void A_page_is_not_taken_for_the_list_by_its_headings()
    {
        using var site = Publishing().With("data/organisations/a.yml", "name: A\n").WithPage("about.en", "About us", "## Open data\n\nText.");
        var built = site.BuildClean();
        Assert.That(built.Page("en/about/index.html").QuerySelector("#open-data"), Is.Not.Null);
        Assert.That(built.Text("en/about/index.html"), Does.Not.Contain("DataCatalog"));
        Assert.That(built.Text("en/data/index.html"), Does.Contain("DataCatalog"));
    }

    private const string Licence = "open-data: { licence: CC BY 4.0, licence-address: \"https://creativecommons.org/licenses/by/4.0/\" }\n";

    private static TestSite Publishing()
    {
        var site = TestSite.Small().WithPage("data.pl", "Dane", "{{open-data}}", "slug: dane").WithPage("data.en", "Data", "{{open-data}}");
        return site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + Licence);
    }

    private static IReadOnlyList<Dictionary<string, string>> Rows(BuiltSite built) => CsvTable.Read(built.Bytes("data/organisations.csv"));

    private static JsonElement Json(string file)
    {
        using var json = JsonDocument.Parse(Sites.Fictional.Text(file));
        return json.RootElement.Clone();
    }

    // By the rules that the schema gives: a value by language has a column each, a list stands in one cell.
    private static IEnumerable<(string Name, string Value)> Flatten(JsonElement entry, JsonElement fields) => entry.EnumerateObject().SelectMany(p =>
    {
        var separator = CommentOf(fields.GetProperty(p.Name)).EndsWith("a line for each value", StringComparison.Ordinal) ? "\n" : " ";
        return p.Value.ValueKind == JsonValueKind.Object
            ? p.Value.EnumerateObject().Select(l => ($"{p.Name}_{l.Name}", CellOf(l.Value, separator)))
            : [(p.Name, CellOf(p.Value, separator))];
    });

    private static string CommentOf(JsonElement field) => field.GetProperty("$comment").GetString()!;

    private static string CellOf(JsonElement value, string separator) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(separator, value.EnumerateArray().Select(v => v.GetString())),
        JsonValueKind.Number => value.GetRawText(),
        _ => value.GetString()!,
    };
}
