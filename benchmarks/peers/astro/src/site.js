// What follows from the files of the pages: their languages, keys, addresses and neighbours.
import { getCollection } from "astro:content";

const describe = (entry) => {
  const [, key, lang] = /^(.+)\.(pl|en)$/.exec(entry.id);
  const folder = key.replace(/[^/]+$/, "");
  const slug = entry.data.slug ? `${entry.data.slug}/` : "";
  return { entry, key, lang, parentKey: `${folder}index`, url: `/${lang === "pl" ? "" : `${lang}/`}${folder}${slug}`, ...entry.data };
};

let loaded;

/** All pages, found by key and language; gathered once for the whole build. */
export function loadSite() {
  loaded ??= getCollection("pages").then((entries) => {
    const pages = entries.map(describe);
    const byKey = new Map(pages.map((page) => [`${page.key} ${page.lang}`, page]));
    const children = new Map();
    for (const page of pages.filter((p) => p.weight)) {
      const parent = `${page.parentKey} ${page.lang}`;
      if (!children.has(parent)) children.set(parent, []);
      children.get(parent).push(page);
    }
    for (const list of children.values()) list.sort((a, b) => a.weight - b.weight);
    return {
      pages,
      find: (key, lang) => byKey.get(`${key} ${lang}`),
      childrenOf: (key, lang) => children.get(`${key} ${lang}`) ?? [],
    };
  });
  return loaded;
}

/** What a page says of itself to machines. */
export function graph(page, translation, breadcrumb, facts) {
  const url = facts.baseUrl + page.url;
  const { lang } = page;
  const organization = { "@type": "Organization", "@id": `${facts.baseUrl}/#organization`, name: facts.name[lang], alternateName: facts.shortName, url: `${facts.baseUrl}/`, description: facts.description[lang] };
  const website = { "@type": "WebSite", "@id": `${facts.baseUrl}/#website`, name: facts.name[lang], alternateName: facts.shortName, url: `${facts.baseUrl}/`, inLanguage: ["pl", "en"], publisher: { "@type": "Organization", name: facts.publisher.name, email: facts.publisher.email } };
  const webpage = { "@type": "WebPage", "@id": url, url, name: page.title, description: page.description, inLanguage: lang, isPartOf: { "@id": `${facts.baseUrl}/#website` } };
  if (page.date) webpage.datePublished = page.date.toISOString().slice(0, 10);
  const other = { "@id": facts.baseUrl + translation.url };
  if (lang === "pl") webpage.workTranslation = [other];
  else webpage.translationOfWork = other;
  const parts = [organization, website, webpage];
  if (breadcrumb.length > 1) {
    webpage.breadcrumb = { "@id": `${url}#breadcrumb` };
    parts.push({
      "@type": "BreadcrumbList",
      "@id": `${url}#breadcrumb`,
      itemListElement: breadcrumb.map((step, i) => ({ "@type": "ListItem", position: i + 1, name: step.title, ...(step === page ? {} : { item: facts.baseUrl + step.url }) })),
    });
  }
  return JSON.stringify({ "@context": "https://schema.org", "@graph": parts }).replaceAll("<", "\\u003c");
}
