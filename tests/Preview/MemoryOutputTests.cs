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

    [Test]
    public void What_is_neither_written_nor_kept_goes_though_another_is_kept_twice()
    {
        using var output = With(("a", "1"), ("b", "1"));
        var stamp = output.Write("a", "1"u8);
        Assert.That(output.TryKeep("a", stamp), Is.True);
        output.Commit();
        Assert.That((output.Find("a") is null, output.Find("b") is null), Is.EqualTo((false, true)));
        Assert.That(output.Changed, Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void A_file_that_changed_is_not_kept()
    {
        using var output = With(("a", "1"));
        var stamp = output.Write("a", "1"u8);
        output.Write("a", "2"u8);
        output.Commit();
        Assert.That((output.TryKeep("a", stamp), output.TryKeep("b", stamp)), Is.EqualTo((false, false)));
    }

    [Test]
    public void All_but_a_few_are_kept_and_of_those_what_was_written()
    {
        using var output = With(("a", "1"), ("b", "1"), ("c", "1"), ("d", "1"));
        Assert.That(output.TryKeepAllBut(output.Publication, ["b", "c", "d", "e"]), Is.True);
        output.Write("b", "2"u8);
        output.Write("c", "1"u8);
        output.Commit();
        Assert.That(output.Changed, Is.EqualTo(new[] { "b", "d" }));
        Assert.That((output.Find("a") is null, output.Find("b") is null, output.Find("c") is null, output.Find("d") is null), Is.EqualTo((false, false, false, true)));
        output.Write("a", "1"u8);
        output.Commit();
        Assert.That(output.Changed, Is.EqualTo(new[] { "b", "c" }), "what was kept once is not kept for ever");
    }

    [Test]
    public void A_site_that_was_published_since_is_not_kept_for_the_one_before()
    {
        using var output = With(("a", "1"));
        var publication = output.Publication;
        output.Write("a", "2"u8);
        output.Commit();
        Assert.That(output.TryKeepAllBut(publication, []), Is.False);
        output.Commit();
        Assert.That(output.Find("a") is null, Is.True);
    }

    private static MemoryOutput With(params (string Path, string Text)[] files)
    {
        var output = new MemoryOutput();
        foreach (var (path, text) in files) output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        output.Commit();
        return output;
    }
}
