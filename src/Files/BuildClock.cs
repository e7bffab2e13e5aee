using System.Diagnostics;
using System.Globalization;

namespace ChemSter.Site.Files;

/// <summary>The day for which the site is built: the one seam through which the generator knows time. Never "now",
/// so that the same commit gives the same site on any day.</summary>
/// <param name="asOf">The day asked for; null for the one that the environment gives.</param>
/// <param name="root">The site's folder, whose newest commit counts.</param>
public sealed class BuildClock(DateOnly? asOf, string root)
{
    private static readonly string[] RepositoryVariables = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"];

    private readonly Lazy<DateOnly?> _today = new(() => asOf ?? FromEnvironment() ?? FromNewestCommit(root));

    /// <summary>The day asked for, else that of <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org), else that of the newest
    /// commit, in UTC; null where there is none of them.</summary>
    public DateOnly? Today => _today.Value;

    /// <summary>The same day, if anything of the site has asked for it; null for a site that is the same on every day.</summary>
    public DateOnly? DayOfUse => _today.IsValueCreated ? _today.Value : null;

    private static DateOnly? FromEnvironment() => ToDay(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"));

    // Asked only if a page has a date, since starting git takes longer than building a small site.
    private static DateOnly? FromNewestCommit(string root)
    {
        try
        {
            // No setting of the user's may add lines, and none start a program that looks at signatures.
            var start = new ProcessStartInfo("git", ["-C", root, "-c", "log.showSignature=false", "log", "-1", "--format=%ct"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            // In a hook git says which repository it was called in, which need not be the site's.
            foreach (var variable in RepositoryVariables) start.Environment.Remove(variable);
            using var git = Process.Start(start);
            if (git is null) return null;
            var seconds = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? ToDay(seconds.Trim()) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static DateOnly? ToDay(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var unix) && unix < 253402300800
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(unix).UtcDateTime)
            : null;
}
