// The page at every unknown address: puts the language of the address first, and looks for pages that were perhaps meant.

const { pathname } = location, sections = [...document.querySelectorAll("section[data-home]")];
const homes = sections.map(section => section.dataset.home);
const home = homes.filter(home => pathname.startsWith(home)).sort((one, other) => other.length - one.length)[0] ?? homes[0];
const chosen = sections[homes.indexOf(home)], first = sections[0], root = document.documentElement;

const rename = (heading, name) => {
  const renamed = document.createElement(name);
  renamed.append(...heading.childNodes);
  heading.replaceWith(renamed);
};

if (chosen !== first) {
  const [before, now] = [first, chosen].map(section => section.querySelector("h1, h2"));
  document.querySelector(".skip-link").lang = root.lang;
  document.querySelector(".word-mark").href = home;
  document.title = document.title.replace(before.textContent, now.textContent);
  [root.lang, root.dir] = [chosen.lang, chosen.dir];
  rename(before, "h2");
  rename(now, "h1");
  first.before(chosen);
}

const decode = text => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

// Each part of the address as words; a file's name says little if it is the one that hosts add.
const parts = decode(pathname.startsWith(home) ? pathname.slice(home.length) : pathname).replace(/(^|\/)index\.\w+$|\.\w+$/, "")
  .split("/").map(part => part.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim()).filter(part => part);
const { index } = chosen.dataset, link = chosen.querySelector("[data-search]"), likely = chosen.querySelector("[data-likely]");

if (parts.length && index) {
  const ask = words => link.search = new URLSearchParams({ q: words });
  ask(parts.at(-1));
  const [{ open }, answer] = await Promise.all([import(likely.dataset.likely), fetch(index)]);
  const { find } = open(await answer.json());
  // The last part says most; the parts before it have a say, too.
  const found = parts.reverse().map(part => [part, find(part).hits.slice(0, 2)]).filter(([, hits]) => hits.length);
  if (found.length) ask(found[0][0]);
  const pages = new Set(found.flatMap(([, hits]) => hits.map(hit => hit.page)));
  for (const page of [...pages].slice(0, 3)) {
    const item = document.createElement("li"), to = document.createElement("a");
    to.href = page.address;
    to.append(page.title);
    if (page.language) to.lang = page.language;
    item.append(to);
    likely.lastElementChild.append(item);
    likely.hidden = false;
  }
}
