namespace ChemSter.Site.Files.Publishing;

/// <summary>Tidies up behind a publication. The site is then as it should be, published or not, and a fault would say something
/// else; what can't be removed is left to the next build, which says what is wrong.</summary>
internal static class Tidy
{
    /// <summary>Does it, if it can be done.</summary>
    public static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception stays) when (stays is IOException or UnauthorizedAccessException)
        {
            // See above.
        }
    }
}
