using ChemSter.Site.Languages;
using Microsoft.AspNetCore.Html;

namespace ChemSter.Site.Rendering.Models;

/// <summary>A chronology: from <c>data/timeline.yml</c> or from a <c>::: timeline</c> on a page.</summary>
/// <param name="Texts">The interface texts of the page's language.</param>
/// <param name="HeadingLevel">The level of the entries' headings, 2 to 6, that follows from where the list stands.</param>
/// <param name="Entries">The entries, earliest first, those of unknown date last.</param>
public sealed record TimelineModel(InterfaceTexts Texts, int HeadingLevel, IReadOnlyList<TimelineEntryModel> Entries);

/// <summary>An entry of a chronology.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Date">When it was; null where that is not known.</param>
/// <param name="Title">Its heading, as HTML.</param>
/// <param name="Text">What happened, as HTML.</param>
/// <param name="IsFounding">Whether it is the founding, which the chronology marks.</param>
public sealed record TimelineEntryModel(string Id, DateModel? Date, HtmlString Title, HtmlString Text, bool IsFounding = false);

/// <summary>A row of cards: principles, aims, or a <c>::: cards</c> on a page.</summary>
/// <param name="HeadingLevel">The level of the cards' headings.</param>
/// <param name="Cards">The cards.</param>
/// <param name="IsOrdered">Whether their order means something.</param>
public sealed record CardsModel(int HeadingLevel, IReadOnlyList<CardModel> Cards, bool IsOrdered = false);

/// <summary>A card: a heading with what stands below it.</summary>
/// <param name="Id">Its anchor; null where it has none.</param>
/// <param name="Title">Its heading, as HTML.</param>
/// <param name="Text">Its text, as HTML.</param>
public sealed record CardModel(string? Id, HtmlString Title, HtmlString Text);

/// <summary>Roles with who held them, and when.</summary>
/// <param name="Texts">The interface texts of the page's language.</param>
/// <param name="HeadingLevel">The level of the cards' headings.</param>
/// <param name="BodyLabel">The word before a body in which a role was held.</param>
/// <param name="Roles">The roles.</param>
public sealed record RolesModel(InterfaceTexts Texts, int HeadingLevel, string? BodyLabel, IReadOnlyList<RoleModel> Roles);

/// <summary>A role that was held.</summary>
/// <param name="Role">The role's name.</param>
/// <param name="Person">The person who held it; null where an organisation did.</param>
/// <param name="Organisation">The organisation that held it, or from which the person comes; null for a person alone.</param>
/// <param name="Moment">When it was true.</param>
/// <param name="Until">The end, if it has ended.</param>
/// <param name="Note">A sentence more; null where there is none.</param>
/// <param name="Body">The body in which it was held, where that is not said by where it stands; else null.</param>
public sealed record RoleModel(string Role, string? Person, NameModel? Organisation, MomentModel Moment, DateModel? Until, string? Note, string? Body = null);

/// <summary>A legal name in its own language, with a gloss where the page's language has one.</summary>
/// <param name="Name">The legal name.</param>
/// <param name="Mark">Its language, where it is not the page's own.</param>
/// <param name="Gloss">The name in the page's language; null where there is none.</param>
public sealed record NameModel(string Name, LanguageMark Mark, string? Gloss);

/// <summary>The moment for which something was true.</summary>
/// <param name="Label">The word before it: "as of", "since".</param>
/// <param name="Event">The event that gives the moment, with the comma before its date; null where it is a date alone.</param>
/// <param name="Date">The date; null where it is not known.</param>
public sealed record MomentModel(string Label, string? Event, DateModel? Date)
{
    /// <summary>Date and event as a sentence has them behind the word of a beginning: "od maja 2014 (Święto)"; null for anything else.</summary>
    public (DateModel Date, string? Event)? InSentence { get; init; }
}

/// <summary>Organisations in the order of the page's language.</summary>
/// <param name="HeadingLevel">The level of the entries' headings.</param>
/// <param name="Organisations">The organisations.</param>
public sealed record OrganisationsModel(int HeadingLevel, IReadOnlyList<OrganisationModel> Organisations);

/// <summary>An organisation in a list of cards.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Page">The address of its own page; null where it has none.</param>
/// <param name="Website">Its address on the web; null where none is known.</param>
/// <param name="Description">A sentence on it; null where there is none.</param>
/// <param name="Logo">Its logo, with an empty text alternative, for the name stands beside it; null where there is none.</param>
/// <param name="Facts">What it is and where, in a few words; null where nothing is known.</param>
public sealed record OrganisationModel(string Id, NameModel Name, string? Page, string? Website, string? Description, LogoModel? Logo, string? Facts);

/// <summary>The logo of an organisation.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Rights">Whose it is, where that has to be said; null where it need not.</param>
public sealed record LogoModel(PictureModel Picture, string? Rights);

/// <summary>Figures, each with the moment for which it was true.</summary>
/// <param name="Texts">The interface texts of the page's language.</param>
/// <param name="Semicolon">What stands between the moment of a figure and its end.</param>
/// <param name="Figures">The figures.</param>
public sealed record FiguresModel(InterfaceTexts Texts, string Semicolon, IReadOnlyList<FigureModel> Figures);

/// <summary>A figure with its unit and when it was true.</summary>
/// <param name="Value">The number, as the language writes it.</param>
/// <param name="Unit">What is counted, in the form that goes with the number.</param>
/// <param name="Label">What the figure says.</param>
/// <param name="Moment">When it was true.</param>
/// <param name="Until">The end, if it has ended.</param>
public sealed record FigureModel(string Value, string Unit, string Label, MomentModel Moment, DateModel? Until);

/// <summary>A list of pages: the pages below this one, or all pages of the language.</summary>
/// <param name="Pages">The pages.</param>
public sealed record PageListModel(IReadOnlyList<PageListEntry> Pages);

/// <summary>The links to the parts of a list that stands on several pages.</summary>
/// <param name="Texts">The interface's words.</param>
/// <param name="Parts">The parts, in the order of reading: all of a few; of many the first, the last, and those around the one shown, with null where some are left out.</param>
public sealed record ListPagerModel(InterfaceTexts Texts, IReadOnlyList<LinkModel?> Parts);

/// <summary>A page in a list, with the pages below it.</summary>
/// <param name="Link">The page.</param>
/// <param name="Description">Its description, as HTML; null where it has none.</param>
/// <param name="DescriptionMark">The language of the description, where it is another than the list's.</param>
/// <param name="Children">The pages below it.</param>
/// <param name="Date">Its date, in lists of news; else null.</param>
public sealed record PageListEntry(LinkModel Link, IHtmlContent? Description, LanguageMark DescriptionMark, IReadOnlyList<PageListEntry> Children, DateModel? Date = null);

/// <summary>A figure with a caption.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Caption">The caption, as HTML.</param>
/// <param name="Class">Classes of the page's, such as <c>wide</c>; null where there is none.</param>
/// <param name="Id">Its anchor; null where it has none.</param>
/// <param name="Mark">The language of caption and picture, where it is not the page's.</param>
public sealed record FigureElementModel(PlacedPictureModel Picture, HtmlString Caption, string? Class, string? Id, LanguageMark Mark);
