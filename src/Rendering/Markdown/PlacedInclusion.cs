using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using Markdig.Renderers;
using RazorSlices;

namespace ChemSter.Site.Rendering;

/// <summary>An inclusion on a line of its own, and all that is needed to render it.</summary>
/// <param name="Block">The inclusion.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Renderer">What renders the page that it is on.</param>
/// <param name="Site">The site, as the page sees it.</param>
/// <param name="Html">Where its HTML goes.</param>
/// <param name="Diagnostics">Where problems go.</param>
internal sealed record PlacedInclusion(InclusionBlock Block, SourceSpan Place, MarkdownRenderer Renderer, SiteView Site, HtmlRenderer Html, DiagnosticBag Diagnostics)
{
    /// <summary>What is included: <c>events</c>.</summary>
    public string Name => Block.Name;

    /// <summary>The first word behind the name; null where there is none.</summary>
    public string? Word => Block.Arguments is [var word, ..] ? word : null;

    /// <summary>The page that includes it.</summary>
    public PageDocument Page => Renderer.Page;

    /// <summary>The language of the page's text.</summary>
    public Language Language => Renderer.Language;

    /// <summary>The data's parts in that language.</summary>
    public PartModels Parts => Renderer.Parts;

    /// <summary>The level of headings in what is included.</summary>
    public int Level => Renderer.HeadingLevelBelow;

    /// <summary>The id that is written, or that of the entry that the page is about, if it is of the list; <c>this</c> where there is neither.</summary>
    public string IdIn(string list) => Word is not (null or "this") ? Word : Page.Entry is { } entry && entry.List == list ? entry.Id : "this";

    /// <summary>An entry by its id; null, after a report, where there is none.</summary>
    public T? Find<T>(EntryList<T> entries, string id)
        where T : class, IEntry => entries.Find(id, Place, Diagnostics);

    /// <summary>Writes what a template makes.</summary>
    public void Write(RazorSlice slice) => Templates.Render(slice, Html.Writer);

    /// <summary>Writes a sentence as a paragraph of its own.</summary>
    public void Write(string sentence, Language language) => Html.Write("<p>").WriteEscape(language.Typographer.Set(sentence)).Write("</p>");
}
