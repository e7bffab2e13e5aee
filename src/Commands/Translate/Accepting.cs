using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Commands;

/// <summary>Writes down what was accepted, each kind in a method; each returns the exit code.</summary>
/// <param name="survey">The texts.</param>
/// <param name="request">What was asked for.</param>
/// <param name="console">Who is told.</param>
/// <param name="reason">Why a translation is right as it is; null where nothing was said.</param>
internal sealed class Accepting(TranslationSurvey survey, Request request, UserConsole console, string? reason)
{
    private readonly TranslationFiles _files = new(request.Options.Root);

    /// <summary>All translations that nobody has accepted yet.</summary>
    public int Baseline()
    {
        var count = 0;
        foreach (var text in survey.Texts)
        {
            var (state, pair) = TranslateCommand.StateOf(text, survey);
            var record = survey.Setup.RecordOf(text.Source.Key, text.Language);
            if (state.Status is not (TranslationStatus.Unknown or TranslationStatus.Draft) || state.IsCompared || record is { IsBroken: true }) continue;
            if (state.Blocks.Any(b => IsToDo(b, text))) continue;
            Write(text, RecordUpdate.Whole(pair!, record));
            count++;
        }

        Tell(new Bilingual($"Zapisano tłumaczenia: {Number(count)}.", $"Translations recorded: {Number(count)}."));
        return ExitCode.Success;
    }

    /// <summary>A translation as a whole.</summary>
    public int Whole(TextToTranslate text)
    {
        var (state, pair, record) = Look(text);
        Demand(state.Blocks, text);
        return Finish(text, record, RecordUpdate.Whole(pair, record, reason));
    }

    /// <summary>Some blocks of a translation, by their numbers in the source.</summary>
    public int Blocks(TextToTranslate text, IReadOnlyList<int> numbers)
    {
        var (state, pair, record) = Look(text);
        var blocks = new List<BlockState>();
        foreach (var number in numbers)
        {
            var found = state.Blocks.Where(b => b.Source >= 0 && b.Source == number - 1).ToList();
            if (found.Count == 0)
            {
                throw new UsageException(new Bilingual(
                    $"--block: w tekście „{text.Source.Key}” nie ma fragmentu {Number(number)}.", $"--block: the text “{text.Source.Key}” has no block {Number(number)}."));
            }

            blocks.AddRange(found);
        }

        Demand(blocks, text);
        return Finish(text, record, RecordUpdate.Blocks(state, pair, Existing(record, text), blocks, reason));
    }

    /// <summary>The blocks of a translation whose source has changed in words, links or pictures.</summary>
    public int Changed(TextToTranslate text)
    {
        var (state, pair, record) = Look(text);
        var blocks = state.Changes.Where(c => c.Change is BlockChange.Changed or BlockChange.LinksChanged).SelectMany(c => c.Blocks).ToList();
        Demand(blocks, text);
        return Finish(text, record, RecordUpdate.Blocks(state, pair, Existing(record, text), blocks, reason));
    }

    /// <summary>What a finding is about: a change of the source, or a difference between the two texts.</summary>
    public int Token(TextToTranslate text, string token)
    {
        var (state, pair, record) = Look(text);
        if (state.Changes.FirstOrDefault(c => c.Token == token) is { } change)
        {
            Demand(change.Blocks, text);
            return Finish(text, record, RecordUpdate.Blocks(state, pair, record!, [.. change.Blocks], reason));
        }

        // Whatever is accepted must be there to be seen.
        var finding = Generator.Run(request.Options with { Output = null }).Diagnostics.FirstOrDefault(d => d.Token == token && IsAbout(d, text));
        if (finding is null)
        {
            throw new UsageException(new Bilingual(
                $"Nie ma komunikatu o „{text.Source.Key}” ({text.Language}) z tokenem „{token}”. Tokeny podaje polecenie check.",
                $"No message about “{text.Source.Key}” ({text.Language}) has the token “{token}”. Tokens are printed by check."));
        }

        if (reason is null) throw new UsageException(new Bilingual("Dodaj --reason \"powód\": dlaczego ta różnica jest zamierzona.", "Add --reason \"why\": why the difference is intended."));
        var before = record ?? new TranslationRecord(text.Source.Language.Code, []);
        return Finish(text, record, RecordUpdate.WithAcknowledgement(before, new Acknowledgement(token, reason, text.Source.Source.Whole)));
    }

