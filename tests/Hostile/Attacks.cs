namespace ChemSter.Site.Tests.Hostile;

/// <summary>Texts of somebody who wishes readers ill, by what each tries to break out of. All of them, if they ran, would call <c>struck</c>, which no page has.</summary>
internal static class Attacks
{
    /// <summary>Out of text into elements.</summary>
    public static IReadOnlyList<string> Elements { get; } =
    [
        "<script>struck(1)</script>", "<SCRIPT>struck(1)</SCRIPT>", "<script/x>struck(1)</script>", "<script\n>struck(1)</script\n>", "<<script>struck(1)//<</script>", "<img src=x onerror=struck(1)>",
        "<img/src=x/onerror=struck(1)>", "<svg onload=struck(1)>", "<svg><script>struck(1)</script></svg>", "<svg><a xlink:href='javascript:struck(1)'><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=struck(1)></style>", "<iframe src=javascript:struck(1)></iframe>", "<iframe srcdoc='<script>parent.struck(1)</script>'></iframe>",
        "<object data=javascript:struck(1)></object>", "<embed src=javascript:struck(1)>", "<link rel=stylesheet href=//evil.example/a.css>", "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=//evil.example/'>",
        "<form action=//evil.example/><input name=q></form>", "<button formaction=javascript:struck(1)>x</button>", "<details open ontoggle=struck(1)>x</details>", "<body onload=struck(1)>", "<video><source onerror=struck(1)></video>",
        "<audio src onerror=struck(1)></audio>", "<style>@import '//evil.example/a.css';</style>", "<template><script>struck(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=struck(1)>\">",
        "<textarea></textarea><script>struck(1)</script>", "<plaintext>", "<xmp><script>struck(1)</script>", "<a href=javascript:struck(1)>x</a>", "<x contenteditable onblur=struck(1) tabindex=1>x", "<custom-element onfocus=struck(1) autofocus>",
        "<dialog open onclose=struck(1)></dialog>", "<marquee onstart=struck(1)>x</marquee>", "<isindex action=javascript:struck(1)>", "<select autofocus onfocus=struck(1)>", "<keygen autofocus onfocus=struck(1)>", "<frameset onload=struck(1)>",
        "<table background=javascript:struck(1)>", "<input type=image src onerror=struck(1)>", "<portal src=//evil.example/>", "<img srcset='//evil.example/a.png 1x'>", "<p style='background:url(//evil.example/a.png)'>x</p>",
    ];

    /// <summary>Out of comments, raw text, processing instructions and sections of XML.</summary>
    public static IReadOnlyList<string> Ends { get; } =
    [
        "</title><script>struck(1)</script>", "</style><script>struck(1)</script>", "</script><script>struck(1)</script>", "</textarea><script>struck(1)</script>", "</noscript><script>struck(1)</script>", "--><script>struck(1)</script>",
        "--!><script>struck(1)</script>", "<!--<script>struck(1)</script>", "<!-->struck", "]]><script>struck(1)</script>", "<![CDATA[<script>struck(1)</script>]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY y \"z\">]>&y;",
        "</svg><img src=x onerror=struck(1)>", "</desc></svg>", "</a></li></ul></main>", "</p></div>", "</option></select>", "</html><html onload=struck(1)>", "<!--#exec cmd=\"id\"-->", "<%= 1 %>", "<?php struck(1) ?>",
    ];

    /// <summary>Out of attributes, with each kind of quote and with none.</summary>
    public static IReadOnlyList<string> Attributes { get; } =
    [
        "\" onmouseover=\"struck(1)", "' onmouseover='struck(1)", "\"><script>struck(1)</script>", "'><script>struck(1)</script>", "\" autofocus onfocus=struck(1) x=\"", "' autofocus onfocus=struck(1) x='", "` onmouseover=struck(1) `",
        " onmouseover=struck(1) ", "/onmouseover=struck(1)/", "\"/><img src=x onerror=struck(1)>", "x\" style=\"background:url(//evil.example)", "\" srcdoc=\"<script>struck(1)</script>", "\" content=\"0;url=//evil.example/\" http-equiv=\"refresh",
        "\\\" onmouseover=\\\"struck(1)", "&quot; onmouseover=&quot;struck(1)", "&#34; onmouseover=&#34;struck(1)", "&#x27; onmouseover=&#x27;struck(1)", "\" lang=\"xx\" dir=\"rtl",
    ];

