// Notes where the keyboard leads: whenever Tab is pressed, what had the focus until then is measured. Needs look.js.
(() => {
  const { name, isShown, contrast, groundOf } = look;
  const stops = [], found = [];
  const expected = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(e => e.tabIndex >= 0 && !e.disabled && (isShown(e) || e.matches('.skip-link')));
  let hasBegun = false, hasEnded = false;

  // The mark (WCAG 2.4.13): 2 px at least, and clearly another colour than what it is drawn on.
  const mark = element => {
    const style = getComputedStyle(element), ground = groundOf(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) found.push(`${name(element)} has no mark`);
    else if (contrast(style.outlineColor, ground) < 3) found.push(`${name(element)} has a mark that can't be told from its ground`);
  };

  // In the window and under nothing (2.4.12); what is higher than the window can't be.
  const place = element => {
    const box = element.getClientRects()[0];
    if (!box || box.width <= 1 || box.height <= 1) return found.push(`${name(element)} can't be seen`);
    if (box.height > innerHeight) return;
    if (box.top < -1 || box.bottom > innerHeight + 1 || box.left < -1 || box.right > innerWidth + 1) found.push(`${name(element)} is outside the window`);
    for (const [x, y] of [[box.left + 2, box.top + 2], [box.right - 2, box.top + 2], [box.left + 2, box.bottom - 2], [box.right - 2, box.bottom - 2], [(box.left + box.right) / 2, (box.top + box.bottom) / 2]]) {
      const hit = document.elementFromPoint(x, y);
      if (hit && !element.contains(hit) && !hit.contains(element)) return found.push(`${name(element)} is covered by ${name(hit)}`);
    }
  };

  // Within a part of the page the keyboard goes on, in the direction of reading: down, or along a row (2.4.3).
  const partOf = element => element.closest('.site-header, .breadcrumb, .contents, .prose, .pager, .site-footer nav, .site-footer, section, main');
  const direction = (before, element) => {
    if (partOf(before) !== partOf(element)) return;
    const middle = e => { const box = e.getClientRects()[0]; return { ...box.toJSON(), x: (box.left + box.right) / 2 }; };
    const [a, b] = [middle(before), middle(element)], isBack = getComputedStyle(partOf(element) ?? document.body).direction === 'rtl' ? b.x > a.x : b.x < a.x;
    if (b.bottom <= a.top && (isBack || b.left < a.right && a.left < b.right)) found.push(`${name(element)} stands above ${name(before)}, which comes first`);
    else if (b.top < a.bottom && a.top < b.bottom && Math.abs(a.top - b.top) < 8 && isBack) found.push(`${name(element)} stands before ${name(before)}, which comes first`);
  };

  addEventListener('keydown', ({ key }) => {
    if (key !== 'Tab' || hasEnded) return;
    const element = document.activeElement;
    // Behind the last comes the browser, or the first again.
    if (element === document.body || element === stops[0]) { hasEnded = hasBegun; hasBegun = true; return; }
    hasBegun = true;
    mark(element);
    place(element);
    if (stops.length && !element.matches('pre')) direction(stops.at(-1), element);
    stops.push(element);
  }, true);

  globalThis.focusWalk = {
    // Enough for all that can have the focus, boxes that scroll and a step behind the last.
    presses: expected.length + document.querySelectorAll('pre').length + 2,
    findings: () => {
      const visited = stops.filter(e => expected.includes(e));
      if (!hasEnded && document.activeElement !== document.body && document.activeElement !== stops[0]) found.push('the keyboard does not get out');
      expected.forEach((e, i) => { if (visited[i] !== e && !found.some(f => f.includes('order'))) found.push(`order: ${name(e)} is expected, ${visited[i] ? name(visited[i]) : 'nothing'} comes`); });
      return [...new Set(found)];
    },
  };
})()
