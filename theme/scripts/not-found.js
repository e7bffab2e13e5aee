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
  document.querySelector(".skip-link").textContent = chosen.dataset.skip;
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

const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

// How alike two texts are: what they share of their pairs of neighbouring letters (Dice's coefficient, 0 to 1).
const pairs = text => new Set([...text].slice(1).map((letter, at) => [...text][at] + letter));
const likeness = (one, other) => {
  const [its, others] = [pairs(one), pairs(other)];
  return 2 * [...its].filter(pair => others.has(pair)).length / (its.size + others.size || 1);
};

const LIKE = 0.45; // below this two texts have little to do with each other
const LESS = 0.8; // what a part of the address counts by the one behind it

// Each part of the address as words; a file's name says little if it is the one that hosts add.
const parts = decode(pathname.startsWith(home) ? pathname.slice(home.length) : pathname).replace(/(^|\/)index\.\w+$|\.\w+$/, "")
  .split("/").map(plain).filter(part => part).reverse();
const { index } = chosen.dataset, link = chosen.querySelector("[data-search]"), likely = chosen.querySelector(".likely");

if (parts.length && index) {
  const ask = words => link.search = new URLSearchParams({ q: words });
  ask(parts[0]);
  const { pages } = await (await fetch(index)).json();
  const found = pages.flatMap(([address, title, language]) => {
    const names = [address.split("/").at(-2), title].map(plain);
    const scores = parts.map((part, at) => Math.max(...names.map(name => likeness(part, name))) * LESS ** at);
    const score = Math.max(...scores);
    return score > LIKE ? { address, title, language, score, part: parts[scores.indexOf(score)] } : [];
  }).sort((one, other) => other.score - one.score).slice(0, 3);
  if (found.length) ask(found[0].part);
  for (const { address, title, language } of found) {
    const item = document.createElement("li"), to = document.createElement("a");
    to.href = address;
    to.append(title);
    if (language) to.lang = language;
    item.append(to);
    likely.lastElementChild.append(item);
    likely.hidden = false;
  }
}
