// What can be measured of a page that is shown. Each function returns findings, each of which names an element; none means that all is well.
(() => {
  const squeeze = text => text.replace(/\s+/g, ' ').trim();
  const name = element => {
    const own = element.id ? `#${element.id}` : element.classList.length ? `.${[...element.classList].join('.')}` : '';
    return `${element.localName}${own} “${squeeze(element.textContent || element.ariaLabel || '').slice(0, 40)}”`;
  };
  const styleOf = element => getComputedStyle(element);
  const remembered = ask => { const answers = new WeakMap(); return element => { if (!answers.has(element)) answers.set(element, ask(element)); return answers.get(element); }; };
  const ancestors = function* (element) { for (; element; element = element.parentElement) yield element; };

  // Texts for screen readers alone, and the skip link while it waits, are cut away to nothing.
  const isCutAway = element => [...ancestors(element)].some(e => styleOf(e).clipPath === 'inset(50%)');
  const isShown = element => element.checkVisibility({ visibilityProperty: true }) && !isCutAway(element);
  const blockOf = element => [...ancestors(element)].find(e => !['inline', 'contents'].includes(styleOf(e).display)) ?? document.body;
  const scrollsItself = element => element !== document.body && (/auto|scroll/.test(styleOf(element).overflowX) || scrollsItself(element.parentElement));

  // All shown texts with the boxes of their lines.
  const texts = () => {
    const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const isSeen = remembered(isShown);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()].filter(box => box.width > 1);
      if (boxes.length) found.push({ element, boxes, block: blockOf(element), scrolls: scrollsItself(element) });
    }
    return found;
  };

  // Reflow, enlarged text and spacing (WCAG 1.4.4, 1.4.10, 1.4.12): nothing wider than the window, cut off, outside its box, or over something else.
  const layout = () => {
    const found = [], all = texts();
    const width = document.documentElement.scrollWidth;
    if (width > innerWidth) found.push(`the page is ${width} px wide`);
    for (const element of document.querySelectorAll('body *')) {
      const style = styleOf(element);
      const cutsX = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsY = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((cutsX || cutsY) && element.localName !== 'svg' && squeeze(element.textContent) && isShown(element)) found.push(`${name(element)} is cut off`);
    }
    for (const { element, boxes, block, scrolls } of all) {
      const around = block.getBoundingClientRect();
      if (!scrolls && boxes.some(box => box.right > around.right + 1.5 || box.left < around.left - 1.5)) found.push(`${name(element)} is wider than its ${block.localName}`);
    }
    const lines = all.filter(text => !text.scrolls).flatMap(text => text.boxes.map(box => ({ ...text, box }))).sort((a, b) => a.box.top - b.box.top);
    lines.forEach((line, i) => {
      for (let j = i + 1; j < lines.length && lines[j].box.top < line.box.bottom; j++) {
        const other = lines[j];
        if (line.block === other.block || line.block.contains(other.block) || other.block.contains(line.block)) continue;
        const across = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        const down = Math.min(line.box.bottom, other.box.bottom) - other.box.top;
        // Lines may lean on each other by the room that a font leaves above and below its letters.
        if (across > 1 && down > .25 * Math.min(line.box.height, other.box.height)) found.push(`${name(line.element)} and ${name(other.element)} lie upon each other`);
      }
    });
    return found;
  };

  // Targets (WCAG 2.5.5): 44 px high and wide, but for links in sentences: those beside which their paragraph has other words.
  const targets = () => {
    const found = [];
    for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (!isShown(element)) continue;
      if (styleOf(element).display === 'inline' && squeeze(blockOf(element).textContent).length > squeeze(element.textContent).length) continue;
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect(), reach = 22;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isHit = (dx, dy) => { const hit = document.elementFromPoint(x + dx, y + dy); return hit && (element.contains(hit) || hit.contains(element) && box.width >= 44 && box.height >= 44); };
      const far = side => { let reached = 0; while (reached < reach && isHit(...side(reached + .5))) reached++; return reached; };
      const across = far(d => [d, 0]) + far(d => [-d, 0]), down = far(d => [0, d]) + far(d => [0, -d]);
      // What is hit is known to the pixel.
      if (across < 43 || down < 43 || Math.min(across, down) < 44 && Math.min(box.width, box.height) < 43.9) found.push(`${name(element)}: ${across} × ${down} px`);
    }
    scrollTo(0, 0);
    return found;
  };

  const smallText = () => texts().filter(text => parseFloat(styleOf(text.element).fontSize) < 14)
    .map(text => `${name(text.element)}: ${styleOf(text.element).fontSize}`);

  // The letters of each full line of a paragraph (WCAG 1.4.8 asks for at most 80).
  const lineLength = () => {
    const found = [];
    for (const paragraph of document.querySelectorAll('main :is(p, li, dd, figcaption)')) {
      if (!isShown(paragraph) || paragraph.querySelector('p, li, dd, img')) continue;
      const lines = [], walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let last;
      while (walker.nextNode()) {
        // In pieces, since long words may be broken.
        for (const { index, 0: word } of walker.currentNode.data.matchAll(/\S{1,5}\s*/g)) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + 1);
          const { top, height } = range.getBoundingClientRect();
          if (last === undefined || Math.abs(top - last) > height / 2) { lines.push(0); last = top; }
          lines[lines.length - 1] += word.trim().length + (/\s$/.test(word) ? 1 : 0);
        }
      }
      const longest = Math.max(...lines);
      if (longest > 80) found.push(`${name(paragraph)}: ${longest} letters in a line`);
      const isInColumn = paragraph.matches('.prose > p:not(.small)') && lines.length > 3;
      if (isInColumn && longest < 40) found.push(`${name(paragraph)}: only ${longest} letters in a line`);
    }
    return found;
  };

  const seconds = text => Math.max(...text.split(',').map(parseFloat));
  const everything = () => [...document.querySelectorAll('body, body *')].flatMap(e => [[e, ''], [e, '::before'], [e, '::after']]);
  const movements = longest => everything()
    .map(([element, part]) => [element, getComputedStyle(element, part || null)])
    .filter(([, style]) => seconds(style.transitionDuration) > longest || style.animationName !== 'none' && seconds(style.animationDuration) > longest || style.scrollBehavior === 'smooth' && longest === 0)
    .map(([element]) => `${name(element)} moves`);
  const rulesThatHold = function* (rules) {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
      yield rule;
      if (rule.cssRules) yield* rulesThatHold(rule.cssRules);
    }
  };

  // Movement (WCAG 2.3.3): a fifth of a second at most, and none at all for those who asked for none.
  const motion = longest => {
    const found = movements(longest);
    if (longest === 0) found.push(...document.getAnimations().map(a => `${name(a.effect.target)} is animated`));
    for (const rule of rulesThatHold([...document.styleSheets].flatMap(sheet => [...sheet.cssRules]))) {
      if (rule instanceof CSSViewTransitionRule && rule.navigation !== 'none' && longest === 0) found.push('pages fade into each other');
      if (rule.selectorText?.includes('::view-transition') && seconds(rule.style.animationDuration || '0s') > longest) found.push(`${rule.selectorText} takes ${rule.style.animationDuration}`);
    }
    return found;
  };

  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = colour => {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    return pixel.getImageData(0, 0, 1, 1).data;
  };
  const luminanceOf = (...channels) => {
    const [r, g, b] = channels.map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const luminance = colour => luminanceOf(...rgba(colour).slice(0, 3));
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + .05) / (dark + .05);
  };
  const groundOf = element => [...ancestors(element)].map(e => styleOf(e).backgroundColor).find(c => rgba(c)[3] === 255) ?? 'Canvas';

  // On paper: dark on white, no navigation, and the addresses that links lead to.
  const paper = () => {
    const found = [...document.querySelectorAll('nav, .skip-link, .tools, form')].filter(e => e.checkVisibility()).map(e => `${name(e)} is printed`);
    for (const { element } of texts()) {
      if (luminance(groundOf(element)) < .99) found.push(`${name(element)} is not on white`);
      else if (contrast(styleOf(element).color, 'white') < 7) found.push(`${name(element)} is printed pale`);
    }
    for (const link of document.querySelectorAll('main a[href^="http"]')) {
      if (link.checkVisibility() && !getComputedStyle(link, '::after').content.includes('attr') && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) found.push(`${name(link)} without its address`);
    }
    const address = document.querySelector('link[rel=canonical]');
    if (address && !(address.checkVisibility() && getComputedStyle(address, '::before').content.includes(address.getAttribute('href')))) found.push('the page does not say its own address');
    return found;
  };

  // What a reader without script gets: every word and every link, and nothing that can't be used.
  const reading = () => {
    const dead = [...document.querySelectorAll('button, input, select, textarea, [role=button]')].filter(isShown).map(name);
    // Nobody answers forms and questions but scripts: they may be there with them alone.
    for (const form of document.forms) form.style.display = 'none';
    return { words: squeeze(document.body.innerText), links: [...document.querySelectorAll('a[href]')].filter(isShown).map(a => a.href.split('?')[0]).join(' '), dead };
  };

  // One of each kind of what can have the focus, to be looked at in pictures.
  const stops = () => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter(isShown);
  const kindsOfStops = () => {
    const kind = e => [e.localName, e.className, e.parentElement.localName, e.closest('[class]:not(a)')?.className, e.hasAttribute('aria-current')].join(' ');
    const all = stops();
    return all.map((e, i) => i).filter(i => all.findIndex(e => kind(e) === kind(all[i])) === i);
  };
  const showStop = index => {
    document.activeElement.blur();
    stops()[index].scrollIntoView({ block: 'center' });
    const box = stops()[index].getBoundingClientRect();
    const [x, y] = [Math.max(0, box.left - 8), Math.max(0, box.top - 8)];
    return { x, y, width: Math.min(innerWidth - x, box.width + 16), height: Math.min(innerHeight - y, box.height + 16) };
  };
  const focusStop = index => stops()[index].focus({ preventScroll: true, focusVisible: true });
  const pixelsOf = async picture => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), c => c.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const difference = async (index, before, after) => {
    const [a, b] = [await pixelsOf(before), await pixelsOf(after)], box = stops()[index].getClientRects()[0];
    let changed = 0;
    for (let i = 0; i < a.length; i += 4) {
      const [one, other] = [a, b].map(p => luminanceOf(p[i], p[i + 1], p[i + 2])).sort((x, y) => x - y);
      if ((other + .05) / (one + .05) >= 3) changed++;
    }
    const wanted = 2 * 2 * (Math.min(box.width, innerWidth) + Math.min(box.height, innerHeight));
    return changed < wanted ? `${name(stops()[index])}: ${changed} pixels change instead of ${Math.round(wanted)}` : '';
  };

  const wider = (size, spacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((size ? `html { font-size: ${size}% !important }` : '')
      + (spacing ? '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }' : ''));
    document.adoptedStyleSheets = [sheet];
  };

  globalThis.look = { name, isShown, contrast, groundOf, layout, targets, smallText, lineLength, motion, paper, reading, kindsOfStops, showStop, focusStop, difference, wider };
})()
