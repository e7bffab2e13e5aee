using ChemSter.Site.Characters;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Finds the files that pages refer to; reports the others, and those that would take each other's place.</summary>
/// <param name="data">The site's data.</param>
/// <param name="files">The files beside the pages.</param>
public sealed class FindUsedFiles(Flow<SiteData> data, Flow<PublishedFile> files) : IModule<BuiltPage, UsedFile>
{
    private IReadOnlyList<BuiltPage> _pages = [];
    private HashSet<Question> _named = [];

    /// <inheritdoc/>
    public IReadOnlyList<UsedFile> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var changed = PageChanges.Between(_pages, documents);
        if (changed is null || !changed.All(i => FilesOf(_pages[i]).SequenceEqual(FilesOf(documents[i])))) _named = documents.SelectMany(FilesOf).ToHashSet();
        _pages = documents;
        var (linked, shown) = (FilesNamed(QuestionKind.File), FilesNamed(QuestionKind.Picture));
        var used = new List<UsedFile>();
        foreach (var file in files.Documents)
        {
            var (isLinked, isShown) = (linked.Contains(file.Source), shown.Contains(file.Source));
            if (isLinked || isShown) used.Add(new UsedFile(file, isLinked || file.Plan is null, isShown ? file.Plan : null));
            else context.Diagnostics.Report(NotUsed(file.Source));
        }

        var taken = new Dictionary<string, PublishedFile>(StringComparer.Ordinal);
        foreach (var file in used.Where(u => u.IsAsItIs).Select(u => u.File))
        {
            if (file.Picture is not null && PhotoPlace.IsIn(file.Content.Span)) AdviseOnPlace(file.Source, context.Diagnostics);
            if (taken.TryAdd(file.Path, file) || taken[file.Path].Content.Span.SequenceEqual(file.Content.Span) || ComposedLetters.AreTwins(file.Source, taken[file.Path].Source)) continue;
            context.Diagnostics.Report(FileProblems.NameTaken(new SourceText(file.Source, "").Whole, file.Path, new SourceText(taken[file.Path].Source, "").Whole));
        }

        return used;
    }

    // What pages show in other sizes is cleared of the place when it is made.
    private void AdviseOnPlace(string file, DiagnosticBag diagnostics)
    {
        if (data.Only.Site.Severity.Apply(WeightProblems.TellsPlace(new SourceText(file, "").Whole), isDraft: false) is { } judged) diagnostics.Report(judged);
    }

    private Diagnostic NotUsed(string file)
    {
        var place = new SourceText(file, "").Whole;
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (ending is ".tmp" or ".bak" or ".orig" or ".rej" or ".swp" or ".crdownload" or ".part") return FileProblems.LeftOver(place);
        return ending is ".docx" or ".doc" or ".odt" or ".rtf" or ".pages"
            ? FileProblems.DocumentIsNoPage(place, $"{Fingerprint.SafeName(Path.GetFileNameWithoutExtension(file))}.{data.Only.Site.DefaultLanguage}.md")
            : LinkProblems.FileNotUsed(place);
    }

    private HashSet<string> FilesNamed(QuestionKind kind)
    {
        var known = files.Documents.Select(f => f.Source).ToHashSet(StringComparer.Ordinal);
        return _named.Where(n => n.Kind == kind).Select(n => LocalFile.PathOf(n.Subject, n.Language) is var own && known.Contains(own) ? own : n.Subject).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<Question> FilesOf(BuiltPage page) => page.Asked.Where(q => q.Kind is QuestionKind.File or QuestionKind.Picture);
}
