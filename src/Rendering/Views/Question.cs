namespace ChemSter.Site.Rendering;

/// <summary>What a page asked of the site while it was built. As long as all its questions have the same answers, and its own
/// file is the same, the page is the same.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="Subject">Of what: a translation key, a path, an entry's id; empty where the kind says it all.</param>
/// <param name="Language">In which language; empty where the answer is the same in all.</param>
public readonly record struct Question(QuestionKind Kind, string Subject, string Language);

/// <summary>The kinds of questions. Their numbers stand in files, and so stay.</summary>
public enum QuestionKind
{
    /// <summary>Is there this page, where, and what does it say of itself?</summary>
    Page = 1,

    /// <summary>Which pages lie below this one, in which order?</summary>
    Children = 2,

    /// <summary>Which pages come before and behind this one?</summary>
    Neighbours = 3,

    /// <summary>What stands in the navigation?</summary>
    Navigation = 4,

    /// <summary>Is there this file, in a version for this language or in one for all, under which address, how large, with which text alternative?</summary>
    File = 5,

    /// <summary>Is there this snippet, and what does it say?</summary>
    Snippet = 6,

    /// <summary>Which page is about this entry of the data?</summary>
    PageAbout = 7,

    /// <summary>What are the facts?</summary>
    Facts = 8,

    /// <summary>When was the organisation founded, and by whom?</summary>
    Organisation = 9,

    /// <summary>Where is the accessibility statement?</summary>
    StatementPage = 10,

    /// <summary>Is there a feed?</summary>
    Feed = 11,

    /// <summary>Where is the index that the search in this language loads?</summary>
    SearchIndex = 12,

    /// <summary>As <see cref="File"/>, of a file that the page shows as a picture.</summary>
    Picture = 13,

    /// <summary>Which entries does this page list, and in how many parts?</summary>
    List = 14,

    /// <summary>Which news are like this page?</summary>
    Related = 20,

    /// <summary>Of which years and tags are there news, and how many?</summary>
    Archive = 21,

    /// <summary>Which day is it?</summary>
    Today = 15,

    /// <summary>Which files of open data are there, and how large are they?</summary>
    OpenData = 40,

    /// <summary>Where is what the directory of organisations loads?</summary>
    Directory = 16,
}
