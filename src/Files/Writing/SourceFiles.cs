using System.Text;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Files;

/// <summary>Writes texts of the site: new files, and changes of files that are there. A file is written at one stroke, so that a reader,
/// or a crash, never meets half of it, and nothing that somebody has written in the meantime is lost.</summary>
/// <param name="root">The full path of the site.</param>
public sealed class SourceFiles(string root)
{
    private static readonly string[] Folders = ["input", "data"];

    /// <summary>Writes a new file, with LF line ends.</summary>
    /// <param name="path">Its path from the site's root, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <returns>False where there is a file already; it stays as it is.</returns>
    /// <exception cref="OutputRefusedException">The path leads out of the folders of texts.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file can't be written.</exception>
    public bool Create(string path, string text) => Create(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a new file, byte for byte.</summary>
    /// <inheritdoc cref="Create(string, string)"/>
    internal bool Create(string path, byte[] content)
    {
        var full = Resolve(path);
        if (Path.Exists(full)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        AtomicFile.Write(full, content, isNew: true);
        return true;
    }

    /// <summary>Changes a file; its line ends and byte order mark stay as they are.</summary>
    /// <param name="path">Its path from the site's root, with forward slashes.</param>
    /// <param name="before">Its text when it was read, with LF line ends.</param>
    /// <param name="edits">What is to change in that text.</param>
    /// <returns>False where the file says something else by now; it stays as it is.</returns>
    /// <exception cref="OutputRefusedException">The path leads out of the folders of texts.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file can't be written.</exception>
    public bool Change(string path, string before, IEnumerable<TextEdit> edits)
    {
        var full = Resolve(path);
        var bytes = File.ReadAllBytes(full);
        if (TextDecoding.Decode(path, bytes, out _) is not { } written || new SourceText(path, written).Text != before) return false;
        var text = TextEdit.Apply(written, LineEnds.Translate(written, edits));
        AtomicFile.Write(full, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text), isNew: false);
        return true;
    }

    /// <summary>Where a file of the site is on the disk.</summary>
    /// <exception cref="OutputRefusedException">The path leads out of the folders of texts.</exception>
    internal string PlaceOf(string path) => Resolve(path);

    /// <summary>Writes a file anew whose bytes are no text, in UTF-8.</summary>
    /// <param name="path">Its path from the site's root, with forward slashes.</param>
    /// <param name="text">All that it will say, with the line ends that it has.</param>
    /// <returns>False where the file says something else by now, so that this would not be made of it; it stays as it is.</returns>
    /// <exception cref="OutputRefusedException">The path leads out of the folders of texts.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file can't be written.</exception>
    public bool Rewrite(string path, string text)
    {
        var full = Resolve(path);
        if (TextDecoding.Decode(path, File.ReadAllBytes(full), out var problem) is not null || !problem!.Fixes.Any(f => f.Edits is [{ IsWholeFile: true } edit] && edit.Text == text)) return false;
        AtomicFile.Write(full, Encoding.UTF8.GetBytes(text), isNew: false);
        return true;
    }

    private string Resolve(string path)
    {
        var names = path.Split('/');
        var isInside = names.Length > 1 && Folders.Contains(names[0], StringComparer.Ordinal) && !names.Any(n => n is "" or "." or ".." || n.AsSpan().ContainsAny("\\:\0"));
        if (!isInside) throw new OutputRefusedException(path, OutputRefusal.NoSource);
        var full = root;
        foreach (var name in names)
        {
            full = Path.Combine(full, name);
            // Through a link somebody else's file could be reached.
            if (new FileInfo(full).LinkTarget is not null) throw new OutputRefusedException(full, OutputRefusal.NoSource);
        }

        return full;
    }
}

/// <summary>Changes of a text with LF line ends, for the text as it is written.</summary>
internal static class LineEnds
{
    /// <summary>The same changes with the places that they have in the written text, and the line ends that it has.</summary>
    public static IEnumerable<TextEdit> Translate(string written, IEnumerable<TextEdit> edits)
    {
        if (!written.Contains('\r', StringComparison.Ordinal)) return edits;
        var isWindows = written.Contains("\r\n", StringComparison.Ordinal);
        // For each place in the text with LF line ends, where it is in the one that is written.
        var places = new List<int>(written.Length + 1);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\n' || i == 0 || written[i - 1] != '\r') places.Add(i);
        }

        places.Add(written.Length);
        return edits.Select(e => new TextEdit(places[e.Start], places[e.Start + e.Length] - places[e.Start], isWindows ? e.Text.Replace("\n", "\r\n", StringComparison.Ordinal) : e.Text));
    }
}
