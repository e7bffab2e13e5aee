using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Files;
using ChemSter.Site.Fixing;

namespace ChemSter.Site.Fuzzing;

/// <summary>A part of the generator that reads what others wrote. Whatever the bytes, it must come to an end, throw nothing and keep what it promises.</summary>
public abstract class Target
{
    /// <summary>Its name on the command line and as a folder of the corpus: lower case, with hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>Inputs to begin with, besides the corpus: files of the sites in the repository.</summary>
    /// <param name="root">The folder of the repository.</param>
    public virtual IEnumerable<byte[]> Seeds(string root) => [];

    /// <summary>Words that the part understands, put into inputs now and then.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>Gives the part one input.</summary>
    /// <param name="input">Any bytes.</param>
    /// <exception cref="BrokenPromiseException">The part does not keep what it promises.</exception>
    public abstract void Feed(byte[] input);

    /// <summary>The bytes as a text of the site, read as every file of it is; null where they are no text, which must be told then.</summary>
    protected static SourceText? TextOf(string path, byte[] input)
    {
        if (TextDecoding.Decode(path, input, out var problem) is { } text) return new SourceText(path, text);
        Promise(problem is not null, "bytes that are no text are told");
        Tell([problem!]);
        return null;
    }

    /// <summary>Does with findings all that can be done with them: they are shown in both languages and as JSON, and mended.</summary>
    protected static void Tell(IReadOnlyList<Diagnostic> findings)
    {
        foreach (var language in new[] { UiLanguage.Polish, UiLanguage.English })
        {
            var shown = new TextReport(language, colour: false).Render(findings);
            Promise(!shown.AsSpan().ContainsAnyInRange('\u0001', '\u0008') && !shown.Contains('\u001b', StringComparison.Ordinal), "what is shown steers no terminal");
        }

        foreach (var finding in findings)
        {
            // A file whose text turned out to be none has no places but its beginning.
            Promise(finding.Span.Source.Problem is not null || (finding.Span.Start >= 0 && finding.Span.Start <= finding.Span.End && finding.Span.End <= finding.Span.Source.Text.Length), $"{finding.Code} has a place inside its file");
            _ = JsonReport.Render(finding);
        }

        foreach (var file in FixPlan.Of(findings, withOffers: true).Files) _ = file.Difference();
    }

    /// <summary>Fails unless something holds.</summary>
    protected static void Promise(bool holds, string what)
    {
        if (!holds) throw new BrokenPromiseException(what);
    }

    /// <summary>The files of a repository's sites whose path matches, as seeds; none that is too large to be changed usefully.</summary>
    protected static IEnumerable<byte[]> FilesIn(string root, string folder, string pattern) =>
        Directory.Exists(Path.Combine(root, folder))
            ? Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(b => b.Length <= 8192)
            : [];

    /// <summary>Text as bytes.</summary>
    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

/// <summary>A part of the generator has not kept what it promises.</summary>
/// <param name="what">The promise.</param>
public sealed class BrokenPromiseException(string what) : Exception($"Not so: {what}.");
