// Keeps a page of the preview up to date. It is put into pages as they are sent, and is in none that is published.
(() => {
  'use strict';

  const tag = document.currentScript;
  const memory = 'site-preview';
  const isMissing = 'missing' in tag.dataset;
  const shownError = tag.dataset.error;
  const base = tag.dataset.base;
  let build = tag.dataset.build;
  let source = null;
  let overlay = null;
  // The page is as it will be published, but for what runs here.
  tag.remove();

  const plain = path => {
    try {
      path = decodeURI(path);
    } catch {
      // An address that is none: it is compared as it stands.
    }
    return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
  };
  const here = () => plain(location.pathname);

  // Reloading, and what a reader would lose by it.

  const reload = () => {
    const details = [...document.querySelectorAll('details')].map(element => element.open);
    sessionStorage.setItem(memory, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY, details }));
    source?.close();
    location.reload();
  };

  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(memory) ?? 'null');
    sessionStorage.removeItem(memory);
    if (kept?.path !== location.pathname) return;
    // Otherwise the browser would scroll too, later, to where it thinks right.
    history.scrollRestoration = 'manual';
    document.querySelectorAll('details').forEach((element, i) => {
      element.open = kept.details[i] ?? element.open;
    });
    let reached = null;
    const scroll = () => {
      // Unless the reader has gone on meanwhile.
      if (reached !== null && Math.abs(scrollY - reached) > 1) return;
      scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
      reached = scrollY;
    };
    scroll();
    // Pictures may have made the page longer.
    addEventListener('load', () => {
      scroll();
      history.scrollRestoration = 'auto';
    }, { once: true });
  };

  // The page's styles take the place of those it came with. Its policy allows no other style inside it; what a script adopts is none.

  const swapStyle = async () => {
    const answer = await fetch(location.pathname);
    const style = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('style');
    const own = document.querySelector('head > style');
    if (!style || !own) return reload();
    const sheet = new CSSStyleSheet();
    await sheet.replace(style.textContent);
    document.adoptedStyleSheets = [sheet];
    own.disabled = true;
  };

  // What is wrong, over the last good page.

  const style = `
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 70vh; overflow: auto;
      padding: 1rem 1.5rem; border-top: 4px solid #e5484d; background: #1c1517; color: #fff; font: 16px/1.5 system-ui, sans-serif; }
    div { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
    h2 { margin: 0; font: bold 16px/1.5 system-ui, sans-serif; }
    pre { margin: .75rem 0 0; overflow: auto; font: 14px/1.5 ui-monospace, monospace; tab-size: 4; }
    button { padding: .25rem .75rem; border: 1px solid #fff; border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
    :focus-visible { outline: 3px solid #8ecbff; outline-offset: 2px; }
    @media print { section { display: none; } }`;

  const hide = () => {
    overlay?.remove();
    overlay = null;
  };

  const make = (name, text, parent) => {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  };

  const show = ({ lang, title, text, dismiss }) => {
    hide();
    overlay = document.createElement('site-preview-findings');
    overlay.lang = lang;
    const root = overlay.attachShadow({ mode: 'open' });
    // The page's policy forbids styles in the page; this is none.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const section = make('section', '', root);
    section.setAttribute('role', 'alert');
    document.body.append(overlay);
    // Filled when it is in the page: only then screen readers read it out. The focus stays where it is.
    const head = make('div', '', section);
    make('h2', title, head);
    const button = make('button', dismiss, head);
    button.type = 'button';
    button.addEventListener('click', hide);
    make('pre', text, section).tabIndex = 0;
  };

  addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
  });

  // What the server tells.

  const update = news => {
    build = news.build;
    hide();
    if (news.base !== base) {
      const inside = here().startsWith(base) ? here().slice(base.length) : '';
      location.assign(encodeURI(news.base + inside));
    } else if (news.follow && news.edited && news.edited !== here()) {
      location.assign(encodeURI(news.edited));
    } else if (shownError !== undefined) {
      reload();
    } else if (news.style) {
      swapStyle().catch(reload);
    } else if (news.paths.includes(here()) || (isMissing && news.paths.includes(`${base}404.html`))) {
      reload();
    }
  };

  const listen = () => {
    source?.close();
    source = new EventSource(`/_preview/events?build=${build}`);
    source.addEventListener('connected', event => {
      if (JSON.parse(event.data).lost) reload();
    });
    source.addEventListener('update', event => update(JSON.parse(event.data)));
    source.addEventListener('problem', event => {
      const problem = JSON.parse(event.data);
      if (shownError === undefined) show(problem);
      else if (shownError !== String(problem.number)) reload();
    });
  };

  // A page that nobody sees doesn't listen: browsers have few connections for one server. It is told later what it missed.
  const listenIfSeen = () => {
    if (document.visibilityState === 'visible') listen();
    else source?.close();
  };

  restore();
  listenIfSeen();
  document.addEventListener('visibilitychange', listenIfSeen);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', event => {
    if (event.persisted) listenIfSeen();
  });
})();
