using System.Text.Json;

namespace ChemSter.Site.Observability;

/// <summary>Shows to a program where the time of a build went (<c>--trace</c>): JSON in the Trace Event Format, which Perfetto,
/// chrome://tracing and speedscope open. Each pipeline has a line with its phases and their modules, and each thread one with what it worked for.</summary>
public static class TraceReport
{
    private const int Process = 1;
    private const int FirstThread = 1000;

    /// <summary>The bytes of the file.</summary>
    public static ReadOnlyMemory<byte> Render(BuildRecord record)
    {
        var pipelines = record.Modules.Select(m => m.Pipeline).Distinct().ToList();
        int LineOf(string pipeline) => pipelines.IndexOf(pipeline) + 1;

        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("displayTimeUnit", "ms");
            json.WriteStartObject("otherData");
            json.WriteNumber("stretches left out", record.StretchesLeftOut);
            json.WriteEndObject();
            json.WriteStartArray("traceEvents");
            WriteName(json, "process_name", 0, "ChemSter.Site");
            foreach (var pipeline in pipelines) WriteLine(json, LineOf(pipeline), pipeline);
            foreach (var thread in record.Stretches.Select(s => s.Thread).Distinct()) WriteLine(json, FirstThread + thread, $"Thread {thread}");
            foreach (var phase in record.Phases)
            {
                WriteSpan(json, phase.Phase, "phase", LineOf(phase.Pipeline), phase.From, phase.To);
                WriteFigures(json, phase.Processor, phase.Allocated, phase.Documents, phase.Bytes);
                foreach (var module in record.Modules.Where(m => (m.Pipeline, m.Phase) == (phase.Pipeline, phase.Phase)))
                {
                    WriteSpan(json, module.Module, "module", LineOf(module.Pipeline), module.From, module.To);
                    WriteFigures(json, module.Processor, module.Allocated, module.Documents, module.Bytes);
                }
            }

            foreach (var stretch in record.Stretches)
            {
                WriteSpan(json, stretch.Work, "thread", FirstThread + stretch.Thread, stretch.From, stretch.To);
                WriteFigures(json, stretch.Processor, stretch.Allocated);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static void WriteLine(Utf8JsonWriter json, int line, string name)
    {
        WriteName(json, "thread_name", line, name);
        json.WriteStartObject();
        WriteHead(json, "thread_sort_index", "M", line);
        WriteNoTime(json);
        json.WriteStartObject("args");
        json.WriteNumber("sort_index", line);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, string what, int line, string name)
    {
        json.WriteStartObject();
        WriteHead(json, what, "M", line);
        WriteNoTime(json);
        json.WriteStartObject("args");
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, string name, string kind, int line)
    {
        json.WriteString("name", name);
        json.WriteString("ph", kind);
        json.WriteNumber("pid", Process);
        json.WriteNumber("tid", line);
    }

    // A name has no time, but there have been viewers that refuse a trace in which any event is without.
    private static void WriteNoTime(Utf8JsonWriter json) => json.WriteNumber("ts", 0);

    private static void WriteSpan(Utf8JsonWriter json, string name, string category, int line, TimeSpan from, TimeSpan to)
    {
        json.WriteStartObject();
        WriteHead(json, name, "X", line);
        json.WriteString("cat", category);
        json.WriteNumber("ts", ForViewers(from));
        json.WriteNumber("dur", ForViewers(to) - ForViewers(from));
    }

    private static void WriteFigures(Utf8JsonWriter json, TimeSpan? processor, long allocated, int? documents = null, long? bytes = null)
    {
        json.WriteStartObject("args");
        if (documents is { } count) json.WriteNumber("documents", count);
        if (bytes is { } written) json.WriteNumber("bytes", written);
        json.WriteNumber("allocated", allocated);
        if (processor is { } time) json.WriteNumber("cpu", Microseconds(time));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Viewers add up where a span ends, with binary fractions. Of tenths of microseconds the sum may be a hair behind the end of the span around it,
    // and an overlap is drawn wrongly or thrown away. Eighths are added without any rounding, and are whole nanoseconds too.
    private static decimal ForViewers(TimeSpan time) => Math.Floor(Microseconds(time) * 8) / 8;

    private static decimal Microseconds(TimeSpan time) => (decimal)time.Ticks / TimeSpan.TicksPerMicrosecond;
}
