namespace ChemSter.Site.Content;

/// <summary>Files beside the pages that exist for one language: <c>map.pl.png</c> takes the place of <c>map.png</c> on Polish pages,
/// <c>statute.en.pdf</c> that of <c>statute.pdf</c> on English ones. Where there is none, the file without language serves.</summary>
public static class LocalFile
{
    /// <summary>The path of a file's version for a language, whether or not it is there: <c>input/map.pl.png</c>.</summary>
    public static string PathOf(string path, string language)
    {
        var ending = Path.GetExtension(path);
        return $"{path[..^ending.Length]}.{language}{ending}";
    }

    /// <summary>The language that a file's name says it is for, and the path without it; null where it says none of the site's.</summary>
    public static (string Path, string Language)? Read(string path, IEnumerable<string> languages)
    {
        var ending = Path.GetExtension(path);
        var rest = path[..^ending.Length];
        var language = languages.FirstOrDefault(l => Path.GetExtension(rest.AsSpan()) is ['.', .. var code] && code.SequenceEqual(l));
        return language is null ? null : (rest[..^(language.Length + 1)] + ending, language);
    }
}
