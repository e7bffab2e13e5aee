namespace ChemSter.Site.Data;

/// <summary>Who takes part in something: an organisation of the data, or somebody of whom the site has no entry.</summary>
/// <param name="Organisation">The organisation; null for anybody else.</param>
/// <param name="Name">The name, in its own language.</param>
/// <param name="Language">The language of the name.</param>
/// <param name="Website">The address on the web; null where none is given.</param>
public sealed record Party(Organisation? Organisation, string Name, string Language, string? Website);
