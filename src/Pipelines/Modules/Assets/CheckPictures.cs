using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

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
