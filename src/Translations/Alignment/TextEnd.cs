namespace ChemSter.Site.Translations;

/// <summary>The sign with which a text ends, which a translation keeps: an item of a list that ends with a comma, a sentence before a list that ends with a colon.</summary>
internal static class TextEnd
{
    // Behind these it is still looked for: a quotation or bracket may end with the sentence.
    private const string Closing = " \u00A0\"'”“’»«)]";

    /// <summary>The sign in its Latin form; <c>-</c> for none.</summary>
    public static char Of(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(Closing);
        return text.Length == 0 ? '-' : text[^1] switch
        {
            '.' or '…' or '。' or '।' => '.',
            ':' or '：' => ':',
            '?' or '？' or '؟' => '?',
            '!' or '！' => '!',
            ',' or '，' or '、' or '،' => ',',
            ';' or '；' or '؛' => ';',
            _ => '-',
        };
    }
}
