using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Yaml;

/// <summary>A map with certain keys.</summary>
/// <param name="Keys">The keys, in the order in which an editor should meet them.</param>
public sealed record MapShape(IReadOnlyList<Key> Keys) : Shape
{
    /// <summary>Keys of which exactly one must be there; none in most maps.</summary>
    public IReadOnlyList<string> OneOfThese { get; init; } = [];

    /// <summary>Keys of which at least one must be there; none in most maps.</summary>
    public IReadOnlyList<string> AnyOfThese { get; init; } = [];

    /// <summary>Whether there may be further keys, of which nothing is known.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the cases of the language that it is about are keys too.</summary>
    public bool HasCases { get; init; }

    /// <summary>The names of the keys.</summary>
    public IEnumerable<string> Names => Keys.Select(k => k.Name);

    /// <summary>A key by its name; null where there is none.</summary>
    public Key? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name) return key;
        }

        return null;
    }
}

/// <summary>A key of a map: what may stand behind it, and what an editor should know of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What stands behind it.</param>
/// <param name="About">A sentence or two on what it is for, in Markdown.</param>
/// <param name="Example">A value, as it is written on one line.</param>
/// <param name="IsRequired">Whether it must be there.</param>
public sealed record Key(string Name, Shape Shape, Bilingual About, string Example, bool IsRequired)
{
    /// <summary>Whether all versions of a page say the same.</summary>
    public bool IsShared { get; init; }

    /// <summary>What it is called on a form; null where it is on none.</summary>
    public Bilingual? Label { get; init; }

    /// <summary>A key that must be there.</summary>
    public static Key Required(string name, Shape shape, string polish, string english, string example) => new(name, shape, new Bilingual(polish, english), example, IsRequired: true);

    /// <summary>A key that may be left out.</summary>
    public static Key Optional(string name, Shape shape, string polish, string english, string example) => new(name, shape, new Bilingual(polish, english), example, IsRequired: false);

    /// <summary>The key, of which all versions of a page say the same.</summary>
    public Key Shared() => this with { IsShared = true };

    /// <summary>The key with a name for forms; only such keys are on forms.</summary>
    public Key Called(string polish, string english) => this with { Label = new Bilingual(polish, english) };
}
