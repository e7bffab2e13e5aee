using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Rendering;
using NUglify;
using NUglify.JavaScript;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes scripts small. One that the minifier doesn't understand stays as it was written, which works as well.</summary>
public sealed class MinifyScripts : IPureModule<SourceText, PublishedFile>
{
    // Nothing in a script is taken for the name of a .NET culture (src/NativeCode.xml).
    private static readonly CodeSettings Settings = new() { SourceMode = JavaScriptSourceMode.Module, KillSwitch = (long)TreeModifications.CultureInfoTokenReplacement };

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        BuildContext.ForEach<SourceText, PublishedFile>(documents, script =>
        {
            if (script.Problem is { } problem) context.Diagnostics.Report(problem);
            var small = Uglify.Js(script.Text, Settings);
            var content = Encoding.UTF8.GetBytes(small.HasErrors ? script.Text : small.Code);
            return new PublishedFile(script.Path, Fingerprint.PathOf(script.Path[(script.Path.LastIndexOf('/') + 1)..], content), content, null, null);
        });
}
