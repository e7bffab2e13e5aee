// The same site as ours, by Eleventy's own means. No feeds: our generator writes none.
import { InputPathToUrlTransformPlugin } from "@11ty/eleventy";
import anchors from "markdown-it-anchor";
import footnotes from "markdown-it-footnote";

const dates = {
  pl: new Intl.DateTimeFormat("pl-PL", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};
const slugify = (text) => text.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

export default function (config) {
  // Links to files become links to pages; what leads nowhere stops the build.
  config.addPlugin(InputPathToUrlTransformPlugin);
  config.amendLibrary("md", (markdown) => markdown.use(anchors, { slugify, tabIndex: false }).use(footnotes));
  config.addPassthroughCopy({ static: "/" });

  config.addCollection("sitePages", (api) => api.getFilteredByGlob("content/**/*.md"));
  config.addCollection("index", (api) => {
    const pages = api.getFilteredByGlob("content/**/*.md");
    const find = new Map(pages.map((page) => [`${page.data.key} ${page.data.lang}`, page]));
    const children = new Map();
    for (const page of pages.filter((p) => p.data.weight)) {
      const parent = `${page.data.parentKey} ${page.data.lang}`;
      if (!children.has(parent)) children.set(parent, []);
      children.get(parent).push(page);
    }
    for (const list of children.values()) list.sort((a, b) => a.data.weight - b.data.weight);
    return { find, children };
  });

  config.addFilter("findPage", (index, key, lang) => index.find.get(`${key} ${lang}`));
  config.addFilter("childrenOf", (index, key, lang) => index.children.get(`${key} ${lang}`) ?? []);
  config.addFilter("neighbour", (index, parentKey, lang, weight, step) => index.children.get(`${parentKey} ${lang}`)?.[weight - 1 + step]);
  config.addFilter("headings", (html) => [...html.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/g)].map(([, id, text]) => ({ id, text })));
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("longDate", (date, lang) => dates[lang].format(date));
  config.addFilter("graph", graph);

  return {
    dir: { input: ".", output: "_site" },
    templateFormats: ["md", "njk"],
    // The text holds no template code.
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}

function graph(data, breadcrumb) {
  const { facts, lang, page } = data;
  const url = facts.baseUrl + page.url;
  const organization = { "@type": "Organization", "@id": `${facts.baseUrl}/#organization`, name: facts.name[lang], alternateName: facts.shortName, url: `${facts.baseUrl}/`, description: facts.description[lang] };
  const website = { "@type": "WebSite", "@id": `${facts.baseUrl}/#website`, name: facts.name[lang], alternateName: facts.shortName, url: `${facts.baseUrl}/`, inLanguage: ["pl", "en"], publisher: { "@type": "Organization", name: facts.publisher.name, email: facts.publisher.email } };
  const webpage = { "@type": "WebPage", "@id": url, url, name: data.title, description: data.description, inLanguage: lang, isPartOf: { "@id": `${facts.baseUrl}/#website` } };
  if (data.weight) webpage.datePublished = page.date.toISOString().slice(0, 10);
  const other = { "@id": facts.baseUrl + data.translation };
  if (lang === "pl") webpage.workTranslation = [other];
  else webpage.translationOfWork = other;
  const parts = [organization, website, webpage];
  if (breadcrumb.length > 1) {
    webpage.breadcrumb = { "@id": `${url}#breadcrumb` };
    parts.push({
      "@type": "BreadcrumbList",
      "@id": `${url}#breadcrumb`,
      itemListElement: breadcrumb.map((step, i) => ({ "@type": "ListItem", position: i + 1, name: step.title, ...(step.url ? { item: facts.baseUrl + step.url } : {}) })),
    });
  }
  return JSON.stringify({ "@context": "https://schema.org", "@graph": parts }).replaceAll("<", "\\u003c");
}
