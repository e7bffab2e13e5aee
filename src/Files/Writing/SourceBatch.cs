using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Files;

/// <summary>A change of a text of the site that is there.</summary>
/// <param name="Path">Its path from the site's root, with forward slashes.</param>
/// <param name="Before">Its text when it was read, with LF line ends.</param>
/// <param name="Edits">What is to change in that text.</param>
public sealed record SourceEdit(string Path, string Before, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>The text as it is to be, with LF line ends.</summary>
    public string After => TextEdit.Apply(Before, Edits);
}

/// <summary>Writes new files and changes that belong together: all of them, or none. What is there already is never replaced.</summary>
/// <param name="root">The full path of the site.</param>
public sealed class SourceBatch(string root)
{
    private readonly SourceFiles _files = new(root);

    /// <summary>Writes them.</summary>
    /// <param name="created">The new files.</param>
    /// <param name="changed">The changes.</param>
    /// <returns>The path of a file that is in the way: there already, or changed by somebody else meanwhile. Nothing was written then. Null where all was.</returns>
    /// <exception cref="OutputRefusedException">A path leads out of the folders of texts.</exception>
    /// <exception cref="IOException">A file can't be written; the others are as they were.</exception>
    /// <exception cref="UnauthorizedAccessException">A file can't be written; the others are as they were.</exception>
    public string? Write(IReadOnlyList<PlannedFile> created, IReadOnlyList<SourceEdit> changed)
    {
        // Most of what can be in the way is seen before anything is begun.
        if (created.FirstOrDefault(f => Path.Exists(_files.PlaceOf(f.Path))) is { } there) return there.Path;
        var undo = new Stack<Action>();
        try
        {
            var inTheWay = created.FirstOrDefault(f => !Create(f, undo))?.Path ?? changed.FirstOrDefault(c => !Change(c, undo))?.Path;
            if (inTheWay is not null) UndoAll(undo);
            return inTheWay;
        }
        catch
        {
            UndoAll(undo);
            throw;
        }
    }

    private bool Create(PlannedFile file, Stack<Action> undo)
    {
        var full = _files.PlaceOf(file.Path);
        var folders = new List<string>();
        for (var folder = Path.GetDirectoryName(full)!; !Directory.Exists(folder); folder = Path.GetDirectoryName(folder)!) folders.Add(folder);
        undo.Push(() => folders.Where(Directory.Exists).ToList().ForEach(Directory.Delete));
        if (!_files.Create(file.Path, file.Content)) return false;
        undo.Push(() => File.Delete(full));
        return true;
    }

    private bool Change(SourceEdit change, Stack<Action> undo)
    {
        var full = _files.PlaceOf(change.Path);
        var before = File.ReadAllBytes(full);
        if (!_files.Change(change.Path, change.Before, change.Edits)) return false;
        undo.Push(() => AtomicFile.Write(full, before, isNew: false));
        return true;
    }

    private static void UndoAll(Stack<Action> undo)
    {
        while (undo.TryPop(out var step)) step();
    }
}
