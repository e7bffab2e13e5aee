using ChemSter.Site.Data;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Translations;

/// <summary>A wording of a term in one language.</summary>
/// <param name="Term">The term.</param>
/// <param name="Number">The term's number in the glossary.</param>
/// <param name="Role">What the wording is to the term.</param>
/// <param name="Written">The wording in the glossary.</param>
internal sealed record TermWording(GlossaryTerm Term, int Number, WordingRole Role, YamlScalar Written)
{
    /// <summary>Why it is to be avoided; null where it isn't, or nobody said.</summary>
    public Languages.LocalizedText? Why { get; init; }

    /// <summary>Whether it may stand where the term is wanted.</summary>
    public bool IsRight => Role is WordingRole.Agreed or WordingRole.Allowed or WordingRole.Kept;
}

/// <summary>What a wording is to its term.</summary>
internal enum WordingRole
{
    /// <summary>The agreed wording, or a form of it.</summary>
    Agreed,

    /// <summary>Another wording that is right.</summary>
    Allowed,

    /// <summary>A name as it is in another language.</summary>
    Kept,

    /// <summary>A wording to avoid.</summary>
    Avoid,

    /// <summary>A wording that is wrong where the source has the term.</summary>
    Mistranslation,
}

/// <summary>Where a wording stands in a block.</summary>
/// <param name="Wordings">What it may be: the wording of a term, or of several that are worded alike.</param>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="IsInside">Whether a longer wording holds it, as "Steering Committee" holds "Committee".</param>
internal readonly record struct TermHit(TermWording[] Wordings, int Start, int Length, bool IsInside);
