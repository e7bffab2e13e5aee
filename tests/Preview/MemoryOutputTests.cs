using ChemSter.Site.Files;

namespace ChemSter.Site.Tests.Preview;

public sealed class MemoryOutputTests
{
    [Test]
    public void A_file_that_is_not_there_is_not_an_empty_one()
    {
        using var output = With(("empty.txt", ""));
        Assert.That((output.Find("empty.txt") is null, output.Find("missing.txt") is null), Is.EqualTo((false, true)));
    }

    [Test]
    public void What_was_written_is_published_with_the_others_or_not_at_all()
    {
        using var output = With(("a", "1"), ("b", "1"));
        output.Write("a", "2"u8);
        Assert.That(output.Find("a")!.Value.ToArray(), Is.EqualTo("1"u8.ToArray()));
        output.Discard();
        output.Write("b", "1"u8);
        output.Write("c", "2"u8);
        output.Commit();
        Assert.That((output.Find("a") is null, output.Find("c") is null), Is.EqualTo((true, false)));
        Assert.That(output.Changed, Is.EqualTo(new[] { "a", "c" }));
    }

    private static MemoryOutput With(params (string Path, string Text)[] files)
    {
        var output = new MemoryOutput();
        foreach (var (path, text) in files) output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        output.Commit();
        return output;
    }
}
