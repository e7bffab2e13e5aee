using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Puts translations that came back from a translator into the site's files: in each file only what has changed, everything
/// else byte for byte as it was.</summary>
/// <param name="site">The site.</param>
/// <param name="file">The file that came back.</param>
/// <param name="force">Whether texts that were changed in the site after the export are replaced all the same.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class Importer(ExchangeSite site, SourceText file, bool force, DiagnosticBag diagnostics)
{
    private readonly UnitChecks _checks = new(file, diagnostics);
    private readonly List<TakenBlock> _taken = [];
    private readonly List<ImportedFile> _files = [];
    private readonly Dictionary<string, (SourceText Source, List<TextEdit> Edits)> _edits = new(StringComparer.Ordinal);
    private int _unfinished;

    /// <summary>Works out what is to be written.</summary>
    public ImportResult Import(ExchangeFile exchange)
    {
        var rows = site.Texts.Where(t => t.Language == exchange.TargetLanguage && t.Source.Language.Code == exchange.SourceLanguage && t.NotTranslated is null).ToList();
        if (rows.Count == 0) diagnostics.Report(ExchangeProblems.WrongLanguages(file.LineSpan(1), exchange.SourceLanguage, exchange.TargetLanguage));
        else
        {
            foreach (var text in exchange.Texts)
            {
                var row = rows.Find(r => r.Source.Source.Path == text.Original.Replace('\\', '/'));
                if (row is not null) Import(text, row);
                else diagnostics.Report(ExchangeProblems.UnknownText(PlaceOf(text), text.Original, rows.Select(r => r.Source.Source.Path)));
            }
        }

        foreach (var (path, (source, edits)) in _edits) _files.Add(new ImportedFile(path, TextEdit.Apply(source.Text, edits), source.Text, edits));
        return new ImportResult([.. _files.OrderBy(f => f.Path, StringComparer.Ordinal)], _taken, _unfinished);
    }

    private SourceSpan PlaceOf(ExchangeText text) => file.LineSpan(text.Units.Count > 0 ? Math.Clamp(text.Units[0].Line, 1, file.LineCount) : 1);

    private void Import(ExchangeText text, TextToTranslate row)
    {
        var addresses = new AddressMap(row.Source, row.Language, site.Texts) { Self = row.Target };
        var skeleton = new Skeleton(row.Source, addresses);
        var targets = site.TargetsOf(row);
        var names = row.Target is { } target ? Reference.In(target.Source, target.Blocks).Select(r => r.Name).ToList() : skeleton.Names;
        string?[] hashes = [.. (row.Target?.Blocks ?? []).Select(b => Exporter.TargetOf(b, names) is { } there ? UnitHash.Of(there) : null)];
        var matched = UnitMatching.Of(text, row.Source, skeleton, block => targets[block] < 0 ? null : hashes[targets[block]]);
        UnitMatching.Correct(text, matched, targets, hashes);
        var renditions = new Rendition?[row.Source.Blocks.Count];
        for (var i = 0; i < text.Units.Count; i++)
        {
            var (unit, (place, isSame)) = (text.Units[i], matched[i]);
            if (unit.Fault == UnitFault.None && unit.State is UnitState.Initial or UnitState.Outdated)
            {
                _unfinished++;
                continue;
            }

            if (place < 0 && unit.Fault != UnitFault.Twice)
            {
                diagnostics.Report(ExchangeProblems.UnknownUnit(_checks.PlaceOf(unit), UnitChecks.Excerpt(UnitMatching.WordsOf(unit)), row.Source.Source.LineSpan(1)));
                continue;
            }

            var block = row.Source.Blocks[Math.Max(0, place)];
            var source = place < 0 ? unit.Source : skeleton.SegmentOf(block)!;
            var form = Exporter.FormOf(block);
            var now = place < 0 || targets[place] < 0 ? null : row.Target!.Blocks[targets[place]];
            var there = now is null ? null : Exporter.TargetOf(now, names);
            if (_checks.Take(unit, source, form, names, there, addresses) is not { } taken) continue;
            if (!isSame) diagnostics.Report(ExchangeProblems.SourceChanged(_checks.PlaceOf(unit), UnitChecks.Excerpt(UnitMatching.WordsOf(unit)), block.Content));
            if (!MayWrite(unit, taken.Segment, there, now)) continue;
            _taken.Add(new TakenBlock(row, place, isSame ? null : UnitMatching.WordsOf(unit)));
            if (taken.Segment.Equals(there)) continue;
            if (isSame) _checks.CompareMarks(unit, source, taken.Segment, block);
            renditions[place] = new Rendition(unit, taken.Segment, form, taken.Markdown);
        }

        if (Array.TrueForAll(renditions, r => r is null)) return;
        if (row.Source.IsData) AddData(row, renditions, targets);
        else if (row.Target is null) AddPage(text, row, skeleton, renditions);
        else AddEdits(row, skeleton, renditions, targets);
    }

    // What somebody has written in the site since the export is not lost unseen.
    private bool MayWrite(ExchangeUnit unit, Segment taken, Segment? there, TextBlock? now)
    {
        if (force || there is null || now is null) return true;
        if (taken.Equals(there) || UnitHash.Of(there) == unit.TargetHash) return true;
        diagnostics.Report(ExchangeProblems.Conflict(_checks.PlaceOf(unit), UnitChecks.Excerpt(taken.Words), now.Content));
        return false;
    }

    private void AddPage(ExchangeText text, TextToTranslate row, Skeleton skeleton, Rendition?[] renditions)
    {
        Placing.Fit(renditions, skeleton.Names, chosen => Misfits(chosen, Make(chosen), row.Source, i => i, skeleton.Names), (block, rendition) => Refuse(row, block, rendition));
        var missing = row.Source.Blocks.Index().Count(b => renditions[b.Index] is null && skeleton.SegmentOf(b.Item) is not null);
        if (missing > 0) diagnostics.Report(ExchangeProblems.UnitMissing(PlaceOf(text), missing));
        var page = Make(renditions);
        var version = site.Read(row.TargetPath, page, row.Language);
        _files.Add(new ImportedFile(row.TargetPath, version is null ? page : OwnAnchors.Mend(version, row, site.Texts), null, []));

        string Make(Rendition?[] chosen) => skeleton.Make([.. chosen.Select(r => r?.Markdown)]);
    }

    private void AddEdits(TextToTranslate row, Skeleton skeleton, Rendition?[] renditions, int[] targets)
    {
        var target = row.Target!;
        var added = new List<TextEdit>();
        var insertion = new Insertion(row, skeleton, [.. renditions.Select(r => r?.Markdown)], targets);
        for (var i = 0; i < renditions.Length; i++)
        {
            if (renditions[i] is not { } rendition || (targets[i] >= 0 && BlockContent.IsKnown(target.Blocks[targets[i]]))) continue;
            renditions[i] = null;
            if (targets[i] < 0 && insertion.Add(i, added)) continue;
            diagnostics.Report(ExchangeProblems.NoPlace(_checks.PlaceOf(rendition.Unit), UnitChecks.Excerpt(rendition.Markdown), row.Source.Blocks[i].Content, row.TargetPath));
            Leave(row, i);
        }

        var names = Reference.In(target.Source, target.Blocks).Select(r => r.Name).ToList();
        Placing.Fit(renditions, names, chosen => Misfits(chosen, TextEdit.Apply(target.Source.Text, EditsOf(chosen)), target, i => targets[i], names), (block, rendition) => Refuse(row, block, rendition));
        List<TextEdit> edits = [.. EditsOf(renditions), .. added];
        if (edits.Count > 0) _edits[row.TargetPath] = (target.Source, edits);

        IEnumerable<TextEdit> EditsOf(Rendition?[] chosen) =>
            from place in Enumerable.Range(0, chosen.Length)
            where chosen[place] is not null
            let block = target.Blocks[targets[place]]
            select block.Kind == BlockKind.FrontMatter ? FrontMatterSkeleton.Replace(block.Content, chosen[place]!.Markdown) : BlockContent.Of(block).Replace(chosen[place]!.Markdown);
    }

    // What would not say in the file what it says by itself; all of them where the file would be built otherwise.
    private List<int> Misfits(Rendition?[] renditions, string text, TextVersion like, Func<int, int> placeOf, IReadOnlyCollection<string> names)
    {
        var places = Enumerable.Range(0, renditions.Length).Where(i => renditions[i] is not null).ToList();
        var version = site.Read(like.Source.Path, text, like.Language.Code);
        if (version is null || !version.Blocks.Select(b => b.Kind).SequenceEqual(like.Blocks.Select(b => b.Kind))) return places;
        return [.. places.Where(i => !renditions[i]!.Segment.Equals(Exporter.TargetOf(version.Blocks[placeOf(i)], names)))];
    }

    private void Refuse(TextToTranslate row, int block, Rendition rendition)
    {
        _checks.Refuse(rendition.Unit);
        Leave(row, block);
    }

    private void Leave(TextToTranslate row, int block) => _taken.RemoveAll(t => t.Text == row && t.Source == block);

    private void AddData(TextToTranslate row, Rendition?[] renditions, int[] targets)
    {
        // All languages stand in one file.
        var source = row.Source.Source;
        if (!_edits.TryGetValue(source.Path, out var known)) _edits[source.Path] = known = (source, []);
        for (var i = 0; i < renditions.Length; i++)
        {
            if (renditions[i] is not { Markdown: var value } rendition) continue;
            var edit = targets[i] < 0
                ? DataText.Insert(row.Source.Blocks[i].Content, row.Source.Language.Code, row.Language, value)
                : DataText.Replace(row.Target!.Blocks[targets[i]].Content, value);
            if (edit is { } written) known.Edits.Add(written);
            else
            {
                diagnostics.Report(ExchangeProblems.NoPlace(_checks.PlaceOf(rendition.Unit), UnitChecks.Excerpt(value), row.Source.Blocks[i].Content, source.Path));
                Leave(row, i);
            }
        }

        if (known.Edits.Count == 0) _edits.Remove(source.Path);
    }
}
