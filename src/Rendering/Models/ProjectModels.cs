using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>A list of projects.</summary>
/// <param name="HeadingLevel">The level of the projects' headings.</param>
/// <param name="Projects">The projects.</param>
public sealed record ProjectsModel(int HeadingLevel, IReadOnlyList<ProjectCardModel> Projects);

/// <summary>A project in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Page">The address of its own page; null where it has none.</param>
/// <param name="Facts">Its acronym, how far it is and when, in one line.</param>
/// <param name="Summary">What it is about.</param>
public sealed record ProjectCardModel(string Title, string? Page, string Facts, string Summary);

/// <summary>A project, with all that the data has of it.</summary>
/// <param name="Texts">The words of projects in the page's language.</param>
/// <param name="HeadingLevel">The level of the heading of its results.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Details">What is known of it, label by label.</param>
/// <param name="Marks">The marks that are shown with it.</param>
/// <param name="Note">What its funder wants to be said; null where it is nothing.</param>
/// <param name="Results">What has come of it.</param>
public sealed record ProjectModel(
    ProjectTexts Texts, int HeadingLevel, string Summary, IReadOnlyList<DetailModel> Details, IReadOnlyList<PictureModel> Marks, string? Note, IReadOnlyList<string> Results);

/// <summary>A label with what it says of an entry: texts, links or names.</summary>
/// <param name="Label">The label.</param>
/// <param name="Values">What stands behind it, one or more.</param>
public sealed record DetailModel(string Label, IReadOnlyList<DetailValue> Values)
{
    /// <summary>A label with one text behind it.</summary>
    public DetailModel(string label, string text)
        : this(label, [new DetailValue(text)])
    {
    }
}

/// <summary>What stands behind a label.</summary>
/// <param name="Text">The text.</param>
/// <param name="Href">Where it leads; null where it is no link.</param>
/// <param name="Mark">Its language, where it is not the page's.</param>
/// <param name="Iso">The day that it is, for machines; null where it is none.</param>
/// <param name="Gloss">The name in the page's language; null where there is none.</param>
public sealed record DetailValue(string Text, string? Href = null, LanguageMark Mark = default, string? Iso = null, string? Gloss = null);
