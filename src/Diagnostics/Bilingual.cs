namespace ChemSter.Site.Diagnostics;

/// <summary>One message in the two languages that the generator speaks to editors.</summary>
/// <param name="Polish">The Polish wording.</param>
/// <param name="English">The English wording.</param>
public readonly record struct Bilingual(string Polish, string English)
{
    /// <summary>The wording in <paramref name="language"/>: Polish for <see cref="UiLanguage.Polish"/>, else English.</summary>
    public string In(UiLanguage language) => language == UiLanguage.Polish ? Polish : English;
}

/// <summary>The language in which the generator speaks to the person who runs it; nothing to do with the languages of the site.</summary>
public enum UiLanguage
{
    /// <summary>English, also for every environment that asks for neither.</summary>
    English,

    /// <summary>Polish.</summary>
    Polish,
}
