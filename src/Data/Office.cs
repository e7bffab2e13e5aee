using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>A question that is often asked, with its answer: an entry of <c>data/faq.yml</c>.</summary>
/// <param name="Id">Its id, of which its anchor is made.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, in the little Markdown that data may have.</param>
/// <param name="About">The word by which pages choose it among others (<c>{{faq joining}}</c>); null where it has none.</param>
public sealed record FaqEntry(string Id, LocalizedText Question, LocalizedText Answer, YamlScalar? About) : IEntry;

/// <summary>A step of a way that others are led: an entry of <c>data/steps.yml</c>.</summary>
/// <param name="Id">Its id, of which its anchor is made.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Text">How, in the little Markdown that data may have.</param>
/// <param name="Files">Files that are needed for it.</param>
public sealed record JoiningStep(string Id, LocalizedText Title, LocalizedText Text, IReadOnlyList<NamedFile> Files) : IEntry;

/// <summary>A file below <c>input/</c> with the text of the link to it.</summary>
/// <param name="Path">Its path below <c>input/</c>.</param>
/// <param name="Name">The text of the link.</param>
public sealed record NamedFile(YamlScalar Path, LocalizedText Name);

/// <summary>Whom to turn to, and for what: an entry of <c>data/contacts.yml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">What for: "Office", "Press".</param>
/// <param name="Place">Where the entry stands.</param>
public sealed record ContactPoint(string Id, LocalizedText Role, SourceSpan Place) : IEntry
{
    /// <summary>Who answers: a person, the same in all languages; null where nobody is named.</summary>
    public string? Name { get; init; }

    /// <summary>The e-mail address; null where there is none.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number with the prefix of its country; null where there is none.</summary>
    public string? Phone { get; init; }

    /// <summary>The lines of the postal address; empty where there is none.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>When somebody answers; null where that is not said.</summary>
    public LocalizedText? Hours { get; init; }

    /// <summary>A sentence more; null where there is none.</summary>
    public LocalizedText? Note { get; init; }
}

/// <summary>What journalists and partners may take: <c>data/press.yml</c>.</summary>
public sealed record PressKit
{
    /// <summary>Texts on the cluster, from the shortest to the longest as the file has them.</summary>
    public required IReadOnlyList<PressText> Texts { get; init; }

    /// <summary>The logos, each with its files.</summary>
    public required IReadOnlyList<PressLogo> Logos { get; init; }

    /// <summary>What one may do with texts and logos, and what not; null where that is not said.</summary>
    public LocalizedText? Rights { get; init; }

    /// <summary>Who answers questions of the press; null where nobody is named.</summary>
    public ContactPoint? Contact { get; init; }
}

/// <summary>A text on the cluster, ready to be taken.</summary>
/// <param name="Title">What it is: "In a sentence".</param>
/// <param name="Text">The text.</param>
public sealed record PressText(LocalizedText Title, LocalizedText Text);

/// <summary>A logo in one or several formats.</summary>
/// <param name="Title">What it is called: "Logo for light grounds".</param>
/// <param name="Files">Its files, each by its path below <c>input/</c>; the first that is a picture is shown.</param>
/// <param name="IsForDark">Whether it is made for dark grounds, and has to be shown on one.</param>
public sealed record PressLogo(LocalizedText Title, IReadOnlyList<YamlScalar> Files, bool IsForDark);
