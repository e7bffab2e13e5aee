using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Gives files their published names: pictures and parts of the theme after their content, downloads after their place,
/// so that a link to a document from elsewhere lasts.</summary>
public sealed class FingerprintFiles : IModule<RawFile, PublishedFile>
{
    private readonly OneByOne<RawFile, PublishedFile> _files = new();

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<RawFile> documents, BuildContext context) =>
        _files.Make(documents, [], context.Diagnostics, (file, _) =>
        {
            var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
            var picture = PictureHeader.Endings.ContainsKey(Path.GetExtension(name)) ? PictureHeader.Read(file.Content) : null;
            var isOfTheme = file.Path.StartsWith("theme/", StringComparison.Ordinal);
            var isAsset = isOfTheme || PictureHeader.Endings.ContainsKey(Path.GetExtension(name));
            var path = isAsset ? Fingerprint.PathOf(name, file.Content) : DownloadPath(file.Path[PageName.Root.Length..]);
            return new PublishedFile(file.Path, path, file.Content, picture, null)
            {
                Version = isAsset ? 0 : (ulong)ContentHash.OfFile(file.Content),
                Plan = picture is { } size && !isOfTheme ? PicturePlan.For(Fingerprint.SafeName(Path.GetFileNameWithoutExtension(name)), file.Content, size) : null,
            };
        });

    private static string DownloadPath(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return "/files/" + string.Join('/', path[..^ending.Length].Split('/').Select(Fingerprint.SafeName)) + ending;
    }
}

/// <summary>Leaves pictures as they are where a site wants that: no other formats and sizes are planned for them then.</summary>
/// <param name="data">The site's data.</param>
public sealed class LeavePictures(Flow<SiteData> data) : IPureModule<PublishedFile, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context) =>
        data.Only.Site.OptimisePictures ? documents : [.. documents.Select(d => d with { Plan = null })];
}

/// <summary>Refuses pictures that are too large to be worked with, and reports those whose names promise another format. What is in
/// a picture decides how it is read, never its name.</summary>
public sealed class CheckPictures : IPureModule<PublishedFile, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context)
    {
        foreach (var file in documents)
        {
            if (file.Picture is not { } size) continue;
            var place = new SourceText(file.Source, "").Whole;
            if ((long)size.Width * size.Height > PictureEncoder.MostPixels) context.Diagnostics.Report(PictureProblems.TooLarge(place, size.Width, size.Height));
            if (PictureHeader.Endings[Path.GetExtension(file.Source)] == size.Type) continue;
            var ending = PictureHeader.Endings.First(e => e.Value == size.Type).Key;
            context.Diagnostics.Report(PictureProblems.WrongEnding(place, ending[1..].ToUpperInvariant(), ending));
        }

        return documents;
    }
}

/// <summary>Gives pictures the text alternatives of their sidecars: <c>photo.jpg.yml</c> beside <c>photo.jpg</c>.</summary>
/// <param name="data">The site's data.</param>
/// <param name="sidecars">The YAML files of <c>input/</c>.</param>
public sealed class ReadSidecars(Flow<SiteData> data, Flow<SourceText> sidecars) : IPureModule<PublishedFile, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents, sidecars.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context)
    {
        var isExcluded = Exclusion.Of(data.Only.Site);
        var bySource = sidecars.Documents
            .Where(s => !s.Path.EndsWith("/" + DirectoryDefaults.FileName, StringComparison.Ordinal) && !isExcluded(s.Path))
            .ToDictionary(s => s.Path[..^".yml".Length], s => (File: s, Alternatives: new Lazy<LocalizedText?>(() => PictureKeys.ReadAlternatives(s, data.Only.Site.Languages, context.Diagnostics))), StringComparer.Ordinal);
        IReadOnlyList<PublishedFile> files = [.. documents.Select(d => SidecarOf(d.Source) is { } sidecar ? d with { Alternatives = bySource[sidecar].Alternatives.Value } : d)];
        foreach (var (file, sidecar) in bySource)
        {
            if (!sidecar.Alternatives.IsValueCreated) context.Diagnostics.Report(DataProblems.SidecarOfNothing(sidecar.File.Whole, file));
        }

        return files;

        // A picture for one language shows what the others show, unless it says otherwise.
        string? SidecarOf(string file) =>
            bySource.ContainsKey(file) ? file : LocalFile.Read(file, data.Only.Site.Languages) is { } local && bySource.ContainsKey(local.Path) ? local.Path : null;
    }
}
