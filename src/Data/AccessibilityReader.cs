using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads <c>data/accessibility.yml</c>, and refuses a statement that claims what nothing in it bears out.</summary>
/// <param name="languages">The codes of the site's languages.</param>
/// <param name="texts">Where the texts go that are compared with their translations.</param>
/// <param name="diagnostics">Where problems go.</param>
public sealed class AccessibilityReader(IReadOnlyList<string> languages, List<DataText> texts, DiagnosticBag diagnostics)
{
    /// <summary>The file's path below the site's root.</summary>
    public const string Path = "data/accessibility.yml";

    /// <summary>Reads the statement; null where it is too broken, which has been reported then.</summary>
    public AccessibilityStatement? Read(SourceText file)
    {
        if (YamlFile.ReadMap(file, diagnostics) is not { } map) return null;
        var reader = new MapReader(map, diagnostics, AccessibilityKeys.File);
        var status = ReadStatus(reader);
        var prepared = ReadDay(reader.RequiredScalar("prepared"));
        var statement = new AccessibilityStatement
        {
            Page = reader.Scalar("page"),
            Entity = reader.Text("entity"),
            IsPublicBody = reader.Flag("public-body") ?? false,
            Published = ReadDate(reader.Scalar("published"))?.Date,
            Updated = ReadDate(reader.Scalar("updated")),
            Status = status ?? ConformanceStatus.NotAssessed,
            Assessment = ReadAssessment(reader.Map("assessment")),
            Prepared = prepared ?? new StatementDate(new PartialDate(1), reader.Span),
            Reviewed = ReadDay(reader.Scalar("reviewed")),
            Inaccessible = ReadInaccessible(reader),
            BurdenAnalysis = ContactReading.ReadWebAddress(reader.Scalar("burden-analysis"), diagnostics),
            Contact = ReadContact(reader.Map("contact")),
            Buildings = ReadText(reader.Map("buildings"), "buildings"),
            Apps = ReadApps(reader),
        };
        reader.Finish();
        if (status is null || prepared is null) return null;
        CheckStatus(statement, reader);
        CheckDates(statement);
        return statement;
    }

    private static ConformanceStatus? ReadStatus(MapReader reader)
    {
        if (reader.RequiredNode("status") is null) return null;
        return reader.OneOf("status") switch
        {
            "not-assessed" => ConformanceStatus.NotAssessed,
            "compliant" => ConformanceStatus.Compliant,
            "partially-compliant" => ConformanceStatus.PartiallyCompliant,
            "non-compliant" => ConformanceStatus.NonCompliant,
            _ => null,
        };
    }

    private ConformanceAssessment? ReadAssessment(MapReader? map)
    {
        if (map is null) return null;
        var kind = map.RequiredNode("kind") is null ? null : map.OneOf("kind");
        var assessment = new ConformanceAssessment(
            kind == "audit", map.Text("by"), ReadDate(map.Scalar("date"))?.Date, ContactReading.ReadWebAddress(map.Scalar("report"), diagnostics));
        map.Finish();
        return kind is null ? null : assessment;
    }

    private List<InaccessibleContent> ReadInaccessible(MapReader reader)
    {
        var contents = new List<InaccessibleContent>();
        foreach (var map in reader.Maps("inaccessible"))
        {
            var text = ReadText(map.RequiredMap("text"), $"inaccessible.{contents.Count + 1}");
            var reason = map.RequiredNode("reason") is null ? null : map.OneOf("reason");
            map.Finish();
            if (text is null || reason is null) continue;
            contents.Add(new InaccessibleContent(text, reason switch
            {
                "disproportionate-burden" => InaccessibleReason.DisproportionateBurden,
                "out-of-scope" => InaccessibleReason.OutOfScope,
                _ => InaccessibleReason.NonCompliance,
            }));
        }

        return contents;
    }

    private StatementContact ReadContact(MapReader? map)
    {
        if (map is null) return new StatementContact(null, null, null, null);
        var contact = new StatementContact(
            map.Text("person"),
            ReadText(map.Map("unit"), "contact.unit"),
            ContactReading.ReadEmail(map.Scalar("email"), diagnostics),
            ContactReading.ReadPhone(map.Scalar("phone"), diagnostics));
        map.Finish();
        return contact;
    }

    private List<MobileApp>? ReadApps(MapReader reader)
    {
        if (reader.Node("apps") is null) return null;
        var apps = new List<MobileApp>();
        foreach (var map in reader.Maps("apps"))
        {
            apps.Add(new MobileApp(map.RequiredText("name"), ContactReading.ReadWebAddress(map.Scalar("link"), diagnostics)));
            map.Finish();
        }

        return apps;
    }

    private LocalizedText? ReadText(MapReader? map, string path)
    {
        if (map is null) return null;
        var text = LocalizedText.Read(map, languages);
        texts.Add(new DataText(Path, path, text));
        return text;
    }

    private StatementDate? ReadDate(YamlScalar? written) =>
        written is not null && DateReading.ReadDate(written, diagnostics) is { } date ? new StatementDate(date, written.Span) : null;

    private StatementDate? ReadDay(YamlScalar? written)
    {
        if (ReadDate(written) is not { } read) return null;
        if (read.Date.Day is not null) return read;
        diagnostics.Report(ValueProblems.NotADay(read.Place));
        return null;
    }

    private void CheckStatus(AccessibilityStatement statement, MapReader reader)
    {
        var place = reader.SpanOf("status");
        switch (statement)
        {
            case { Status: ConformanceStatus.Compliant, Assessment: null } when !reader.Has("assessment"):
                diagnostics.Report(StatementProblems.ClaimWithoutAssessment(place));
                break;
            case { Status: ConformanceStatus.Compliant, Inaccessible.Count: > 0 }:
                diagnostics.Report(StatementProblems.CompliantDespiteList(place, reader.SpanOf("inaccessible")));
                break;
            case { Status: ConformanceStatus.NotAssessed, Assessment: not null }:
                diagnostics.Report(StatementProblems.AssessedAllTheSame(place, reader.SpanOf("assessment")));
                break;
            case { Status: ConformanceStatus.PartiallyCompliant, Inaccessible.Count: 0 } when !reader.Has("inaccessible") || reader.Items("inaccessible").Count == 0:
                diagnostics.Report(StatementProblems.NothingListed(place));
                break;
            default:
                break;
        }
    }

    private void CheckDates(AccessibilityStatement statement)
    {
        if (statement.Reviewed is { } reviewed && reviewed.Date < statement.Prepared.Date) diagnostics.Report(StatementProblems.ReviewedBeforePrepared(reviewed.Place, statement.Prepared.Place));
        else if (statement.Updated is { } updated && updated.Date.FirstDay > statement.LastSeenTo.Date.LastDay)
        {
            diagnostics.Report(StatementProblems.OlderThanSite(updated.Place, statement.LastSeenTo.Place));
        }
    }
}
