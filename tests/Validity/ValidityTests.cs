using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Validity;

/// <summary>All HTML, CSS and SVG that is published is valid, as the W3C's validator understands it.</summary>
[Category("Validator")]
public sealed class ValidityTests
{
    [Test]
    public void Both_whole_sites_are_valid() => Assert.That(Validator.ErrorsIn(Sites.Real.Folder, Sites.Fictional.Folder), Is.Empty);

    [Test]
    public void Mistakes_are_found_in_pages_styles_and_drawings()
    {
        var folder = Directory.CreateTempSubdirectory("validity-test-");
        try
        {
            Write("page.html", "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Page</title>\n<style>p { colr: red }\n@containr (width > 1px) { p { margin: 0 } }\np { margin: 0; ::nothing(*) }</style>\n</head>\n<body>\n<p><div></div></p>\n</body>\n</html>\n");
            Write("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><circle radius=\"1\"/></svg>\n");
            var errors = Validator.ErrorsIn(folder.FullName);
            foreach (var expected in new[] { "Property “colr” doesn't exist", "Unrecognized at-rule “@containr”", "CSS: Parse Error", "No “p” element in scope", "Attribute “radius” not allowed" })
            {
                Assert.That(errors, Has.Some.Contains(expected));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
    }
}
