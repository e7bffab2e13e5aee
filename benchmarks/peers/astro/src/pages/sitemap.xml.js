import facts from "../facts.json";
import { loadSite } from "../site.js";

/** The site map, with the versions of each page. */
export async function GET() {
  const { pages, find } = await loadSite();
  const entries = pages.map((page) => {
    const polish = facts.baseUrl + find(page.key, "pl").url;
    const english = facts.baseUrl + find(page.key, "en").url;
    return `  <url>
    <loc>${facts.baseUrl}${page.url}</loc>
    <xhtml:link rel="alternate" hreflang="pl" href="${polish}" />
    <xhtml:link rel="alternate" hreflang="en" href="${english}" />
    <xhtml:link rel="alternate" hreflang="x-default" href="${english}" />
  </url>
`;
  });
  const body = `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("")}</urlset>
`;
  return new Response(body, { headers: { "Content-Type": "application/xml" } });
}
