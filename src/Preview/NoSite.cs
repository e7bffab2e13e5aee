using System.Net;
using System.Text;

namespace ChemSter.Site.Preview;

/// <summary>Makes the page that is shown as long as there has been no good build.</summary>
internal static class NoSite
{
    /// <summary>The page for an error.</summary>
    public static NoSitePage Show(LiveError error) => new(
        Encoding.UTF8.GetBytes($$"""
            <!DOCTYPE html>
            <html lang="{{error.Language}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{WebUtility.HtmlEncode(error.Title)}}</title>
            <meta name="color-scheme" content="light dark">
            <style>body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif } pre { overflow: auto; font: 0.875rem/1.5 ui-monospace, monospace }</style>
            </head>
            <body>
            <main>
            <h1>{{WebUtility.HtmlEncode(error.Title)}}</h1>
            <pre tabindex="0">{{WebUtility.HtmlEncode(error.Text)}}</pre>
            </main>
            </body>
            </html>

            """),
        error.Number);
}
