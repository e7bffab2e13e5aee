using ChemSter.Site.Languages;
using Microsoft.AspNetCore.Html;

namespace ChemSter.Site.Rendering.Models;

/// <summary>Questions with their answers.</summary>
/// <param name="HeadingLevel">The level of the questions, which are headings.</param>
/// <param name="Entries">The questions.</param>
public sealed record FaqModel(int HeadingLevel, IReadOnlyList<FaqEntryModel> Entries);

/// <summary>A question with its answer.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, as HTML.</param>
public sealed record FaqEntryModel(string Id, string Question, HtmlString Answer);

/// <summary>Terms with what they mean.</summary>
/// <param name="HeadingLevel">The level of the letters' headings.</param>
/// <param name="LettersLabel">Label of the links to the letters.</param>
/// <param name="Letters">The terms by their first letters, in the language's order; one group without letter where there are few terms.</param>
public sealed record GlossaryModel(int HeadingLevel, string LettersLabel, IReadOnlyList<GlossaryLetterModel> Letters);

/// <summary>The terms that begin with a letter.</summary>
/// <param name="Id">The anchor of its heading; null where there is none.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Terms">The terms.</param>
public sealed record GlossaryLetterModel(string? Id, string Letter, IReadOnlyList<GlossaryTermModel> Terms);

/// <summary>A term of the glossary with its definition and what it is called in other languages.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Term">The term.</param>
/// <param name="Mark">Its language, where it has no wording in the page's.</param>
/// <param name="Definition">What it means, as HTML.</param>
/// <param name="Others">What it is called in the site's other languages, each with the name of the language and its mark.</param>
public sealed record GlossaryTermModel(string Id, string Term, LanguageMark Mark, HtmlString Definition, IReadOnlyList<(string Language, string Term, LanguageMark Mark)> Others);

/// <summary>Whom to turn to.</summary>
/// <param name="Texts">The words of the page's language.</param>
/// <param name="HeadingLevel">The level of the roles, which are headings; 0 for a contact that stands below a heading of its own.</param>
/// <param name="Contacts">The contacts.</param>
public sealed record ContactsModel(OfficeTexts Texts, int HeadingLevel, IReadOnlyList<ContactModel> Contacts);

/// <summary>Whom to turn to, and how.</summary>
/// <param name="Id">Its anchor; null where it stands elsewhere on the page too.</param>
/// <param name="Role">What for.</param>
/// <param name="Name">Who answers; null where nobody is named.</param>
/// <param name="Email">The e-mail address; null where there is none.</param>
/// <param name="Phone">The telephone number as it is read, and as it is called; null where there is none.</param>
/// <param name="Address">The lines of the address.</param>
/// <param name="Hours">When somebody answers; null where that is not said.</param>
/// <param name="Note">A sentence more; null where there is none.</param>
public sealed record ContactModel(string? Id, string Role, string? Name, string? Email, (string Shown, string Called)? Phone, IReadOnlyList<string> Address, string? Hours, string? Note);

/// <summary>What the press may take.</summary>
/// <param name="Words">The words of the page's language.</param>
/// <param name="HeadingLevel">The level of its headings.</param>
/// <param name="Texts">The texts: heading, length in words, paragraphs as HTML.</param>
/// <param name="Logos">The logos.</param>
/// <param name="Rights">What one may do with them, as HTML; null where that is not said.</param>
/// <param name="Contact">Whom to ask; null where nobody is named.</param>
public sealed record PressKitModel(
    OfficeTexts Words, int HeadingLevel, IReadOnlyList<(string Title, string Length, HtmlString Text)> Texts, IReadOnlyList<PressLogoModel> Logos, HtmlString? Rights, ContactsModel? Contact);

/// <summary>A logo of a press kit.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Picture">The picture, with an empty text alternative, for its name stands beside it; null where none of the files is one.</param>
/// <param name="IsForDark">Whether it is shown on a dark ground.</param>
/// <param name="Files">Its files: address, format, and what more there is to say of each.</param>
public sealed record PressLogoModel(string Title, PictureModel? Picture, bool IsForDark, IReadOnlyList<DownloadModel> Files);

/// <summary>A file to download.</summary>
/// <param name="Href">Its address, with the base path.</param>
/// <param name="FileName">The name under which it is saved: published names bear a hash.</param>
/// <param name="Text">Its format.</param>
/// <param name="About">Its size, as HTML.</param>
public sealed record DownloadModel(string Href, string FileName, string Text, HtmlString About);

/// <summary>The profile sheet.</summary>
/// <param name="Texts">Its words.</param>
/// <param name="WideTable">Name of a table too wide for a small screen.</param>
/// <param name="Direction">The direction of the page's text.</param>
/// <param name="Fields">Its fields, in the platform's order.</param>
public sealed record ProfileModel(ProfileTexts Texts, string WideTable, string Direction, IReadOnlyList<ProfileFieldModel> Fields);

/// <summary>A field of the profile sheet.</summary>
/// <param name="Key">Its key among the words of the sheet.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Values">What to enter; nothing where it is missing.</param>
/// <param name="Source">The file and key of the data that fill it.</param>
public sealed record ProfileFieldModel(string Key, string Label, IReadOnlyList<string> Values, string Source);
