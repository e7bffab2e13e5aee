using System.Text;

namespace ChemSter.Site.Tests.Support;

/// <summary>What a program that is still running has said so far: it can be read while the program goes on writing.</summary>
public sealed class HeardText : TextWriter
{
    private readonly StringBuilder _text = new();
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        lock (_lock) _text.Append(value);
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        lock (_lock) _text.Append(value);
    }

    /// <summary>All that was said until now.</summary>
    public override string ToString()
    {
        lock (_lock) return _text.ToString();
    }
}
