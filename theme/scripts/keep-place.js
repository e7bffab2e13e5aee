// Keeps the reader's place when the language is changed: the heading that was last passed here is shown there. The versions of a page have
// the same headings in the same order, so a number says which one is meant; where they have not, the page begins at its beginning.
const headings = document.querySelectorAll('main :is(h2, h3, h4)[id]');

for (const link of document.querySelectorAll('.languages a[rel=alternate]')) {
  const remember = () => {
    const passed = [...headings].filter(heading => heading.getBoundingClientRect().top < innerHeight / 4).length;
    link.hash = scrollY && passed ? `place=${passed}/${headings.length}` : '';
  };
  link.addEventListener('click', remember);
  link.addEventListener('auxclick', remember);
}

const place = /^#place=(\d+)\/(\d+)$/.exec(location.hash);
if (place) {
  const heading = headings.length === +place[2] && headings[place[1] - 1];
  if (heading) location.replace(`#${heading.id}`);
  else history.replaceState(history.state, '', location.pathname);
}
