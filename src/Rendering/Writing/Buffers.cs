using System.Text.Json;

namespace ChemSter.Site.Rendering;

/// <summary>The buffers of a thread, used for one page after the other.</summary>
public sealed class Buffers
{
    [ThreadStatic]
    private static Buffers? _ofThread;

    /// <summary>Those of this thread.</summary>
    public static Buffers OfThread => _ofThread ??= new Buffers();

    /// <summary>For the text of a page.</summary>
    public ByteBuffer Text { get; } = new();

    /// <summary>For a page's JSON-LD.</summary>
    public ByteBuffer JsonLd { get; } = new();

    /// <summary>What writes it; null until it is first needed.</summary>
    public Utf8JsonWriter? JsonLdWriter { get; set; }

    /// <summary>For the page as a whole, its text in it.</summary>
    public ByteBuffer Page { get; } = new();

    /// <summary>For the page with its styles.</summary>
    public ByteBuffer Dressed { get; } = new();
}
