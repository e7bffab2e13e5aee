using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Commands;

/// <summary>What the commands that deal with translators share.</summary>
internal static class ExchangeCommands
{
    /// <summary>What export and import need to know of a site.</summary>
    public static ExchangeSite SiteOf(TranslationSurvey survey) => new(survey.Texts, survey.Data.Languages, (source, target) => RecordMemory.Align(source, target, survey.Setup.RecordOf(source.Key, target.Language.Code)).Blocks)
    {
        Recorded = text => RecordedOf(text, survey),
    };

    // What the record says of each block of the source, by its place.
    private static RecordedSource?[] RecordedOf(TextToTranslate text, TranslationSurvey survey)
    {
        var recorded = new RecordedSource?[text.Source.Blocks.Count];
        if (text.Target is null) return recorded;
        var (state, _) = TranslateCommand.StateOf(text, survey);
        var open = state.Changes.SelectMany(c => c.Blocks).Select(b => b.Source).ToHashSet();
        foreach (var block in state.Blocks.Where(b => b.Source >= 0 && b.Recorded is not null))
        {
            recorded[block.Source] = new RecordedSource(block.Recorded!.Text, !open.Contains(block.Source));
        }

        return recorded;
    }
}
