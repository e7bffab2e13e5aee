using System.Globalization;
using System.Text;

namespace ChemSter.Site.Tests.Preview;

/// <summary>Does to the files of a site what people and their programs do, at random, but the same for the same seed. Some of it is
/// wrong for a while; in the end all is right.</summary>
public sealed class RandomEditor(string root, int seed)
{
    private const string Playground = "input/playground";

    private static readonly string[] Languages = ["pl", "en", "de"];

    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>Does one thing.</summary>
    public void Work()
    {
        _count++;
        switch (_random.Next(11))
        {
            case 0 or 1: Create(); break;
            case 2: Change(inPlace: true); break;
            case 3: Change(inPlace: false); break;
            case 4: Rename(); break;
            case 5: Delete(); break;
            case 6: MoveFolder(); break;
            case 7: ChangeStyle(); break;
            case 8: ChangeLine("data/figures.yml", "  value: ", string.Create(CultureInfo.InvariantCulture, $"{_count}")); break;
            case 9: ChangeLine("data/site.yml", "short-name: ", $"Fikcja {_count}"); break;
            default: ChangeHome(); break;
        }

        // Often in a burst, sometimes after a pause in which a build begins.
        if (_random.Next(4) == 0) Thread.Sleep(_random.Next(40));
    }

    /// <summary>Makes all pages complete, so that the site can be built without findings.</summary>
    public void MendAll()
    {
        foreach (var folder in Folders().Where(f => f != Full(Playground)).Order(StringComparer.Ordinal).ToList())
        {
            foreach (var name in Pages(folder).Select(NameOf).Distinct().ToList())
            {
                foreach (var language in Languages) WritePage(Path.Combine(folder, $"{name}.{language}.md"), inPlace: true);
            }
        }
    }

    private void Create()
    {
        var depth = _random.Next(3);
        var folder = Enumerable.Range(0, depth).Aggregate($"{Playground}/f{_random.Next(4)}", (above, _) => $"{above}/g{_random.Next(3)}");
        var name = $"p{_random.Next(6)}";
        Directory.CreateDirectory(Full(folder));
        foreach (var language in Languages) WritePage(Full($"{folder}/{name}.{language}.md"), inPlace: _random.Next(2) == 0);
    }

    private void Change(bool inPlace)
    {
        if (Any(Folders().SelectMany(Pages)) is { } page) WritePage(page, inPlace);
    }

    private void Rename()
    {
        if (Any(Folders().SelectMany(Pages)) is not { } page) return;
        var to = $"r{_random.Next(6)}";
        foreach (var language in Languages)
        {
            var from = Path.Combine(Path.GetDirectoryName(page)!, $"{NameOf(page)}.{language}.md");
            if (File.Exists(from)) File.Move(from, Path.Combine(Path.GetDirectoryName(page)!, $"{to}.{language}.md"), overwrite: true);
        }
    }

    private void Delete()
    {
        if (_random.Next(5) == 0 && Any(Folders().Where(f => f != Full(Playground))) is { } folder) Directory.Delete(folder, recursive: true);
        else if (Any(Folders().SelectMany(Pages)) is { } page)
        {
            foreach (var language in Languages) File.Delete(Path.Combine(Path.GetDirectoryName(page)!, $"{NameOf(page)}.{language}.md"));
        }
    }

    private void MoveFolder()
    {
        if (Any(Folders().Where(f => f != Full(Playground))) is not { } folder) return;
        var target = Path.Combine(Path.GetDirectoryName(folder)!, $"m{_random.Next(5)}");
        if (Directory.Exists(target)) return;
        if (_random.Next(2) == 0)
        {
            Directory.Move(folder, target);
            return;
        }

        // Out of the site, changed there, and in again.
        var outside = Full("outside");
        Directory.Move(folder, outside);
        foreach (var page in Directory.EnumerateFiles(outside, "*.md").ToList()) WritePage(page, inPlace: true);
        Directory.Move(outside, target);
    }

    private void ChangeStyle()
    {
        Directory.CreateDirectory(Full("theme/styles/components"));
        Write(Full($"theme/styles/components/random{_random.Next(3)}.css"), $".random {{ order: {_count}; }}\n", inPlace: _random.Next(2) == 0);
    }

    // A fact, a setting: the first line that begins so gets another value.
    private void ChangeLine(string path, string begin, string value)
    {
        var lines = File.ReadAllLines(Full(path));
        var at = Array.FindIndex(lines, l => l.StartsWith(begin, StringComparison.Ordinal));
        lines[at] = begin + value;
        Write(Full(path), string.Join('\n', lines) + "\n", inPlace: _random.Next(2) == 0);
    }

    private void ChangeHome()
    {
        var path = Full("input/colophon.en.md");
        var text = File.ReadAllText(path);
        var mark = text.IndexOf("\n\nStage ", StringComparison.Ordinal);
        Write(path, string.Create(CultureInfo.InvariantCulture, $"{(mark < 0 ? text.TrimEnd('\n') : text[..mark])}\n\nStage {_count}.\n"), inPlace: _random.Next(2) == 0);
    }

    // Title and description are those of the place, so that no two are the same.
    private void WritePage(string path, bool inPlace)
    {
        var name = Path.GetRelativePath(root, path);
        Write(path, string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Page {name} {_count}\ndescription: About {name} {_count}.\n---\n\nText {_count}.\n"), inPlace);
    }

    private static void Write(string path, string text, bool inPlace)
    {
        if (inPlace) File.WriteAllText(path, text);
        else
        {
            File.WriteAllBytes(path + ".new", Encoding.UTF8.GetBytes(text));
            File.Move(path + ".new", path, overwrite: true);
        }
    }

    private IEnumerable<string> Folders() => Directory.Exists(Full(Playground))
        ? Directory.EnumerateDirectories(Full(Playground), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Append(Full(Playground))
        : [];

    private static IEnumerable<string> Pages(string folder) => Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal);

    private static string NameOf(string page) => Path.GetFileName(page).Split('.')[0];

    private string Full(string path) => Path.Combine(root, path);

    private string? Any(IEnumerable<string> things)
    {
        string[] all = [.. things];
        return all.Length == 0 ? null : all[_random.Next(all.Length)];
    }
}
