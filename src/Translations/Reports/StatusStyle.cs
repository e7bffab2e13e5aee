namespace ChemSter.Site.Translations;

/// <summary>How the report of translations looks: light or dark as the reader's system, columns side by side where there is room.</summary>
internal static class StatusStyle
{
    public const string Css = """
        :root { color-scheme: light dark; background: light-dark(#fff, #121212); color: light-dark(#1a1a1a, #eee); font: 1rem/1.5 system-ui, sans-serif; }
        body { margin: 0 auto; max-width: 80rem; padding: 1rem; overflow-wrap: anywhere; }
        table { border-collapse: collapse; margin-block: 1rem; }
        caption { text-align: start; padding-block: .5rem; }
        th, td { border: 1px solid light-dark(#767676, #8a8a8a); padding: .25rem .5rem; text-align: start; vertical-align: top; }
        .wide { overflow-x: auto; }
        a { color: light-dark(#0b4f9e, #9ecbff); }
        .blocks { inline-size: 100%; table-layout: fixed; }
        .blocks th:first-child { inline-size: 9rem; font-weight: normal; }
        .blocks tbody th { border-inline-start: .4rem solid transparent; }
        .blocks td { white-space: pre-line; }
        .blocks .changed > th { border-inline-start-color: light-dark(#9a6700, #d4a72c); }
        .blocks .new > th { border-inline-start-color: light-dark(#10561b, #a6e9ae); }
        .blocks .removed > th { border-inline-start-color: light-dark(#8a1c10, #ffb4a8); }
        .blocks .moved > th, .blocks .links-changed > th { border-inline-start-color: light-dark(#0b4f9e, #9ecbff); }
        del { background: light-dark(#ffe3e0, #4a1f1a); color: light-dark(#8a1c10, #ffb4a8); text-decoration: line-through; }
        ins { background: light-dark(#dcf5dc, #173a1d); color: light-dark(#10561b, #a6e9ae); text-decoration: underline; }
        .heard { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap; }
        body:has(#all:not(:checked)) .none { display: none; }
        tr:target { outline: 2px solid; outline-offset: -1px; }
        :focus-visible { outline: 2px solid; outline-offset: 2px; }
        @media (max-width: 45rem) {
          .blocks, .blocks tbody, .blocks tr, .blocks td, .blocks th { display: block; inline-size: auto; }
          .blocks thead { display: none; }
          .blocks th:first-child { inline-size: auto; }
          .blocks tr { margin-block-end: 1rem; }
        }

        """;
}
