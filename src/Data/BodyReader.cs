using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the bodies of <c>data/bodies.yml</c>, and holds them against each other.</summary>
/// <param name="entries">What reads entries.</param>
/// <param name="moments">What reads when something was true.</param>
internal sealed class BodyReader(EntryReader entries, MomentReader moments)
{
    /// <summary>The list's name.</summary>
    public const string List = "bodies";

    private readonly Dictionary<string, YamlScalar> _above = new(StringComparer.Ordinal);

    /// <summary>The bodies, in the order of the file.</summary>
    public EntryList<Body> Read()
    {
        var bodies = entries.Read(List, ReadBody);
        if (bodies.Count > 0 && entries.Languages.FirstOrDefault(l => l.Charts is null) is { } silent && entries.File(bodies.Path) is { } file)
        {
            entries.Diagnostics.Report(ChartProblems.NoTexts(file.LineSpan(1), silent.Code));
        }

        foreach (var reference in _above.Values) entries.Lookup(reference, bodies);

        return new EntryList<Body>(bodies.Path, CheckCircles(bodies));
    }

    private Body ReadBody(MapReader map, string id)
    {
        var name = entries.Required(map, id, "name");
        if (map.Scalar("answers-to") is { } above) _above[id] = above;
        var description = entries.Optional(map, id, "description");
        var moment = moments.ReadFrom(map);
        return new Body(id, name, _above.GetValueOrDefault(id)?.Text, description, moment, moments.ReadUntil(map, moment));
    }

    // Whoever draws or lists the bodies goes from the top down, and must come to an end.
    private List<Body> CheckCircles(EntryList<Body> bodies)
    {
        var sound = new List<Body>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            var way = new List<string>();
            var at = body.Id;
            while (_above.TryGetValue(at, out var above) && !way.Contains(at))
            {
                way.Add(at);
                at = above.Text;
            }

            var isCircle = way.Contains(at);
            if (isCircle && !told.Overlaps(way))
            {
                List<string> circle = [.. way[way.IndexOf(at)..]];
                entries.Diagnostics.Report(ChartProblems.AnswersToItself(_above[circle[^1]].Span, circle));
                told.UnionWith(circle);
            }

            sound.Add(isCircle ? body with { AnswersTo = null } : body);
        }

        return sound;
    }
}
