namespace ChemSter.Site.Translations;

/// <summary>A text of the site and one language that it is to be had in: a row of the table of translations.</summary>
/// <param name="Source">The text in the language that it was written in.</param>
/// <param name="Language">The code of the other language.</param>
/// <param name="Target">The translation; null where there is none yet.</param>
/// <param name="TargetPath">The file of the translation, whether or not it is there: <c>input/about/founders.en.md</c>; a data file's own.</param>
public sealed record TextToTranslate(TextVersion Source, string Language, TextVersion? Target, string TargetPath)
{
    /// <summary>Why it is not to be translated; null where it is.</summary>
    public string? NotTranslated { get; init; }
}
