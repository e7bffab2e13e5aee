using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Tests.Content;

/// <summary>What a page's front matter says of its translation.</summary>
public sealed class FrontMatterKeysTests
{
    [Test]
    public void What_is_said_of_the_source_is_read_with_its_place()
    {
        var frontMatter = Read("title: A\ndescription: B\nsource-language: en\nsource-version: 7kq2m8xz\n");

        Assert.That(frontMatter.SourceLanguage!.Text, Is.EqualTo("en"));
        Assert.That((frontMatter.SourceVersion!.Text, frontMatter.SourceVersion.Span.From), Is.EqualTo(("7kq2m8xz", (5, 17))));
        Assert.That(frontMatter.Accepted, Is.Empty);
    }

    [Test]
    public void Accepted_differences_have_a_token_and_a_reason()
    {
        var frontMatter = Read("title: A\ndescription: B\naccept:\n  - token: 7kq2m8xz\n    reason: tylko po polsku\n  - { token: 12345678, reason: \"legal: duty\" }\n");

        Assert.That(frontMatter.Accepted.Select(a => (a.Token.Text, a.Reason)), Is.EqualTo([("7kq2m8xz", "tylko po polsku"), ("12345678", "legal: duty")]));
        Assert.That(frontMatter.Accepted[0].Token.Span.From, Is.EqualTo((5, 12)));
    }

    private static FrontMatter Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("input/a.en.md", $"---\n{yaml}---\n\nText.\n");
        var fence = FrontMatterFence.Find(source, diagnostics)!.Value;
        var frontMatter = FrontMatterReader.Read(source, fence, DirectoryDefaults.None, diagnostics);
        Assert.That(diagnostics.IsEmpty);
        return frontMatter!;
    }
}
