using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>Three pages of the fictional site, their main part line by line, as they were last looked at and found right.</summary>
/// <remarks>
/// After a change that is meant: <c>RENEW_GOLDEN=1 dotnet test --filter FullyQualifiedName~GoldenTests</c> writes
/// tests/golden/ anew; then read the difference with <c>git diff tests/golden</c> before committing it.
/// </remarks>
public sealed class GoldenTests
{
    [TestCase("de/library/textprobe/index.html", "text-sample.de.html")]
    [TestCase("en/organisations/index.html", "organisations.en.html")]
    [TestCase("galeria/index.html", "gallery.pl.html")]
    public void The_page_is_as_it_was_last_approved(string page, string golden)
    {
        var path = Path.Combine(Repository.Root, "tests", "golden", golden);
        var actual = MainOf(Sites.Fictional.Text(page));
        if (Environment.GetEnvironmentVariable("RENEW_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
            Assert.Pass($"tests/golden/{golden} has been written again: look at its difference before committing it.");
        }

        // Is.EqualTo names the first difference; the lines around it are in the message.
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)), $"{page} differs from tests/golden/{golden}. If that is meant, see the remarks in GoldenTests.cs.");
    }

    // Blank lines and indentation that the templates leave are of no meaning, except in code.
    private static string MainOf(string html)
    {
        var begin = html.IndexOf("<main", StringComparison.Ordinal);
        var main = html[begin..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)];
        var isCode = false;
        var lines = new List<string>();
        foreach (var line in main.Split('\n'))
        {
            if (isCode || line.Trim().Length > 0) lines.Add(isCode ? line : line.Trim());
            if (line.Contains("<pre", StringComparison.Ordinal)) isCode = true;
            if (line.Contains("</pre>", StringComparison.Ordinal)) isCode = false;
        }

        return string.Join('\n', lines) + "\n";
    }
}
