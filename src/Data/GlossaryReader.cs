using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the entries of <c>data/glossary.yml</c>.</summary>
/// <param name="entries">Reads texts that are compared with their translations.</param>
public sealed class GlossaryReader(EntryReader entries)
{
    /// <summary>The path of the file.</summary>
    public const string Path = "data/glossary.yml";

    private readonly IReadOnlyList<string> _languages = entries.Site.Languages;
    private readonly DiagnosticBag _diagnostics = entries.Diagnostics;
    private readonly Dictionary<(string Language, string Wording), SourceSpan> _agreed = [];
    private readonly List<(string Language, string Wording, YamlScalar Written)> _avoided = [];

    /// <summary>Reads an entry.</summary>
    public GlossaryTerm ReadTerm(MapReader map, string id)
    {
        var isCaseSensitive = map.Flag("case-sensitive") ?? false;
        var isTranslated = map.Flag("translate") ?? true;
        var wordings = ReadLanguages(map.RequiredMap("term"), isCaseSensitive);
        if (!isTranslated && wordings.Count > 0) KeepEverywhere(wordings);
        var (isName, isRequired) = (map.Flag("name") ?? false, map.Flag("required") ?? true);
        return new GlossaryTerm(id, isName, isCaseSensitive, isTranslated, isRequired, [.. map.Scalars("domain").Select(d => d.Text)], wordings)
        {
            Definition = entries.Optional(map, id, "definition"),
        };
    }

    /// <summary>Reports wordings that are agreed in one entry and to be avoided in the same or another.</summary>
    public void Finish()
    {
        foreach (var (language, wording, written) in _avoided)
        {
            if (_agreed.TryGetValue((language, wording), out var agreed)) _diagnostics.Report(GlossaryProblems.AgreedAndAvoided(written.Span, written.Text, agreed));
        }
    }

    private Dictionary<string, TermWordings> ReadLanguages(MapReader? map, bool isCaseSensitive)
    {
        var wordings = new Dictionary<string, TermWordings>(StringComparer.Ordinal);
        if (map is null) return wordings;
        var isEmpty = true;
        foreach (var language in _languages)
        {
            if (map.Node(language) is not { } node) continue;
            isEmpty = false;
            // A term of which there is nothing to say but the term itself needs no keys.
            var read = node is YamlScalar preferred ? new TermWordings(preferred, [], [], [], []) : map.AsMap(node, language) is { } keys ? ReadWordings(keys) : null;
            if (read is null) continue;
            wordings[language] = read;
            Note(language, read, isCaseSensitive);
        }

        map.Finish();
        if (isEmpty) _diagnostics.Report(YamlProblems.KeyMissing(map.Span, _languages[0]));
        return wordings;
    }

    private TermWordings? ReadWordings(MapReader map)
    {
        var preferred = map.RequiredScalar("preferred");
        var read = new TermWordings(
            preferred ?? new YamlScalar("", false, map.Span),
            map.Scalars("forms"),
            map.Scalars("allowed"),
            [.. map.Items("avoid").Select(item => ReadAvoided(item, map)).OfType<AvoidedWording>()],
            map.Scalars("mistranslations"));
        map.Finish();
        return preferred is null ? null : read;
    }

    private AvoidedWording? ReadAvoided(YamlNode node, MapReader parent)
    {
        if (node is YamlScalar scalar) return new AvoidedWording(scalar, null);
        if (parent.AsMap(node, "avoid") is not { } map) return null;
        var wording = map.RequiredScalar("wording");
        var why = map.Map("why") is { } reasons ? LocalizedText.ReadPartial(reasons, _languages) : null;
        map.Finish();
        return wording is null ? null : new AvoidedWording(wording, why);
    }

    private void Note(string language, TermWordings wordings, bool isCaseSensitive)
    {
        foreach (var agreed in (YamlScalar[])[wordings.Preferred, .. wordings.Forms, .. wordings.Allowed])
        {
            if (Check(agreed)) _agreed.TryAdd((language, Normal(agreed, isCaseSensitive)), agreed.Span);
        }

        foreach (var avoided in wordings.Avoid)
        {
            if (Check(avoided.Wording)) _avoided.Add((language, Normal(avoided.Wording, isCaseSensitive), avoided.Wording));
        }

        foreach (var mistranslation in wordings.Mistranslations) Check(mistranslation);
    }

    private bool Check(YamlScalar wording)
    {
        if (wording.Text.Any(char.IsLetterOrDigit)) return true;
        _diagnostics.Report(GlossaryProblems.NoWords(wording.Span));
        return false;
    }

    // What must not be translated reads the same in all languages for which nothing else was said.
    private void KeepEverywhere(Dictionary<string, TermWordings> wordings)
    {
        var first = _languages.First(wordings.ContainsKey);
        foreach (var language in _languages) wordings.TryAdd(language, wordings[first] with { Avoid = [], Mistranslations = [] });
    }

    private static string Normal(YamlScalar wording, bool isCaseSensitive) => isCaseSensitive ? wording.Text : wording.Text.ToLowerInvariant();
}
