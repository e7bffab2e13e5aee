// What follows from a page's file name: its language, its key, its address.
const nameOf = (page) => /content\/(.+)\.(pl|en)\.md$/.exec(page.inputPath);

export default {
  layout: "page.njk",
  eleventyComputed: {
    key: (data) => nameOf(data.page)?.[1],
    lang: (data) => nameOf(data.page)?.[2],
    parentKey: (data) => (nameOf(data.page)?.[1] ?? "").replace(/(^|\/)[^/]+$/, "$1index"),
    permalink: (data) => {
      const [, key, lang] = nameOf(data.page);
      const folder = key.replace(/[^/]+$/, "");
      return `/${lang === "pl" ? "" : `${lang}/`}${folder}${data.slug ? `${data.slug}/` : ""}`;
    },
  },
};
