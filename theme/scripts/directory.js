// The directory of organisations: narrows the list to what is typed and chosen. The data is loaded with the first key or choice; all texts stand in the page.

const box = document.querySelector("[data-directory]"), form = box.querySelector("form"), status = box.querySelector("[role=status]");
const field = form.querySelector("input"), choices = [...form.querySelectorAll("select")], whole = document.querySelector(".directory-whole");
const all = status.textContent, found = document.createElement("ul");
let entries, turn = 0;

found.className = "directory";
found.role = "list";
found.hidden = true;
whole.before(found);

// Words are compared without marks on letters, as most people type them.
const plain = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l");

const load = async () => {
  const answer = await fetch(box.dataset.directory);
  if (!answer.ok) throw answer;
  return (await answer.json()).map(entry => ({ entry, words: plain(`${entry[0]} ${entry[3]} ${entry[6]}`), keys: entry[7].split(" ") }));
};

const make = (name, text, attributes) => Object.assign(document.createElement(name), { textContent: text }, attributes);

const item = ([name, lang, dir, gloss, href, facts]) => {
  const line = document.createElement("li"), title = href ? make("a", "", { href }) : make("b", "");
  title.append(lang ? make("span", name, { lang, dir }) : name);
  line.append(title);
  if (gloss) line.append(" ", make("i", gloss));
  if (facts) line.append(" ", make("span", facts));
  return line;
};

const show = async () => {
  const mine = ++turn, words = plain(field.value).split(/\s+/).filter(Boolean), keys = choices.filter(choice => choice.selectedIndex > 0).map(choice => choice.value);
  let hits = [], text = all;
  const isNarrow = words.length + keys.length > 0;
  try {
    if (isNarrow) {
      entries ??= load();
      hits = (await entries).filter(e => words.every(w => e.words.includes(w)) && keys.every(k => e.keys.includes(k)));
      const forms = status.dataset;
      text = hits.length ? (forms[new Intl.PluralRules(document.documentElement.lang).select(hits.length)] ?? forms.other).replace("{count}", hits.length) : forms.nothing;
    }
  } catch {
    entries = undefined;
    text = status.dataset.failed;
  }
  if (mine !== turn) return;
  found.replaceChildren(...hits.map(h => item(h.entry)));
  found.hidden = !hits.length;
  whole.hidden = isNarrow && text !== status.dataset.failed;
  status.textContent = text;
};

form.addEventListener("input", show);
form.addEventListener("submit", event => event.preventDefault());
// Whoever comes back finds the fields as they were left.
addEventListener("pageshow", show);
