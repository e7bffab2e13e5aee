using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.Exchange;

/// <summary>Whatever comes back in place of an export is told, and never a fault.</summary>
public sealed class HostileFileTests
{
    private static readonly ExchangeSite Site = XliffFormatTests.Page("Tekst **mocny**.\n\nDrugi.", "Text **strong**.\n\nSecond.");
    private static readonly string Xliff = Formats.Export("xliff", Site);
    private static readonly string Po = Formats.Export("po", Site);

    [TestCase("", "SITE5701")]
    [TestCase("%PDF-1.7", "SITE5701")]
    [TestCase("<html><body/></html>", "SITE5701")]
    [TestCase("<xliff", "SITE5702")]
    [TestCase("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'>]><xliff>&a;</xliff>", "SITE5705")]
    [TestCase("<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/>", "SITE5703: the file is XLIFF 1.2")]
    [TestCase("<xliff version='3.0' srcLang='pl' trgLang='en' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>", "SITE5703")]
    [TestCase("<xliff version='2.1' srcLang='pl' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>", "SITE5707")]
    [TestCase("<xliff version='2.1' srcLang='pl' trgLang='fr' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>", "SITE5707: the site has no translations from “pl” into “fr”")]
    [TestCase("msgid \"a\"\nmsgstr \"b\"\n", "SITE5701")]
    [TestCase("msgid \"\"\nmsgstr \"Language: en\\n\"\n", "SITE5707")]
    [TestCase("msgid \"\"\nmsgstr \"Language: en\\nX-Source-Language: pl\\n\"\n\nmsgctxt \"input/pagge.pl.md x\"\nmsgid \"a\"\nmsgstr \"b\"\n", "SITE5708: the site has no text input/pagge.pl.md")]
    [TestCase("msgid \"a\nmsgstr \"b\"\n", "SITE5706")]
    [TestCase("msgid \"a\\\"\n", "SITE5706")]
    [TestCase("msgwhat \"a\"\n", "SITE5706")]
    public void A_file_that_is_something_else_is_told(string text, string told)
    {
        var (files, messages) = Read(text);

        Assert.That(messages, Does.Contain(told));
        Assert.That(files, Is.Empty);
    }

    [Test]
    public void A_file_that_is_too_large_or_too_deep_is_told()
    {
        Assert.That(Read("<" + new string('a', XliffReader.MaximalLength)).Messages, Does.Contain("SITE5704"));
        var deep = string.Concat(Enumerable.Repeat("<group id='g'>", 5000));
        Assert.That(Read($"<xliff version='2.1' srcLang='pl' trgLang='en' xmlns='urn:oasis:names:tc:xliff:document:2.0'><file id='f'>{deep}").Messages, Does.Contain("SITE5704"));
        var pairs = string.Concat(Enumerable.Range(0, 5000).Select(i => $"<pc id='{i}'>"));
        Assert.That(Read(Xliff.Replace("<target>", "<target>" + pairs, StringComparison.Ordinal)).Messages, Does.Contain("SITE5704"));
    }

    [Test]
    public void Marks_that_are_lost_or_broken_are_told_and_the_rest_is_taken()
    {
        var broken = Xliff.Replace("Second.", "Second one.", StringComparison.Ordinal)
            .Replace("Text <pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d1\" type=\"fmt\" subType=\"xlf:b\">strong</pc>", "Text <sc id=\"1\" dataRef=\"d1\"/>strong", StringComparison.Ordinal);

        var (files, messages) = Read(broken);

        Assert.That(messages, Does.Contain("error SITE5712"));
        Assert.That(files.Single().Text, Is.EqualTo("Text **strong**.\n\nSecond one.\n"));
    }

    [TestCase("dataRefStart=\"d9\" dataRefEnd=\"d1\"")]
    [TestCase("dataRefStart=\"d1\" dataRefEnd=\"d9\"")]
    public void A_mark_that_refers_to_nothing_is_told(string references)
    {
        var (files, messages) = Read(Xliff.Replace("dataRefStart=\"d1\" dataRefEnd=\"d1\"", references, StringComparison.Ordinal));

        Assert.That(messages, Does.Contain("SITE5712"));
        Assert.That(files, Is.Empty);
    }

    [Test]
    public void A_unit_that_comes_twice_counts_once()
    {
        var begin = Xliff.IndexOf("    <unit", StringComparison.Ordinal);
        var end = Xliff.LastIndexOf("  </file>", StringComparison.Ordinal);
        Assert.That(Read(Xliff.Insert(end, Xliff[begin..end].Replace("Second.", "Other.", StringComparison.Ordinal))).Messages, Does.Contain("SITE5715"));

        var entry = Po.IndexOf("\n\n", StringComparison.Ordinal) + 2;
        var (files, messages) = Read(Po + "\n" + Po[entry..].Replace("Second.", "Other.", StringComparison.Ordinal));
        Assert.That(messages, Does.Contain("SITE5715"));
        Assert.That(files, Is.Empty);
    }

    [Test]
    public void Units_that_are_missing_are_still_to_be_translated()
    {
        var site = Site with { Texts = [Site.Texts[0] with { Target = null }] };
        var begin = Xliff.LastIndexOf("    <unit", StringComparison.Ordinal);
        var text = Xliff.Remove(begin, Xliff.LastIndexOf("  </file>", StringComparison.Ordinal) - begin);

        var (result, messages) = Formats.Import("xliff", text, site);

        Assert.That(messages, Does.Contain("warning SITE5716"));
        Assert.That(result.Files.Single().Text, Is.EqualTo("Text **strong**.\n\n{{todo}} Drugi.\n"));
    }

    [Test]
    public void HTML_in_a_text_is_told()
    {
        Assert.That(Read(Xliff.Replace("Second.", "Second&lt;br/&gt;one.", StringComparison.Ordinal)).Messages, Does.Contain("error SITE5714"));
        Assert.That(Read(Po.Replace("Second.", "<script>x</script>", StringComparison.Ordinal)).Messages, Does.Contain("error SITE5714"));
    }

    [Test]
    public void Damage_anywhere_is_never_a_fault() => Gen.Select(Gen.Bool, Gen.Int[0, 100_000], Gen.Int[0, 40], Gen.String[Gen.Char["<>&\"'/=\\ \n#~msgid1pch{}*[](\u0000\uD800\uFFFF"], 0, 12]).Sample(
        (isPo, at, length, put) =>
        {
            var whole = isPo ? Po : Xliff;
            at %= whole.Length;
            var (files, _) = Read(whole.Remove(at, Math.Min(length, whole.Length - at)).Insert(at, put));
            return files.All(f => f.Path == "input/page.en.md");
        },
        iter: 1500);

    private static (IReadOnlyList<ImportedFile> Files, string Messages) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var result = TranslationImport.Read(new SourceText("from-translator", text), Site, force: false, diagnostics);
        return (result.Files, new TextReport(UiLanguage.English, colour: false).Render(diagnostics.Sorted()));
    }
}
