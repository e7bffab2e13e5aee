using ChemSter.Site.Addresses;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Fuzzing;

/// <summary>What one build leaves to the next. It is read by the generator that wrote it alone; all else in it may be anything.</summary>
public sealed class CacheTarget : Target
{
    private static readonly byte[] Generator = BuildMemoryFormat.Generator.ToByteArray();

    /// <inheritdoc/>
    public override string Name => "cache";

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => [[], new byte[40]];

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        var memory = new BuildMemoryFormat(path => new SourceText(path, "Text.\n")).Read(new ReadOnlyMemory<byte>([.. Generator, .. input]));
        Promise(memory is not null, "there is always a memory, if only an empty one");
        // What was read is written, and read again.
        var written = BuildMemoryFormat.Write(memory!);
        var again = BuildMemoryFormat.Write(new BuildMemoryFormat(path => new SourceText(path, "Text.\n")).Read(written));
        Promise(again.Span.SequenceEqual(written.Span), "what was read is written as it was read");
    }
}

/// <summary>A file that comes back from a translator.</summary>
/// <param name="format">XLIFF or PO.</param>
public sealed class ExchangeTarget(string format) : Target
{
    private static readonly Lazy<ExchangeSite> Site = new(() =>
    {
        var (polish, english) = (SmallSite.Languages[0], SmallSite.Languages[1]);
        var source = VersionReader.Read(new SourceText("input/page.pl.md", "---\ntitle: Strona\ndescription: Opis.\n---\n\n## Cel {#cel}\n\nTekst **mocny** i [odnośnik](about.pl.md).\n\n- Jeden\n- Dwa\n"), polish, ["pl", "en"])!;
        var target = VersionReader.Read(new SourceText("input/page.en.md", "---\ntitle: Page\ndescription: About it.\n---\n\n## Aim {#cel}\n\nText **strong** and a [link](about.en.md).\n\n- One\n- Two\n"), english, ["pl", "en"])!;
        return new ExchangeSite([new TextToTranslate(source, "en", target, target.Source.Path)], [polish, english], (a, b) => BlockAligner.Align(a, b));
    });

    /// <inheritdoc/>
    public override string Name => format;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => format == "po"
        ? ["msgid \"", "msgstr \"", "msgctxt \"", "\"\n", "#, fuzzy\n", "#~ ", "#| ", "\\n", "\\\"", "\\x", "msgid_plural", "msgstr[0] ", "<1>", "</1>", "<2/>"]
        : ["<unit id=\"", "<segment>", "</segment>", "<source>", "<target>", "<pc id=\"1\">", "</pc>", "<ph id=\"1\"/>", "<sc id=\"1\"/>", "<ec startRef=\"1\"/>", "<mrk id=\"m\">", "<![CDATA[", "]]>", "&amp;", "&#0;", "state=\"final\"", "order=\"2\"", "<!DOCTYPE", "<cp hex=\"001b\"/>", "<group id=\"g\">"];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root)
    {
        var file = new ExchangeFile("pl", "en", [new Exporter(Site.Value).Export(Site.Value.Texts[0], false)]);
        return [Bytes(format == "po" ? PoWriter.Write(file) : XliffWriter.Write(file))];
    }

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        if (TextOf("from-translator", input) is not { } source) return;
        var diagnostics = new DiagnosticBag();
        var result = TranslationImport.Read(source, Site.Value, force: false, diagnostics);
        foreach (var file in result.Files) Promise(file.Path == "input/page.en.md", "nothing but a translation of the site is written");
        Promise(result.Files.Count <= 1, "a file is written once");
        Tell(diagnostics.Sorted());
    }
}

/// <summary>A record of what was accepted of a translation.</summary>
public sealed class RecordTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "record";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => ["translation 1 from pl\n", "paragraph ", "heading2 ", "| ", "accept ", "link ", "harmless ", "- ", "<<<<<<<", "\\n", "#"];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => FilesIn(root, "translations", "*.lock").Concat(FilesIn(root, "tests/sites/fictional/translations", "*.lock")).Take(20);

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        if (TextOf("translations/page.en.lock", input) is not { } source) return;
        var diagnostics = new DiagnosticBag();
        var record = RecordReader.Read(source, diagnostics);
        Promise(!record.IsBroken || diagnostics.HasErrors, "a record that nobody understands is told");
        if (!record.IsBroken)
        {
            var written = RecordWriter.Write(record);
            Promise(RecordWriter.Write(RecordReader.Read(new SourceText(source.Path, written), new DiagnosticBag())) == written, "a record that was read is written as it was read");
        }

        Tell(diagnostics.Sorted());
    }
}

/// <summary>The list of all addresses that were ever published.</summary>
public sealed class LedgerTarget : Target
{
    /// <inheritdoc/>
    public override string Name => "ledger";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => ["/en/history/ en history\n", "/feed.xml\n", "# ", "//", "/../", " "];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root) => [Bytes("# Every address\n/en/history/ en history\n/feed.xml\n/o-nas/ pl about\n")];

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        if (TextOf(AddressLedger.File, input) is not { } source) return;
        var diagnostics = new DiagnosticBag();
        var written = AddressLedger.Read(source, diagnostics).With([]);
        Promise(AddressLedger.Read(new SourceText(AddressLedger.File, written), new DiagnosticBag()).With([]) == written, "a ledger that was read is written as it was read");
        Tell(diagnostics.Sorted());
    }
}
