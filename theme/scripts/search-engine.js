// Searches an index that the generator has made (src/Search/SearchIndex.cs says what is in it). It knows no language: how words are
// brought to their stems stands in the index, and is done here exactly as it was done there.

const WORD = /[\p{L}\p{Nd}\p{Mn}]+(?:['’][\p{L}\p{Nd}\p{Mn}]+)*/gu;

// What a word tells of a page by its place: once in the text, twice, more often, in the summary, a heading, the title.
const WEIGHTS = [1, 1.4, 1.7, 3, 5, 12];

// How surely a word of the index is the one that was meant.
const SAME = 1, BEGUN = 0.6, WITHIN = 0.4, NEAR = 0.3;

// What a little word adds: enough to put one part before another that is as good without it.
const LITTLE = 0.1;

const clean = text => text.replace(/\xAD/g, "").replace(/\s+/g, " ").trim();

const lower = word => word.replace(/./gsu, letter => letter.toLowerCase());

// How many letters have to be put in, left out, changed or exchanged with their neighbour; anything above the limit is one too many.
const distance = (one, other, limit) => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before = [], row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const differs = one[i - 1] !== other[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + differs);
      if (differs && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[other.length];
};

export const open = index => {
  const steps = index.steps.map(([keep, endings]) =>
    [keep, endings.split(" ").map(ending => ending.split(">")).sort((one, other) => other[0].length - one[0].length)]);
  const folds = new Map(Object.entries(index.folds).flatMap(([plain, marked]) => [...marked].map(letter => [letter, plain])));
  const terms = index.terms.split(" ");
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const pages = index.pages.map(([address, title, language, description, ...parts]) => ({ address, title, language, description, parts }));
  const places = pages.flatMap(page => page.parts.flatMap((_, at) => at % 3 ? [] : [[page, at / 3]]));
  const stems = new Map();

  const fold = word => word.replace(/[^\0-\x7F]/g, letter => folds.get(letter) ?? letter).replace(/[\u0300-\u036F]/g, "");

  const stem = word => {
    if (stems.has(word)) return stems.get(word);
    let letters = lower(word.slice(0, 48));
    for (const [keep, endings] of steps) {
      const found = endings.find(([ending]) => letters.endsWith(ending) && letters.length - ending.length >= keep);
      if (found) letters = letters.slice(0, -found[0].length) + (found[1] ?? "");
    }
    letters = fold(letters);
    stems.set(word, letters);
    return letters;
  };

  const wordsOf = text => clean(text).match(WORD)?.map(word => word.replace(/\p{Mn}/gu, "")).filter(word => word) ?? [];

  // Words that nearly every text has ("who", "when", "was") need not be found beside others: a question finds the pages that have what it asks for.
  // Other words are written with the same letters, so capitals count ("IT", "hepatitis A") except where a query begins, and marks count where there are
  // any; many type small words without them, but not "Maja" for "mają". What is still being typed may become any word.
  const frequent = new Set(index.frequent.split(" ")), unmarked = new Set([...frequent].map(fold));
  const isLittle = (word, at) => frequent.has(at ? word : lower(word[0]) + word.slice(1)) || unmarked.has(word);
  const tellingOf = (words, typed) => {
    const telling = words.filter((word, at) => word === typed || !isLittle(word, at));
    return telling.length ? telling : words;
  };

  const stemsOf = word => [stem(word), stem(fold(lower(word)))];

  // The words of the index that a word may mean, each with its sureness: itself; if it is still being typed, those that begin so;
  // else those that it stands in, else those that are nearly the same.
  const meantBy = (word, isTyped) => {
    const found = new Map(), own = stem(word), begun = fold(lower(word));
    const add = (sureness, fits) => {
      for (const term of terms) if (!found.has(term) && fits(term)) found.set(term, sureness);
      return found.size > 0;
    };
    if (numbers.has(own)) found.set(own, SAME);
    if (isTyped || !found.size) add(BEGUN, term => term.startsWith(begun)) || own.length > 2 && add(BEGUN, term => term.startsWith(own));
    if (!found.size && own.length > 3) {
      add(WITHIN, term => term.includes(own)) || add(NEAR, term => distance(own, term, 1) < 2)
        || own.length > 6 && add(NEAR, term => distance(own, term, 2) < 3);
    }
    return found;
  };

  // A page counts by its best part for each word; pages that lack a word come only if no page has all. "sure" says whether every word was found as it
  // is or begun, and not by likeness alone. Little words only help to put in order what the others find.
  const find = (query, isTyped) => {
    const all = wordsOf(query), typed = isTyped && /[\p{L}\p{Nd}\p{Mn}]$/u.test(query) ? all.at(-1) : "";
    const words = [...new Set(all)], telling = tellingOf(words, typed), hits = new Map(), terms = new Set();
    let most = 1, sure = words.length > 0;
    for (const word of words) {
      const tells = telling.includes(word), best = new Map(), meant = tells ? meantBy(word, word === typed) : new Map([[stem(word), LITTLE]]);
      if (tells) sure &&= [...meant.values()].some(sureness => sureness >= BEGUN);
      for (const [term, sureness] of meant) {
        if (tells) terms.add(term);
        const posts = index.posts[numbers.get(term)] ?? [];
        let place = 0;
        for (const post of posts) {
          place += Math.floor(post / WEIGHTS.length);
          const score = WEIGHTS[post % WEIGHTS.length] * sureness * Math.log(1 + places.length / posts.length);
          if (score > (best.get(place) ?? 0)) best.set(place, score);
        }
      }
      const ofPages = new Map();
      for (const [place, score] of best) {
        const [page, part] = places[place];
        if (!hits.has(page)) hits.set(page, { page, score: 0, words: 0, parts: [] });
        const { parts } = hits.get(page);
        parts[part] = (parts[part] ?? 0) + score;
        ofPages.set(page, Math.max(score, ofPages.get(page) ?? 0));
      }
      for (const [page, score] of ofPages) {
        const hit = hits.get(page);
        hit.score += score;
        if (tells) most = Math.max(most, ++hit.words);
      }
    }

    const asked = all.map(stem).join(" ");
    const found = [...hits.values()].filter(hit => hit.words === most);
    for (const hit of found) {
      const title = wordsOf(hit.page.title), named = title.filter(word => stemsOf(word).some(stem => terms.has(stem))).length / title.length;
      hit.score *= 1 + named * named;
      if (title.map(stem).join(" ") === asked) hit.score += 1000;
      if (clean(hit.page.title) === clean(query)) hit.score += 1000;
      hit.part = hit.parts.reduce((best, score, part) => score > (hit.parts[best] ?? 0) ? part : best, 0);
    }
    return { terms, sure, hits: found.sort((one, other) => other.score - one.score) };
  };

  // The text in pieces of which every other one is a word that was found.
  const mark = (text, terms) => {
    const pieces = [""];
    let end = 0;
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      if (!stemsOf(word.replace(/\p{Mn}/gu, "")).some(stem => terms.has(stem))) continue;
      pieces[pieces.length - 1] += text.slice(end, at);
      pieces.push(word, "");
      end = at + word.length;
    }
    pieces[pieces.length - 1] += text.slice(end);
    return pieces;
  };

  // The block with the most of what was found and those behind it, cut to some length around the first of it: of the page's best part or, if that is its
  // beginning, of the whole page with its summary. Where only a heading has what was found, the first block below it.
  const excerpt = ({ page, part }, terms, length = 180) => {
    const [anchor, heading, text] = page.parts.slice(3 * part);
    const texts = [page.description, ...page.parts.filter((_, at) => at % 3 === 2)];
    const blocks = (part && text ? [text] : texts).flatMap(text => text.split("\n")).filter(block => block).map(block => mark(block, terms));
    if (!blocks.length) return { anchor, heading, pieces: [] };
    const most = blocks.reduce((best, block, at) => block.length > blocks[best].length ? at : best, 0);
    const pieces = blocks.slice(most, most + 4).reduce((all, block) => [...all.slice(0, -1), `${all.at(-1)} · ${block[0]}`, ...block.slice(1)]);
    if (blocks[most].length > 1 && pieces[0].length > length / 3) pieces[0] = "… " + pieces[0].slice(-length / 3).replace(/^\S*\s/, "");
    let left = length;
    const shown = [];
    for (const piece of pieces) {
      if (left <= 0) break;
      shown.push(piece.length <= left || shown.length % 2 ? piece : piece.slice(0, left).replace(/\s\S*$/, "") + " …");
      left -= piece.length;
    }
    if (shown.length < pieces.length && shown.length % 2 === 0) shown.push(" …");
    return { anchor, heading, pieces: shown };
  };

  // The query with a word that is not found exchanged for the words of the texts that are nearest to it.
  const near = query => [...new Set(tellingOf(wordsOf(query)).flatMap(word => {
    const own = stem(word), limit = Math.floor(own.length / 3);
    return numbers.has(own) ? [] : terms.map(term => [term, distance(own, term, limit)])
      .filter(([term, far]) => far <= limit && term.length > 2)
      .sort((one, other) => one[1] - other[1]).filter((found, _, [nearest]) => found[1] === nearest[1]).slice(0, 3).map(([term]) => {
        let place = 0;
        const forms = index.posts[numbers.get(term)].flatMap(post => {
          const [page, part] = places[place += Math.floor(post / WEIGHTS.length)];
          return wordsOf([page.title, page.description, ...page.parts.slice(3 * part + 1, 3 * part + 3)].join(" ")).filter(word => stemsOf(word).includes(term));
        });
        const [meant] = forms.sort((one, other) => distance(word, lower(one), 9) - distance(word, lower(other), 9));
        return meant ? [clean(query).replace(word, lower(meant))] : [];
      }).flat();
  }))];

  return { find, excerpt, near, stem, wordsOf };
};
