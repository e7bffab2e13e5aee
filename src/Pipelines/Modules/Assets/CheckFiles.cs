using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Documents;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Advises on files that are heavier than they need be, on PDFs that some people can't read, and on documents that name whoever wrote them.</summary>
/// <param name="data">The site's data.</param>
public sealed class CheckFiles(Flow<SiteData> data) : IPureModule<PublishedFile, PublishedFile>
{
    /// <summary>A picture of more bytes than this is larger than any screen needs.</summary>
    public const int MostOfPicture = 5_000_000;

    /// <summary>So is one with more pixels on a side.</summary>
    public const int LongestSide = 6000;

    /// <summary>A download of more bytes than this takes long on a telephone.</summary>
    public const int MostOfDownload = 10_000_000;

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context)
    {
        foreach (var file in documents)
        {
            foreach (var finding in Advice(file))
            {
                if (data.Only.Site.Severity.Apply(finding, isDraft: false) is { } judged) context.Diagnostics.Report(judged);
            }
        }

        return documents;
    }

    private static IEnumerable<Diagnostic> Advice(PublishedFile file)
    {
        var place = new SourceText(file.Source, "").Whole;
        var length = file.Content.Length;
        if (file.Picture is { } size)
        {
            // What is larger still is refused.
            var isLarge = (length > MostOfPicture || Math.Max(size.Width, size.Height) > LongestSide) && (long)size.Width * size.Height <= PictureEncoder.MostPixels && size.Type != "image/svg+xml";
            if (isLarge) yield return WeightProblems.HeavyPicture(place, Megabytes(length), size.Width, size.Height);
            yield break;
        }

        var isPdf = file.Source.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
        if (length > MostOfDownload) yield return WeightProblems.HeavyDownload(place, Megabytes(length));
        else if (isPdf && !PdfFacts.IsPdf(file.Content.Span)) yield return PictureProblems.NotAPdf(place);
        var pdf = isPdf ? PdfFacts.Read(file.Content.Span) : null;
        if (length <= MostOfDownload && pdf is not null && Missing(pdf) is { } missing) yield return WeightProblems.PdfNotAccessible(place, missing);
        if ((pdf?.Author ?? DocumentAuthor.In(file.Source, file.Content)) is { } author) yield return WeightProblems.NamesAuthor(place, author);
    }

    private static Bilingual? Missing(PdfFacts pdf)
    {
        var polish = new List<string>();
        var english = new List<string>();
        Add(pdf.HasTitle, "tytułu", "a title");
        Add(pdf.HasLanguage, "języka", "its language");
        Add(pdf.IsTagged, "znaczników struktury", "tags");
        return polish.Count == 0 ? null : new Bilingual(string.Join(", ", polish), string.Join(", ", english));

        void Add(bool isThere, string inPolish, string inEnglish)
        {
            if (isThere) return;
            polish.Add(inPolish);
            english.Add(inEnglish);
        }
    }

    /// <summary>A size in whole megabytes, at least one.</summary>
    public static string Megabytes(long bytes) => Math.Max(1, (bytes + 500_000) / 1_000_000).ToString(CultureInfo.InvariantCulture);
}
