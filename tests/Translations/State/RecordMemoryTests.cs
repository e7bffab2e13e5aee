using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.State;

/// <summary>What was accepted tells which blocks belong together where the texts themselves do not.</summary>
public sealed class RecordMemoryTests
{
    private const string Polish = "- jawność\n- równość\n- uczciwość\n\nA.\n\nB.\n\nC.";
    private const string English = "- openness\n- equality\n- honesty\n\nD.\n\nE.\n\nF.";

    [TestCase("- równość\n", "", "jawność-openness uczciwość-honesty A.-D. B.-E. C.-F. +equality", TestName = "An item less")]
    [TestCase("- równość\n", "- równość\n- wzajemność\n", "jawność-openness równość-equality wzajemność+ uczciwość-honesty A.-D. B.-E. C.-F.", TestName = "An item more")]
    [TestCase("B.\n\n", "", "jawność-openness równość-equality uczciwość-honesty A.-D. C.-F. +E.", TestName = "A paragraph less")]
    [TestCase("równość", "równość wszystkich", "jawność-openness równość wszystkich-equality uczciwość-honesty A.-D. B.-E. C.-F.", TestName = "Words more")]
    public void After_an_edit_of_the_source_the_rest_belongs_together_as_before(string before, string now, string expected)
    {
        var (source, target) = (Versions.Polish(Polish), Versions.English(English));
        var record = RecordUpdate.Whole(new TextPair(source, target, [.. source.Blocks.Select((_, i) => new BlockPair(i, i))]), null);

        var pair = RecordMemory.Align(Versions.Polish(Polish.Replace(before, now, StringComparison.Ordinal)), target, record);

        var pairs = pair.Blocks.Where(p => p.Source >= 0).Select(p => $"{pair.Source.Blocks[p.Source].Text}{(p.Target < 0 ? "+" : "-")}{(p.Target < 0 ? "" : target.Blocks[p.Target].Text)}");
        var alone = pair.Blocks.Where(p => p.Source < 0).Select(p => $"+{target.Blocks[p.Target].Text}");
        Assert.That(string.Join(' ', pairs.Concat(alone).Where(t => t is not "-")), Is.EqualTo(expected));
    }
}
