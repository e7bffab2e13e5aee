using ChemSter.Site.Content;
using ChemSter.Site.Hashing;
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
