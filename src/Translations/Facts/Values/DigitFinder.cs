namespace ChemSter.Site.Translations;

/// <summary>Finds digits as they stand, for languages of which nothing is known: their marks and words can't be read, but 2013 is 2013 everywhere.</summary>
internal static class DigitFinder
{
    /// <summary>Finds them. The other language may say it in words, so that only other digits in their place are told.</summary>
    public static void Find(FactTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsDigits(i)) continue;
            var end = i + 1;
            while ((tokens.IsAttachedMark(end, '.') || tokens.IsAttachedMark(end, ',')) && tokens.IsAttachedDigits(end + 1)) end += 2;
            var digits = "";
            for (var part = i; part < end; part += 2) digits += tokens.Span(part).ToString();
            tokens.Report(FactKind.Number, digits, i, end, isLoose: true);
        }
    }
}
