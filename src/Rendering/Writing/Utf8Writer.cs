using System.Globalization;
using System.Text;

namespace ChemSter.Site.Rendering;

/// <summary>Writes text into a buffer as UTF-8, for renderers that know only text.</summary>
/// <param name="bytes">Where the bytes go.</param>
public sealed class Utf8Writer(ByteBuffer bytes) : TextWriter(CultureInfo.InvariantCulture)
{
    // The first half of a pair of surrogates that was written by itself.
    private char _half;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override string NewLine => "\n";

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (char.IsAscii(value) && _half == 0)
        {
            bytes.GetSpan(1)[0] = (byte)value;
            bytes.Advance(1);
        }
        else Write([value]);
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty) return;
        if (_half != 0)
        {
            Encode([_half, buffer[0]]);
            buffer = buffer[1..];
            _half = '\0';
        }

        if (buffer is [.., var last] && char.IsHighSurrogate(last))
        {
            _half = last;
            buffer = buffer[..^1];
        }

        Encode(buffer);
    }

    /// <inheritdoc/>
    public override void WriteLine() => Write('\n');

    private void Encode(ReadOnlySpan<char> text) =>
        bytes.Advance(Encoding.UTF8.GetBytes(text, bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
