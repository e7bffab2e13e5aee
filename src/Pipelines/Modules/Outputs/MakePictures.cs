using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Pictures;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the pictures that pages show, in all formats and sizes: what the site has already is kept, what was made before is
/// taken from its folder, and the rest is made on all cores. Where the output is patient, as in the preview, a picture is made
/// when somebody looks at it; here it is only read, to tell whether it is damaged.</summary>
/// <remarks>Gives the names of the pictures' files.</remarks>
public sealed class MakePictures : IModule<UsedFile, string>
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Execute(IReadOnlyList<UsedFile> documents, BuildContext context)
    {
        var all = documents.Where(u => u.Plan is not null).SelectMany(u => u.Plan!.All, (used, variant) => (Used: used, Variant: variant)).DistinctBy(p => p.Variant.Path).ToList();
        var missing = all.Where(p => !context.TryKeepFile(p.Variant.Path[1..])).ToList();
        var faults = new ConcurrentDictionary<string, Exception>(StringComparer.Ordinal);
        if (context.IsPatient) Check(missing, faults, context);
        BuildContext.ForEach(missing, p => Try(p.Used, faults, () => Write(p.Used, p.Variant, faults, context)));
        Report(faults, context.Diagnostics);
        return [.. all.Select(p => p.Variant.FileName)];
    }

    private static void Check(List<(UsedFile Used, PictureVariant Variant)> missing, ConcurrentDictionary<string, Exception> faults, BuildContext context)
    {
        var unknown = missing.Where(p => !context.Pictures.Has(p.Variant.FileName)).Select(p => p.Used).Distinct().ToList();
        BuildContext.ForEach(unknown, used => Try(used, faults, () => PictureEncoder.Check(BytesOf(used), used.Plan!)));
    }

    private static void Write(UsedFile used, PictureVariant variant, ConcurrentDictionary<string, Exception> faults, BuildContext context)
    {
        // One fault of a picture is enough.
        if (faults.GetValueOrDefault(used.File.Source) is DamagedPictureException) return;
        var pictures = context.Pictures;
        context.WriteFileLater(variant.Path[1..], () =>
        {
            if (pictures.Find(variant.FileName) is { } known) return known;
            try
            {
                var made = PictureEncoder.Encode(BytesOf(used), used.Plan!, variant);
                pictures.Keep(variant.FileName, made);
                return made;
            }
            catch (NoLibvipsException problem)
            {
                // The original under the variant's address: browsers look at what a picture holds, and not at what it is called.
                faults.TryAdd(used.File.Source, problem);
                return BytesOf(used);
            }
        });
        if (faults.GetValueOrDefault(used.File.Source) is NoLibvipsException) context.MakeAgain(variant.Path[1..]);
    }

    // Gives the used file back for want of anything else to give.
    private static UsedFile Try(UsedFile used, ConcurrentDictionary<string, Exception> faults, Action work)
    {
        try
        {
            work();
        }
        catch (Exception problem) when (problem is DamagedPictureException or NoLibvipsException)
        {
            faults.TryAdd(used.File.Source, problem);
        }

        return used;
    }

    private static void Report(ConcurrentDictionary<string, Exception> faults, DiagnosticBag diagnostics)
    {
        var isTold = false;
        foreach (var (source, problem) in faults.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var place = new SourceText(source, "").Whole;
            if (problem is DamagedPictureException) diagnostics.Report(PictureProblems.Damaged(place));
            else if (!isTold) diagnostics.Report(PictureProblems.NoLibrary(place));
            isTold |= problem is NoLibvipsException;
        }
    }

    private static byte[] BytesOf(UsedFile used) =>
        MemoryMarshal.TryGetArray(used.File.Content, out var bytes) && bytes.Count == bytes.Array!.Length ? bytes.Array : used.File.Content.ToArray();
}
