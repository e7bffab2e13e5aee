using System.Globalization;
using ChemSter.Site.Benchmarks.Content;

namespace ChemSter.Site.Benchmarks.Serving;

/// <summary>Creates, changes, renames and deletes pages of its own at random, in quick succession, and then looks whether the preview has missed any.</summary>
/// <param name="preview">The preview.</param>
/// <param name="shape">The site that it shows.</param>
/// <param name="folder">The site's folder.</param>
public sealed class RandomOperations(PreviewSession preview, SiteShape shape, string folder)
{
    private const int MostPages = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Dice _dice = Dice.For(shape.Seed, 0, 5);
    private readonly Dictionary<string, string> _there = [];
    private readonly HashSet<string> _gone = [];
    private int _count;

    /// <summary>Does so many operations and returns how many pages are not, within a minute, what they should be.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(int operations)
    {
        while (_count < operations)
        {
            Operate();
            await Task.Delay(_dice.Below(30));
        }

        var deadline = DateTime.UtcNow + Patience;
        IReadOnlyList<string> lost;
        while ((lost = await FindLostAsync()).Count > 0 && DateTime.UtcNow < deadline) await Task.Delay(250);
        foreach (var name in _there.Keys) Delete(name);
        return lost;
    }

    // A page has two files, so that whatever is done to it counts twice; in between, the site lacks a translation and may not be published.
    private void Operate()
    {
        var choice = _there.Count == 0 ? 0 : _dice.Below(_there.Count < MostPages ? 6 : 5) switch { 5 => 0, var other => other + 1 };
        var name = choice == 0 ? "" : _dice.Of([.. _there.Keys.Order(StringComparer.Ordinal)]);
        switch (choice)
        {
            case 0:
                Save(string.Create(CultureInfo.InvariantCulture, $"extra-{_count}"));
                break;
            case 1 or 2 or 3:
                Save(name);
                break;
            case 4:
                Delete(name);
                break;
            default:
                Rename(name, string.Create(CultureInfo.InvariantCulture, $"renamed-{_count}"));
                break;
        }
    }

    private void Save(string name)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"State {_count} of this page.");
        foreach (var words in SiteShape.Languages)
        {
            File.WriteAllText(FileOf(name, words), $"---\ntitle: Page {name} {words.Language}\ndescription: The page {name}, made at random, {words.Language}.\n---\n\n{text}\n");
            _count++;
        }

        _there[name] = text;
        _gone.Remove(name);
    }

    private void Delete(string name)
    {
        foreach (var words in SiteShape.Languages)
        {
            File.Delete(FileOf(name, words));
            _count++;
        }

        _there.Remove(name);
        _gone.Add(name);
    }

    private void Rename(string name, string newName)
    {
        foreach (var words in SiteShape.Languages)
        {
            File.Move(FileOf(name, words), FileOf(newName, words), overwrite: true);
            _count++;
        }

        _there[newName] = _there[name];
        _there.Remove(name);
        _gone.Add(name);
    }

    private async Task<IReadOnlyList<string>> FindLostAsync()
    {
        var lost = new List<string>();
        foreach (var words in SiteShape.Languages)
        {
            foreach (var (name, text) in _there)
            {
                if ((await preview.FetchAsync(PathOf(name, words)))?.Contains(text, StringComparison.Ordinal) != true) lost.Add(PathOf(name, words));
            }

            foreach (var name in _gone)
            {
                if (await preview.FetchAsync(PathOf(name, words)) is not null) lost.Add(PathOf(name, words));
            }
        }

        return lost;
    }

    private string FileOf(string name, Vocabulary words) => Path.Combine(folder, "input", SiteShape.FolderOf(shape.Sections[0]), $"{name}.{words.Language}.md");

    private string PathOf(string name, Vocabulary words) => $"{shape.PathOf(shape.Sections[0], words)}{name}/";
}
