using ChemSter.Site.Yaml;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ChemSter.Site.Data;

/// <summary>What becomes of a page in a language that it has not been translated into.</summary>
public enum MissingTranslation
{
    /// <summary>Nothing is published before it is translated (<c>refuse</c>).</summary>
    Refuse,

    /// <summary>The page is not there in that language; the language switch leads to the nearest page that is (<c>leave-out</c>).</summary>
    LeaveOut,

    /// <summary>The page is there with the text of the source, says so to the reader, and search engines are led to the source (<c>show-source</c>).</summary>
    ShowSource,
}

/// <summary>A rule of <c>missing-translation:</c>; what it doesn't name it holds for all of.</summary>
/// <param name="Policy">What becomes of the pages.</param>
/// <param name="Language">The language that is missing.</param>
/// <param name="Pages">The pages by their files below <c>input/</c>, without language and ending: <c>news/**</c>.</param>
/// <param name="Template">The template of the pages.</param>
public sealed record MissingTranslationRule(MissingTranslation Policy, string? Language, YamlScalar? Pages, YamlScalar? Template)
{
    private readonly Matcher? _matcher = Pages is null ? null : new Matcher(StringComparison.Ordinal).AddInclude(Pages.Text);

    /// <summary>Whether the rule holds for a page, whatever its language and template.</summary>
    public bool IsFor(string key) => _matcher is null || _matcher.Match(key).HasMatches;
}

/// <summary>What a site has decided about missing translations: <c>missing-translation:</c> in <c>data/site.yml</c>, one word for
/// all pages, or a list of rules of which the last that fits holds. Where nothing is said, they are refused.</summary>
/// <param name="Rules">The rules, in their order.</param>
public sealed record MissingTranslations(IReadOnlyList<MissingTranslationRule> Rules)
{
    /// <summary>Whether any page may be shown in its source's language.</summary>
    public bool ShowsSources { get; } = Rules.Any(r => r.Policy == MissingTranslation.ShowSource);

    /// <summary>What becomes of a page in a language that it lacks.</summary>
    /// <param name="key">The page's translation key.</param>
    /// <param name="language">The language's code.</param>
    /// <param name="template">The name of the source's template.</param>
    public MissingTranslation For(string key, string language, string template)
    {
        for (var i = Rules.Count - 1; i >= 0; i--)
        {
            var rule = Rules[i];
            if ((rule.Language ?? language) == language && (rule.Template?.Text ?? template) == template && rule.IsFor(key)) return rule.Policy;
        }

        return MissingTranslation.Refuse;
    }

    /// <summary>Reads the setting; what is wrong is reported.</summary>
    public static MissingTranslations Read(MapReader site, string key, IReadOnlyList<string> languages)
    {
        if (site.Node(key) is not YamlList) return new([new(ReadPolicy(site, key), null, null, null)]);
        var rules = new List<MissingTranslationRule>();
        foreach (var map in site.Maps(key))
        {
            _ = map.RequiredNode("policy");
            rules.Add(new(ReadPolicy(map, "policy"), map.OneOf("language", [.. languages]), map.Scalar("pages"), map.Scalar("template")));
            map.Finish();
        }

        return new(rules);
    }

    private static MissingTranslation ReadPolicy(MapReader map, string key) => map.OneOf(key) switch
    {
        "leave-out" => MissingTranslation.LeaveOut,
        "show-source" => MissingTranslation.ShowSource,
        _ => MissingTranslation.Refuse,
    };
}
