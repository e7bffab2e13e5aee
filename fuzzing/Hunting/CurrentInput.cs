using System.IO.MemoryMappedFiles;

namespace ChemSter.Site.Fuzzing.Hunting;

/// <summary>The input that a worker is trying, in memory that outlives it: a stack that overflows or a loop without end takes the whole process along.</summary>
internal sealed class CurrentInput : IDisposable
{
    private const int Longest = 64 * 1024;
    private const int Start = 16;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    /// <summary>Opens the file in which it stands, or makes it.</summary>
    public CurrentInput(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, Start + Longest);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>How many inputs were tried.</summary>
    public long Tried => _view.ReadInt64(0);

    /// <summary>The last that was begun.</summary>
    public byte[] Read()
    {
        var bytes = new byte[Math.Clamp(_view.ReadInt32(8), 0, Longest)];
        _view.ReadArray(Start, bytes, 0, bytes.Length);
        return bytes;
    }

    /// <summary>Says what is tried next.</summary>
    public void Set(byte[] input)
    {
        var length = Math.Min(input.Length, Longest);
        _view.Write(8, length);
        _view.WriteArray(Start, input, 0, length);
        _view.Write(0, Tried + 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
