using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Starting;

/// <summary>Texts given with their language on the command line: <c>pl=O nas</c>. Without a language the text is in the default one.</summary>
public static class Wording
{
    /// <summary>Reads the texts of an option that may be given several times.</summary>
    /// <param name="option">The option, for the message: <c>--title</c>.</param>
    /// <param name="given">What was given.</param>
    /// <param name="languages">The site's languages, the default first.</param>
    /// <param name="complaint">What is wrong with it; null where nothing is.</param>
    /// <returns>The texts by language.</returns>
    public static Dictionary<string, string> Read(string option, IReadOnlyList<string> given, IReadOnlyList<string> languages, out Bilingual? complaint)
    {
        complaint = null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in given)
        {
            var equals = one.IndexOf('=', StringComparison.Ordinal);
            var code = equals < 0 ? "" : one[..equals].Trim();
            // "E = mc²" is a title; "xx=…" is a language that the site doesn't have.
            var hasLanguage = code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower);
            var (language, text) = hasLanguage ? (code, one[(equals + 1)..].Trim()) : (languages[0], one.Trim());
            if (!languages.Contains(language, StringComparer.Ordinal))
            {
                var known = string.Join(", ", languages);
                complaint ??= new Bilingual($"{option}: serwis nie ma języka „{language}”. Możliwe: {known}", $"{option}: the site has no language “{language}”. Possible: {known}");
            }
            else if (text.Length == 0) complaint ??= new Bilingual($"{option}: za „{language}=” brakuje tekstu", $"{option}: there is no text after “{language}=”");
            else if (!texts.TryAdd(language, text)) complaint ??= new Bilingual($"{option}: dwa teksty dla języka „{language}”", $"{option}: two texts for the language “{language}”");
        }

        return texts;
    }
}
