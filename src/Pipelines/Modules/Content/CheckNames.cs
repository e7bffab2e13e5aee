using System.Buffers;
using ChemSter.Site.Addresses;
using ChemSter.Site.Characters;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports names of files and folders that are one name on some computers and two on others, that some computers can't store, or
/// that pages can't name in a link.</summary>
/// <param name="data">The site's data.</param>
public sealed class CheckNames(Flow<SiteData> data) : IPureModule<SiteFile, None>
{
    // Windows gives a whole path 260 characters, some of which the folder of the clone takes.
    private const int LongestPath = 200;

    private static readonly SearchValues<char> Usual = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<None> Execute(IReadOnlyList<SiteFile> documents, BuildContext context)
    {
        var isExcluded = Exclusion.Of(data.Only.Site);
        var isUsual = true;
        foreach (var file in documents)
        {
            isUsual &= !file.Path.AsSpan().ContainsAnyExcept(Usual);
            if (!Litter.Is(file.Path)) CheckPath(file.Path, isExcluded, context.Diagnostics);
        }

        // Two names can only be one elsewhere if one of them has a capital, or a letter with a mark.
        if (!isUsual) CheckTwins([.. documents.Select(d => d.Path).Where(p => !Litter.Is(p) && !isExcluded(p))], context.Diagnostics);
        return [];
    }

    private static void CheckPath(string path, Func<string, bool> isExcluded, DiagnosticBag diagnostics)
    {
        var place = default(SourceSpan?);
        if (path.Length > LongestPath) Report(FileProblems.PathTooLong(Place(), path.Length, LongestPath));
        foreach (var range in path.AsSpan().Split('/'))
        {
            var name = path.AsSpan()[range];
            if (WindowsNames.IsDevice(name)) Report(FileProblems.DeviceName(Place(), name.ToString(), WindowsNames.Better(name.ToString())));
            else if (WindowsNames.IsForbidden(name)) Report(FileProblems.ForbiddenName(Place(), name.ToString(), WindowsNames.Better(name.ToString())));
        }

        var last = path[(path.LastIndexOf('/') + 1)..];
        if (!last.AsSpan().ContainsAnyExcept(Usual)) return;
        var composed = ComposedLetters.Compose(last);
        if (!ReferenceEquals(composed, last)) Report(FileProblems.NameWithMarks(Place(), composed));
        if (!path.EndsWith(".md", StringComparison.Ordinal) && last.AsSpan().ContainsAny('#', '%') && !WindowsNames.IsForbidden(last)) Report(FileProblems.NameNotInLinks(Place(), last, last.Replace('#', '-').Replace('%', '-')));

        SourceSpan Place() => place ??= new SourceText(path, "").Whole;

        void Report(Diagnostic diagnostic)
        {
            if (!isExcluded(path)) diagnostics.Report(diagnostic);
        }
    }

    // Each folder of a path can have a twin as well; it is told once, at the first file in it.
    private static void CheckTwins(IReadOnlyList<string> paths, DiagnosticBag diagnostics)
    {
        var known = new Dictionary<string, (string Written, string Path)>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var slash = path.IndexOf('/', PageName.Root.Length); ; slash = path.IndexOf('/', slash + 1))
            {
                var written = slash < 0 ? path : path[..slash];
                var name = ComposedLetters.Compose(written).ToLowerInvariant();
                if (known.TryAdd(name, (written, path)))
                {
                    if (slash < 0) break;
                    continue;
                }

                var (twin, other) = known[name];
                if (twin != written && told.Add(written))
                {
                    var (place, otherPlace) = (new SourceText(path, "").Whole, new SourceText(other, "").Whole);
                    diagnostics.Report(ComposedLetters.Compose(twin) == ComposedLetters.Compose(written)
                        ? FileProblems.NameTwice(place, NameOf(written), otherPlace)
                        : FileProblems.NameInOtherCase(place, NameOf(written), NameOf(twin), otherPlace));
                }

                if (slash < 0 || twin != written) break;
            }
        }

        static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
    }
}
