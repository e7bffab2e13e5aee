namespace ChemSter.Site.Translations;

/// <summary>How sure it is that a word is a name which its translation has too.</summary>
internal enum NameWeight
{
    /// <summary>It is a word.</summary>
    Word,

    /// <summary>It may be a name: it begins a sentence or stands in a title, and is no common word.</summary>
    Possible,

    /// <summary>It is a name by the rules of its language, but may have another form in the other.</summary>
    Likely,

    /// <summary>It is a name that stays as it is.</summary>
    Sure,
}
