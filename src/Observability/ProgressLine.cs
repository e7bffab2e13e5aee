using System.Diagnostics;
using System.Globalization;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Observability;

/// <summary>Tells a person at a terminal how far a long build has come: one line, written over a few times a second, and wiped away
/// at the end. A build that is over within a second shows none.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="language">The language to speak.</param>
/// <param name="clock">Milliseconds since any one moment; the default is the time since now.</param>
public sealed class ProgressLine(TextWriter terminal, UiLanguage language, Func<long>? clock = null) : IDisposable
{
    private const long Patience = 1000;
    private const long Pace = 200;

    private static readonly NumberFormatInfo PolishNumbers = new() { NumberGroupSeparator = "\u00A0" };

    private readonly Func<long> _clock = clock ?? SinceNow();
    private readonly Lock _writing = new();
    private long _next = Patience;
    private int _width;
    private bool _isOver;

    /// <summary>Takes note of progress, and shows it if it is time to. May be called from several threads, and as often as they like.</summary>
    public void Report(string phase, int done, int total)
    {
        var now = _clock();
        if (now < Volatile.Read(ref _next) || !_writing.TryEnter()) return;
        try
        {
            if (_isOver || now < _next) return;
            Volatile.Write(ref _next, now + Pace);
            var text = Describe(phase, done, total);
            // Blanks wipe away what is left of a longer line, on every kind of terminal.
            terminal.Write("\r" + text.PadRight(_width));
            terminal.Flush();
            _width = text.Length;
        }
        finally
        {
            _writing.Exit();
        }
    }

    /// <summary>Wipes the line away for good, so that what follows begins on an empty one.</summary>
    public void Dispose()
    {
        lock (_writing)
        {
            if (_width > 0) terminal.Write("\r" + new string(' ', _width) + "\r");
            terminal.Flush();
            (_width, _isOver) = (0, true);
        }
    }

    private static Func<long> SinceNow()
    {
        var start = Stopwatch.GetTimestamp();
        return () => (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private string Describe(string phase, int done, int total)
    {
        var what = phase switch
        {
            "Input" => new Bilingual("Czytanie", "Reading"),
            "Process" => new Bilingual("Przetwarzanie", "Processing"),
            "PostProcess" => new Bilingual("Budowanie stron", "Building pages"),
            _ => new Bilingual("Zapisywanie", "Writing"),
        };
        return language == UiLanguage.Polish
            ? string.Create(PolishNumbers, $"{what.Polish}… {done:N0} z {total:N0}")
            : string.Create(CultureInfo.InvariantCulture, $"{what.English}… {done:N0} of {total:N0}");
    }
}
