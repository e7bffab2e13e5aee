using System.Net;
using System.Text;

namespace ChemSter.Site.Schemas;

/// <summary>The page of the editor in the browser, <c>/admin/</c>: nothing but a script, Sveltia CMS, which reads <c>config.yml</c> beside it.</summary>
public static class EditorPage
{
    /// <summary>The folder of the editor in the site.</summary>
    public const string Folder = "admin";

    /// <summary>The folder of the editor's own files in the theme of a site that has them itself.</summary>
    public const string Source = "theme/admin/";

    /// <summary>The name of the script.</summary>
    public const string ScriptName = "sveltia-cms.js";

    /// <summary>The name of the script that leads the other to the site's own files.</summary>
    public const string RedirectionName = "own-files.js";

    /// <summary>The version of the script for which all this is made.</summary>
    public const string Version = "0.221.1";

    /// <summary>The hash of the script, by which the browser refuses any other.</summary>
    public const string Integrity = "sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6";

    private const string Elsewhere = "https://unpkg.com";
    private const string Fonts = "https://cdn.jsdelivr.net";

    // Where the hosts answer programs. The script asks GitHub too whether it is in order.
    private static readonly Dictionary<string, string> Hosts = new(StringComparer.Ordinal)
    {
        ["github"] = "https://api.github.com https://*.githubusercontent.com https://www.githubstatus.com",
        ["gitlab"] = "https://gitlab.com",
        ["gitea"] = "https://gitea.com",
        ["test-repo"] = "",
    };

    /// <summary>The script asks elsewhere for the words of its menus, even where they lie beside it. A language that does not is shown in English.</summary>
    public static byte[] Redirection { get; } = Encoding.UTF8.GetBytes($$"""
        const ask = window.fetch, elsewhere = "{{Elsewhere}}/", own = elsewhere + "@sveltia/cms@{{Version}}/";
        window.fetch = async (address, options) => {
          if (typeof address !== "string" || !address.startsWith(elsewhere)) return ask(address, options);
          const answer = address.startsWith(own) ? await ask(address.slice(own.length), options) : Response.error();
          return answer.ok ? answer : Response.json({});
        };

        """.ReplaceLineEndings("\n"));

    /// <summary>The page.</summary>
    /// <param name="name">The site’s name.</param>
    /// <param name="language">The code of the site’s default language.</param>
    /// <param name="host">Where the repository is.</param>
    /// <param name="hasScript">Whether the site has the script itself.</param>
    public static byte[] Render(string name, string language, string host, bool hasScript)
    {
        var script = hasScript
            ? $"<script src=\"{RedirectionName}\"></script>\n<script src=\"{ScriptName}\"></script>"
            : $"<script src=\"{Elsewhere}/@sveltia/cms@{Version}/dist/{ScriptName}\" integrity=\"{Integrity}\" crossorigin=\"anonymous\"></script>";
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy(host, hasScript)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow">
            <meta name="referrer" content="no-referrer">
            <title>{WebUtility.HtmlEncode(name)}</title>
            <link rel="cms-config-url" type="application/yaml" href="config.yml">
            </head>
            <body>
            {script}
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    // The script writes styles into the page, and shows pictures that it has in memory. Its fonts, those of its icons among them, it always takes from elsewhere.
    private static string Policy(string host, bool hasScript) => string.Join("; ",
        "default-src 'none'",
        $"script-src {(hasScript ? "'self'" : Elsewhere)}",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' blob: data: https://*.githubusercontent.com",
        "media-src blob:",
        $"font-src {Fonts}",
        $"connect-src 'self' blob: data: {(hasScript ? "" : Elsewhere + " ")}{Hosts[host]}".TrimEnd(),
        "manifest-src blob:",
        "base-uri 'none'",
        "form-action 'none'");
}
