using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>How bad the findings about translations and titles, and those that are advice, are in this site: <c>severity:</c> in <c>data/site.yml</c>, a line for a group
/// (<c>facts: warning</c>) or a code (<c>SITE5301: off</c>), which wins over its group; below <c>drafts:</c> the same for drafts.</summary>
/// <remarks>Where nothing is said of drafts, they have what is said of all, but an error is a warning there: they are not done.
/// All other findings keep their severity, so that no site can switch off what keeps it safe and whole.</remarks>
public sealed class SeverityPolicy
{
    private const string Drafts = "drafts";

    private readonly Dictionary<string, Severity?> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Severity?> _drafts = new(StringComparer.Ordinal);

    /// <summary>The policy of a site that says nothing of it.</summary>
    public static SeverityPolicy Default { get; } = new();

    /// <summary>Reads the setting; null for a site that has none. What it can't decide is reported.</summary>
    public static SeverityPolicy Read(MapReader? map)
    {
        if (map is null) return Default;
        var policy = new SeverityPolicy();
        Read(map, policy._all, isOfDrafts: false);
        if (map.Map(Drafts) is { } drafts) Read(drafts, policy._drafts, isOfDrafts: true);
        return policy;
    }

    /// <summary>Whether nothing about translations is ever to be told, so that they need not be looked at.</summary>
    public bool TellsNothing => _drafts.Count == 0 && SeverityCodes.OfTranslations.All(g => _all.TryGetValue(g.Name, out var severity) && severity is null)
        && _all.All(s => s.Value is null);

    /// <summary>How bad a finding is here; null where it is not to be told.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="isDraft">Whether it is about a page that is not published yet.</param>
    public Severity? Of(Diagnostic finding, bool isDraft)
    {
        if (SeverityCodes.GroupOf(finding.Code) is not { } group) return finding.Severity;
        if (isDraft && (_drafts.TryGetValue(finding.Code, out var chosen) || _drafts.TryGetValue(group, out chosen))) return chosen;
        var severity = _all.TryGetValue(finding.Code, out chosen) || _all.TryGetValue(group, out chosen) ? chosen : finding.Severity;
        return isDraft && severity == Severity.Error ? Severity.Warning : severity;
    }

    /// <summary>The finding as bad as it is here; null where it is not to be told.</summary>
    public Diagnostic? Apply(Diagnostic finding, bool isDraft) => Of(finding, isDraft) switch
    {
        null => null,
        { } severity when severity == finding.Severity => finding,
        { } severity => finding with { Severity = severity, IsRaised = finding.IsRaised || severity < finding.Severity },
    };

    private static void Read(MapReader map, Dictionary<string, Severity?> severities, bool isOfDrafts)
    {
        foreach (var (key, _) in map.All())
        {
            if (key.Text == Drafts && !isOfDrafts) continue;
            if (!IsKnown(key, map.Diagnostics)) continue;
            switch (map.OneOf(key.Text))
            {
                case "off":
                    severities[key.Text] = null;
                    break;
                case "hint":
                    severities[key.Text] = Severity.Hint;
                    break;
                case "warning":
                    severities[key.Text] = Severity.Warning;
                    break;
                case "error":
                    severities[key.Text] = Severity.Error;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Reports a finding as the site weighs it; one that it has switched off is not reported.</summary>
    public void Report(Diagnostic finding, bool isDraft, DiagnosticBag diagnostics)
    {
        if (Apply(finding, isDraft) is { } judged) diagnostics.Report(judged);
    }

    private static bool IsKnown(YamlScalar key, DiagnosticBag diagnostics)
    {
        var groups = SeverityCodes.Groups.Select(g => g.Name);
        if (groups.Contains(key.Text) || SeverityCodes.All.Contains(key.Text)) return true;
        var isCode = key.Text.StartsWith("SITE", StringComparison.OrdinalIgnoreCase);
        if (isCode && key.Text is ['S', 'I', 'T', 'E', _, _, _, _] && SeverityCodes.GroupOf(key.Text) is null)
        {
            diagnostics.Report(PolicyProblems.SeverityIsFixed(key.Span, key.Text, groups));
        }
        else diagnostics.Report(PolicyProblems.UnknownCheck(key.Span, key.Text, isCode ? SeverityCodes.All : groups));
        return false;
    }
}
