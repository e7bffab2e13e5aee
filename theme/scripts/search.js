// The search page: loads engine and index when somebody begins to search, and shows what was found. All texts stand in the page.

const REST = 700; // ms without a key before the count is said and the address changed

const form = document.querySelector("form[data-engine]"), field = form.elements.q;
const [status, near, elsewhere, results] = ["status", "near", "elsewhere", "results"].map(name => document.querySelector(`[data-search=${name}]`));
const engines = new Map();
let turn = 0, timer, isSent = location.search !== "";

const load = async address => {
  const [{ open }, answer] = await Promise.all([import(form.dataset.engine), fetch(address)]);
  if (!answer.ok) throw answer;
  return open(await answer.json());
};

const engineOf = address => {
  if (!engines.has(address)) engines.set(address, load(address));
  engines.get(address).catch(() => engines.delete(address));
  return engines.get(address);
};

const make = (name, attributes, ...content) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...content);
  return element;
};

const count = (number, forms, language) => (forms[new Intl.PluralRules(language).select(number)] ?? forms.other).replace("{count}", number);

const item = (engine, hit, terms) => {
  const { anchor, heading, pieces } = engine.excerpt(hit, terms), { address, title, language } = hit.page;
  const name = make("span", language ? { lang: language } : {}, title);
  return make("li", {},
    make("a", { href: anchor ? `${address}#${anchor}` : address }, name, heading && ` – ${heading}`),
    make("p", {}, ...pieces.map((piece, at) => at % 2 ? make("mark", {}, piece) : piece)));
};

// Some at a time, so that a search that finds hundreds of pages does not keep anybody from typing on.
const list = ({ hits, terms }, engine, isLast, from = 0, to = from + 20) => {
  if (!isLast()) return;
  results.append(...hits.slice(from, to).map(hit => item(engine, hit, terms)));
  if (to < hits.length) setTimeout(list, 0, { hits, terms }, engine, isLast, to);
};

const lookElsewhere = async (query, isLast) => {
  for (const entry of elsewhere.querySelectorAll("li")) {
    const link = entry.querySelector("a"), { index, ...forms } = link.dataset;
    const { hits, sure } = await engineOf(index).then(engine => engine.find(query), () => ({ hits: [] }));
    if (!isLast()) return;
    entry.hidden = !sure || !hits.length;
    if (entry.hidden) continue;
    elsewhere.hidden = false;
    link.search = new URLSearchParams({ q: query });
    link.lastElementChild.textContent = count(hits.length, forms, entry.lang);
  }
};

// What was sent stays in the history; what is typed on replaces itself.
const remember = () => {
  const address = new URL(location);
  if (field.value.trim()) address.searchParams.set("q", field.value.trim());
  else address.searchParams.delete("q");
  if (address.href === location.href) return;
  history[isSent ? "pushState" : "replaceState"](null, "", address);
  isSent = false;
};

const show = async isTyped => {
  const query = field.value.trim(), mine = ++turn, isLast = () => mine === turn;
  // Once one has stopped typing: the count, then what is offered beside, each said as it comes.
  const say = text => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isLast()) return;
      status.textContent = text;
      near.hidden = !near.querySelector("li");
      if (engine && !found.hits.length) lookElsewhere(query, isLast);
      if (isTyped) remember();
    }, REST);
  };
  let found = { hits: [] }, engine;
  try {
    engine = query && await engineOf(form.dataset.index);
    if (!isLast()) return;
    if (query) found = engine.find(field.value, isTyped);
    say(!query ? "" : found.hits.length ? count(found.hits.length, status.dataset, document.documentElement.lang) : status.dataset.nothing);
  } catch {
    if (!isLast()) return;
    say(status.dataset.failed);
  }
  results.replaceChildren();
  results.hidden = !found.hits.length;
  list(found, engine, isLast);
  const meant = engine && !found.sure && !(isTyped && found.hits.length) ? engine.near(query) : [];
  near.lastElementChild.replaceChildren(...meant.map(words => make("li", {}, make("a", { href: "?" + new URLSearchParams({ q: words }) }, words))));
  near.hidden = elsewhere.hidden = true;
};

const read = () => {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  show();
};

field.addEventListener("focus", () => engineOf(form.dataset.index), { once: true });
field.addEventListener("input", () => show(true));
form.addEventListener("submit", event => {
  event.preventDefault();
  remember();
  isSent = true;
  show();
});
results.addEventListener("click", remember);
near.addEventListener("click", event => {
  if (!event.target.search) return;
  event.preventDefault();
  field.value = new URLSearchParams(event.target.search).get("q");
  field.focus();
  form.requestSubmit();
});
addEventListener("popstate", read);

if (location.search) read();
