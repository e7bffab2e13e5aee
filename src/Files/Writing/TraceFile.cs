using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Files;

/// <summary>The file that a build's trace goes to, opened before the build so that a name that can't be used is told at once.
/// The one thing besides the site that the generator writes.</summary>
public sealed class TraceFile : IDisposable
{
    private readonly string _path;
    private readonly bool _isNew;
    private readonly FileStream _stream;
    private bool _isWritten;

    private TraceFile(string path)
    {
        (_path, _isNew) = (path, !Path.Exists(path));
        _stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    /// <summary>Opens the file; one that is there keeps its content until <see cref="Write"/>.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="root">The full path of the site that is built.</param>
    /// <param name="output">The full path of the output folder, if there is one.</param>
    /// <exception cref="OutputRefusedException">The file would lie in the output folder or among the sources.</exception>
    /// <exception cref="TraceFileException">The file can't be written.</exception>
    public static TraceFile Open(string path, string root, string? output)
    {
        if (OutputChecks.IsAmongSources(path, root) || (output is not null && OutputChecks.IsInside(path, output))) throw new OutputRefusedException(path, OutputRefusal.TraceInside);
        return Try(path, () => new TraceFile(path));
    }

    /// <summary>Writes the trace in place of whatever was there.</summary>
    /// <exception cref="TraceFileException">The file can't be written.</exception>
    public void Write(ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        Try(_path, () =>
        {
            // Neither a pipe nor a device can be made shorter.
            if (_stream.CanSeek && _stream.Length > 0) _stream.SetLength(0);
            _stream.Write(bytes);
            _stream.Flush();
            return _isWritten = true;
        });
    }

    /// <summary>Closes the file, and removes it if it was made for nothing.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (_isNew && !_isWritten) File.Delete(_path);
    }

    private static T Try<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new TraceFileException(path, problem);
        }
    }
}

/// <summary>The trace can't be written.</summary>
/// <param name="path">The file.</param>
/// <param name="problem">Why.</param>
public sealed class TraceFileException(string path, Exception problem) : Exception(problem.Message, problem)
{
    /// <summary>What to tell the person who asked for it.</summary>
    public Bilingual Explanation => new($"--trace: nie udało się zapisać pliku {path}. {Message}", $"--trace: the file {path} can’t be written. {Message}");
}
