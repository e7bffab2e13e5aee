using System.Globalization;
using System.Text;
using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Rendering;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Benchmarks.Micro;

/// <summary>What happens to one page of an ordinary site, stage by stage, each with what the stages before it have given. The only
/// place in the benchmarks that knows the generator from within.</summary>
public sealed class PageStages
{
    private readonly SiteIndex _site;
    private readonly ThemeFiles _theme;
    private readonly SourceText _source;
    private readonly Language _language;
    private readonly PageDocument _page;
    private readonly MarkdownBody _body;
    private readonly ResolvedLinks _links;
    private readonly PageModel _model;
    private readonly char[] _typeset;

    /// <summary>Writes a small site, reads it, and takes one article of it through all stages.</summary>
    /// <param name="folder">A folder to work in.</param>
    public PageStages(string folder)
    {
        var shape = new SiteShape(100);
        var root = Path.Combine(folder, "site");
        new OurLayout().WriteSite(shape, root, Workshop.Repository);
        var options = new BuildOptions { Root = root, AsOf = new DateOnly(2026, 1, 1) };
        var diagnostics = new DiagnosticBag();
        var context = new BuildContext(options, new LayeredFiles(new DiskFiles(root), new BuiltInFiles()), new BuildClock(options.AsOf, root), diagnostics, new NoOutput());
        var pipelines = new SitePipelines();
        new Engine(pipelines.All).Run(context);
        if (!diagnostics.IsEmpty) throw new BenchmarkException($"The site has mistakes: {diagnostics.Sorted()[0]}");

        _site = pipelines.Content.Index.Only;
        _theme = pipelines.Theme.Theme.Only;
        var key = SiteShape.KeyOf(shape.Articles[11]);
        _page = pipelines.Content.Pages.Documents.Single(p => p.Name.Key == key && p.Name.Language == "pl");
        _language = _site.Data.Language("pl");
        Markdown = File.ReadAllText(Path.Combine(root, _page.Source.Path));
        _source = new SourceText(_page.Source.Path, Markdown);
        _typeset = new char[Markdown.Length];
        _body = ParseMarkdown();
        _links = ResolveLinks();
        (Text, _) = RenderMarkdown();
        _model = Compose();
        Bytes = RenderTemplate();
    }

    /// <summary>The page's file.</summary>
    public string Markdown { get; }

    /// <summary>Its text as HTML.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The finished page.</summary>
    public byte[] Bytes { get; }

    /// <summary>Reads the front matter.</summary>
    public FrontMatter? ReadFrontMatter()
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(_page.Source.Path, Markdown);
        return FrontMatterFence.Find(source, diagnostics) is { } fence ? FrontMatterReader.Read(source, fence, DirectoryDefaults.None, diagnostics) : null;
    }

    /// <summary>Parses and checks the text.</summary>
    public MarkdownBody ParseMarkdown() => MarkdownParser.Parse(_source, _page.TextStart, _language.Folding, new DiagnosticBag());

    /// <summary>Finds where the links lead.</summary>
    public ResolvedLinks ResolveLinks()
    {
        var view = new SiteView(_site);
        return new LinkResolver(view, new DiagnosticBag()).Resolve(new PageText(_page, _body, view));
    }

    /// <summary>Renders the text.</summary>
    public (ReadOnlyMemory<byte> Text, IReadOnlyList<LinkModel> Contents) RenderMarkdown()
    {
        var view = new SiteView(_site);
        var renderer = new MarkdownRenderer(view, new PageText(_page, _body, view), _links, new DiagnosticBag());
        return (renderer.Render(), renderer.Contents());
    }

    /// <summary>Sets the text by the rules of its language, paragraph by paragraph; true if characters vanished from the last one.</summary>
    public bool SetText()
    {
        var isShorter = false;
        var text = Markdown.AsSpan(_page.TextStart);
        foreach (var range in text.Split("\n\n"))
        {
            var paragraph = _typeset.AsSpan(0, text[range].Length);
            text[range].CopyTo(paragraph);
            isShorter = _language.Typographer.Set(paragraph);
        }

        return isShorter;
    }

    /// <summary>Puts the page's model together.</summary>
    public PageModel Compose() => new PageComposer(new SiteView(_site), _theme).Compose(_page, Text, [], null);

    /// <summary>Renders the template.</summary>
    public byte[] RenderTemplate() => Templates.RenderToBytes(Templates.ForPages[Templates.Default](_model));

    /// <summary>Hashes the finished page.</summary>
    public UInt128 Hash() => ContentHash.OfFile(Bytes);

    /// <summary>Writes the finished page as a new file of the output.</summary>
    public void Write(IOutput output, int number) => output.Write(string.Create(CultureInfo.InvariantCulture, $"{number}/index.html"), Bytes);

    /// <summary>The floor: parses and renders the text by Markdig alone.</summary>
    public byte[] MarkdigAlone() => Encoding.UTF8.GetBytes(Markdig.Markdown.ToHtml(Markdown[_page.TextStart..], MarkdigPipeline));

    private static readonly Markdig.MarkdownPipeline MarkdigPipeline = BuildMarkdig();

    private static Markdig.MarkdownPipeline BuildMarkdig()
    {
        var builder = new Markdig.MarkdownPipelineBuilder { PreciseSourceLocation = true };
        return Markdig.MarkdownExtensions.UseDefinitionLists(Markdig.MarkdownExtensions.UseFootnotes(Markdig.MarkdownExtensions.UsePipeTables(builder))).Build();
    }
}