    private static bool IsToDo(BlockState block, TextToTranslate text) => block.Target >= 0 && ToDoMark.IsIn(text.Target!.Blocks[block.Target].Text);

    // What says itself that it is still to be translated can't be right.
    private static void Demand(IEnumerable<BlockState> blocks, TextToTranslate text)
    {
        foreach (var block in blocks.Where(b => IsToDo(b, text)))
        {
            var place = text.Target!.Blocks[block.Target].Span;
            throw new UsageException(new Bilingual(
                $"Tłumaczenie nie jest skończone: {place.File}:{Number(place.From.Line)} ma jeszcze znak {ToDoMark.Text}", $"The translation is not finished: {place.File}:{Number(place.From.Line)} still has the mark {ToDoMark.Text}"));
        }
    }

    private static bool IsAbout(Diagnostic finding, TextToTranslate text) =>
        finding.Span.File == text.TargetPath || finding.Span.File == text.Source.Source.Path;

    private (TranslationState State, TextPair Pair, TranslationRecord? Record) Look(TextToTranslate text)
    {
        if (text.NotTranslated is not null)
        {
            throw new UsageException(new Bilingual($"„{text.Source.Key}” nie ma być tłumaczone ({text.NotTranslated}).", $"“{text.Source.Key}” is not to be translated ({text.NotTranslated})."));
        }

        var (state, pair) = TranslateCommand.StateOf(text, survey);
        if (pair is null) throw new UsageException(new Bilingual($"Nie ma jeszcze tłumaczenia: {text.TargetPath}", $"There is no translation yet: {text.TargetPath}"));
        var record = survey.Setup.RecordOf(text.Source.Key, text.Language);
        if (record is { IsBroken: true } || (record is not null && record.SourceLanguage != text.Source.Language.Code))
        {
            var path = TranslationRecord.PathOf(text.Source.Key, text.Language);
            throw new UsageException(new Bilingual(
                $"Nie da się odczytać pliku {path} (polecenie check powie więcej). Popraw go albo usuń.", $"The file {path} can’t be used (check says more). Correct it, or remove it."));
        }

        return (state, pair, record);
    }

    private static TranslationRecord Existing(TranslationRecord? record, TextToTranslate text) => record is { Blocks.Count: > 0 } ? record : throw new UsageException(new Bilingual(
        $"Tego tłumaczenia nikt jeszcze nie zatwierdził, więc nie można zatwierdzić jego części. Całość: {Command(text)}",
        $"Nobody has accepted this translation yet, so no part of it can be accepted. The whole: {Command(text)}"));

    private static string Command(TextToTranslate text) => $"translate accept {text.Source.Key} {text.Language}";

    private int Finish(TextToTranslate text, TranslationRecord? before, TranslationRecord now)
    {
        var path = TranslationRecord.PathOf(text.Source.Key, text.Language);
        if (before is not null && RecordWriter.Write(before) == RecordWriter.Write(now))
        {
            Tell(new Bilingual($"Nic nowego: {path} już to mówi.", $"Nothing new: {path} says so already."));
            TellWhatIsLeft(text, now);
            return ExitCode.Success;
        }

        Write(text, now);
        Tell(new Bilingual($"Zapisano: {path}", $"Recorded: {path}"));
        if (TellWhatIsLeft(text, now) == 0 && text.Target!.SourceVersion is not null) Tell(new Bilingual($"Wiersz „source-version” w {text.TargetPath} nie jest już potrzebny.", $"The line “source-version” in {text.TargetPath} is not needed any more."));
        return ExitCode.Success;
    }

    private int TellWhatIsLeft(TextToTranslate text, TranslationRecord now)
    {
        var left = TranslationState.Of(text, now, RecordMemory.Align(text.Source, text.Target!, now).Blocks).Changes.Count;
        if (left > 0) Tell(new Bilingual($"Zmiany, których nikt jeszcze nie zatwierdził: {Number(left)}.", $"Changes that nobody has accepted yet: {Number(left)}."));
        return left;
    }

    private void Write(TextToTranslate text, TranslationRecord record) => _files.Write(TranslationRecord.PathOf(text.Source.Key, text.Language), RecordWriter.Write(record));

    private void Tell(Bilingual text)
    {
        if (request.Verbosity != "quiet") console.Output.WriteLine(console.Say(text));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
