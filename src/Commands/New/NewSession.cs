using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Surveys;

namespace ChemSter.Site.Commands;

/// <summary>One call of a command that creates files: looks at the site, asks, writes, and tells.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="console">Who is asked and told.</param>
/// <param name="isDryRun">Whether nothing is to be written, and only shown.</param>
/// <param name="mayAsk">Whether what the arguments leave open may be asked.</param>
/// <param name="cancellation">Ends the asking.</param>
internal sealed class NewSession(Request request, UserConsole console, bool isDryRun, bool mayAsk, CancellationToken cancellation)
{
    private IQuestions? _questions;

    /// <summary>What was asked for.</summary>
    public Request Request => request;

    /// <summary>Reads the site as it would be with some files.</summary>
    /// <exception cref="UnreadableSiteException">Its settings or languages can't be read.</exception>
    public SiteOutlook Look(params IReadOnlyList<PlannedFile> more) => SiteOutlook.Read(request.Options, more, out var found) ?? throw new UnreadableSiteException(found);

    /// <summary>Begins to ask for what is missing.</summary>
    /// <param name="missing">What is missing, for those who can't be asked.</param>
    /// <param name="whole">A whole command that lacks nothing: <c>new page --title "…"</c>.</param>
    /// <exception cref="UsageException">There is nobody to ask.</exception>
    public void Demand(Bilingual missing, string whole)
    {
        _questions ??= mayAsk ? console.Questions : null;
        if (_questions is not null) return;
        var call = ProgramCall.For(whole, request);
        throw new UsageException(new Bilingual($"{missing.Polish} Napisz na przykład: {call}", $"{missing.English} Write, for example: {call}"));
    }

    /// <summary>The answer to a question; what is proposed where nobody is being asked.</summary>
    /// <param name="question">The question.</param>
    /// <param name="proposal">What Enter alone answers; null where there must be an answer, empty where there need not be one.</param>
    /// <param name="complain">What is wrong with an answer; null where nothing is.</param>
    public async Task<string> AskAsync(Bilingual question, string? proposal, Func<string, Bilingual?>? complain = null) =>
        _questions is null ? proposal ?? "" : await _questions.AskAsync(question, proposal, complain ?? (_ => null), cancellation);

    /// <summary>Refuses files of which an error would be told once they are there.</summary>
    /// <exception cref="UnreadableSiteException">There is an error.</exception>
    public static void Accept(IReadOnlyList<Diagnostic> found, IEnumerable<PlannedFile> files)
    {
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var errors = found.Where(d => d.Severity == Severity.Error && (paths.Contains(d.Span.File) || d.Related.Any(r => paths.Contains(r.Span.File)))).ToList();
        if (errors.Count > 0) throw new UnreadableSiteException(errors);
    }

    /// <summary>Writes the files, all or none, and tells of them.</summary>
    /// <param name="created">The new files.</param>
    /// <param name="changed">The changes of files that are there.</param>
    /// <param name="addressesOf">The addresses of the pages that a file is made into.</param>
    /// <param name="next">What to do next, a sentence each.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">A file is in the way.</exception>
    public int Finish(IReadOnlyList<PlannedFile> created, IReadOnlyList<SourceEdit> changed, Func<string, IReadOnlyList<string>> addressesOf, IReadOnlyList<Bilingual> next)
    {
        if (created.FirstOrDefault(f => Path.Exists(Path.Combine(request.Options.Root, f.Path))) is { } there) throw InTheWay(there.Path);
        if (!isDryRun && new SourceBatch(request.Options.Root).Write(created, changed) is { } path) throw InTheWay(path);
        var report = new NewReport(request, console, isDryRun);
        report.Tell(created, changed, addressesOf, next);
        return ExitCode.Success;
    }

    /// <summary>Records that the versions of a page say the same, where the site keeps such records: they came from archetypes and nobody has touched them.</summary>
    /// <param name="key">The page's key.</param>
    public void Confirm(string key)
    {
        if (isDryRun || TranslationSurvey.Read(request.Options, out _) is not { Setup.Records.Count: > 0 } survey) return;
        var accepting = new Accepting(survey, request.Format == "json" ? request with { Verbosity = "quiet" } : request, console, null);
        foreach (var text in survey.Texts.Where(t => t.Source.Key == key && t.Target is { IsDraft: false })) accepting.Whole(text);
    }

    private static UsageException InTheWay(string path) =>
        new(new Bilingual($"Plik {path} już istnieje. Niczego nie zapisano.", $"The file {path} exists already. Nothing was written."));
}

/// <summary>The site's files are wrong in a way that lets nothing be done with them.</summary>
/// <param name="findings">What is wrong.</param>
internal sealed class UnreadableSiteException(IReadOnlyList<Diagnostic> findings) : Exception
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;
}