    /// <summary>Out of strings of JSON and JavaScript.</summary>
    public static IReadOnlyList<string> Strings { get; } =
    [
        "\";struck(1);//", "';struck(1);//", "`;struck(1);//", "${struck(1)}", "\\\";struck(1);//", "\\';struck(1);//", "\\u003cscript\\u003estruck(1)", "\\x3cscript\\x3e", "\"}],\"@type\":\"Person\",\"x\":[{\"y\":\"", "\",\"@id\":\"https://evil.example/",
        "\\", "\\\\", "\\n", "*/struck(1)/*", "//struck", "-struck(1)-", "{{constructor.constructor('struck(1)')()}}", "{% raw %}", "#{struck(1)}", "@struck", "@(1+1)", "@{ struck(1); }", "$(struck)", "<%- struck %>", "[[struck]]",
    ];

    /// <summary>What looks like references to characters, and must stay what it looks like.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        "&lt;script&gt;struck(1)&lt;/script&gt;", "&amp;lt;script&amp;gt;", "&#60;script&#62;struck(1)", "&#x3c;script&#x3e;", "&#0060;script>", "&lt", "&amp", "&", "&&&", "&#0;", "&#xD800;", "&#1114112;", "&notin;", "&hellip;", "%3Cscript%3Estruck(1)%3C/script%3E", "%00", "%0d%0aX-Struck: 1",
        "&Tab;", "&NewLine;", "&lpar;1&rpar;",
    ];

    /// <summary>What a line-based format, a spreadsheet or a terminal would take for its own.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        "=cmd|'/c calc'!A0", "=HYPERLINK(\"https://evil.example/\",\"x\")", "+1+1", "-1+1", "@SUM(1)", ";=1+1;", ",=1+1,", "\"=1+1\"", "\t=1+1", "BEGIN:VEVENT", "X;Y:Z,W\\N", ":;,\\", "::error file=a,line=1::struck", "##vso[task.setvariable variable=a]b", "::set-output name=a::b",
        "'; DROP TABLE pages; --", "../../../etc/passwd", "..\\..\\struck", "/* TEAM */", "%s%n%x", "$HOME", "`id`", "| id", "&& id", "mailto:a@b.example?bcc=c@d.example", "javascript:struck(1)", "data:text/html,<script>struck(1)</script>", "vbscript:struck(1)", "//evil.example/", "https://evil.example/<script>",
    ];

    /// <summary>What Markdown and the extensions of this generator would take for their own.</summary>
    public static IReadOnlyList<string> Marks { get; } =
    [
        "[x](javascript:struck(1))", "![x](javascript:struck(1))", "<javascript:struck(1)>", "[x]: javascript:struck(1)", "*a* _b_ **c**", "# x", "> x", "- x", "1. x", "---", "```struck", "``struck", "| a | b |", "[^1]", "{lang=ar}", "{.class}", "{onclick=struck(1)}", "::: note", "!!x!!", "~~x~~", "\\<script>struck(1)", "<!-- x -->",
        "{name}", "{count}", "{page}", "{0}", "\"'„”«»", "... -- --- (c)",
    ];

    /// <summary>Letters that change how what follows is read, without being forbidden.</summary>
    public static IReadOnlyList<string> Letters { get; } =
    [
        "＜script＞struck(1)＜/script＞", "‹script›", "ʺ onmouseover=ʺstruck(1)", "K", "ﬁ", "İ", "ı", "ß", "𝓼𝓬𝓻𝓲𝓹𝓽", "👩‍🔬", "‘’“”", "مرحبا <script>struck(1)</script>", "שלום\" onx=\"",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Elements, .. Ends, .. Attributes, .. Strings, .. References, .. Lines, .. Marks, .. Letters];

    /// <summary>Addresses that would run something or lead where no link may: no field may take them for one.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "javascript:struck(1)", "JavaScript:struck(1)", "  javascript:struck(1)", "java\tscript:struck(1)", "javascript&colon;struck(1)", "&#106;avascript:struck(1)", "javascript&#58;struck(1)", "jav&#x0A;ascript:struck(1)", "\u0001javascript:struck(1)", "vbscript:struck(1)", "data:text/html,struck",
        "data:image/svg+xml,<svg onload=struck(1)>", "blob:https://evil.example/x", "file:///etc/passwd", "view-source:javascript:struck(1)", "ftp://evil.example/", "ws://evil.example/", "about:blank", "javascript://%0astruck(1)", "//evil.example/x", "\\\\evil.example\\x", "/\\evil.example", "https:evil", "http://",
    ];
}
