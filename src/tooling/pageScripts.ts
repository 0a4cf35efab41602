import { minifySync } from 'vite';

/** Minifies an inline script, whose bytes delay the user. */
const short = (script: string): string =>
  minifySync('page.js', `(()=>{${script}})()`, { compress: true, mangle: { toplevel: true } }).code.trim();

/**
 * Runs before the first paint. Sets the selected theme and, if an earlier page has fetched them, the fonts. Checks
 * whether the URL requests another view than the prerendered one: it has a parameter that the page reads
 * (`data-reads`). What such a view changes stays hidden until the scripts have loaded, ten seconds at most; then the
 * page is shown as prerendered, with a note. Records clicks and typing for the app, from the first chunk of the page
 * that a slow connection brings until it is hydrated: React marks what it has started to hydrate, and stores an event
 * for what it could not hydrate in time. Keys are recorded as uses of the search, which some of them open and the
 * others type into (`uses` of app/earlyInput). When everything is hydrated, the app ends it (`replayEarlyInput`). Its
 * hash is in the security policy.
 */
export const bootScript = short(`
  const d = document.documentElement.dataset;
  try {
    const t = localStorage.theme;
    if (/^(light|dark)$/.test(t)) d.theme = t;
    for (const [family, source, weight] of JSON.parse(localStorage.faces || '[]')) {
      const face = new FontFace(family, source, { weight, display: 'optional' });
      document.fonts.add(face);
      face.load().catch(() => {});
    }
  } catch {}
  if (d.reads?.split(' ').some(name => new URLSearchParams(location.search).has(name))) d.view = 'other';
  setTimeout(() => {
    d.late = '';
    if (d.view) d.view = 'late';
  }, 1e4);
  const early = (window.early = []);
  early.note = event => {
    const { type, target, key } = event;
    if (key) {
      const chord = event.ctrlKey || event.metaKey;
      if (!window.search || target.matches('input,textarea,select')) return;
      if (key === (chord ? 'k' : '/')) event.preventDefault();
      early.push([search, key, chord]);
      return;
    }
    const e =
      type === 'click'
        ? target.closest?.('button,[type=checkbox],[type=radio]')
        : !/^(checkbox|radio)$/.test(target.type) && target;
    if (!e) return;
    const used = [e, e.value, e.checked];
    early.push(used);
    target.addEventListener(type, heard => {
      if (heard === event && /__react/.test(Object.keys(e))) early.splice(early.indexOf(used), 1);
    }, { once: true });
  };
  for (const type of ['click', 'input', 'change', 'keydown']) addEventListener(type, early.note, true);
`);

/**
 * Runs at the end of a prerendered page. After the first paint it inserts the first visible drawing that is missing
 * (`data-use`; immediately on a wide screen, which mostly has a fast connection). It fetches the whole style sheet,
 * if the page has only the rules that it uses (`sheet` of the handed data); one at a time the scripts listed there
 * (`scripts`); its data (`bundle`); and the scripts of its sections (`parts`), which a host may send last. Fetched
 * earlier they would share a slow connection with the page itself, and an awaited frame may be painted later. When
 * the sheet has loaded, the sections far below are laid out (`withMarks`) and the other drawings follow, one section
 * or drawing per frame, so that none is styled twice; each script is evaluated in a separate task. None of it blocks
 * the user. Not every browser reports a loaded drawing: after half a second the next one is requested. Failed
 * requests are retried at growing intervals; a view that waits for one gives way to the page. Printing does not wait:
 * before it, each drawing is read synchronously and inserted into the page.
 */
export const lateScript = short(`
  const { sheet, scripts, parts = [], bundle } = JSON.parse(handed.textContent);
  const d = document.documentElement.dataset;
  const all = selector => document.querySelectorAll(selector);
  const rest = () => new Promise(done => setTimeout(done));
  const frame = () => document.hidden ? rest() : new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const ask = (rel, href, as) => {
    const fetchPriority = sheet === href ? 'auto' : 'low';
    const link = Object.assign(document.createElement('link'), { rel, as, crossOrigin: '', href, fetchPriority });
    document.head.append(link);
    return link;
  };
  const put = place => {
    const use = document.createElementNS(place.namespaceURI, 'use');
    use.setAttribute('href', place.dataset.use);
    place.append(use);
    delete place.dataset.use;
    return use;
  };
  const draw = async one => {
    for (const place of all('[data-use]')) {
      const shown = place.getClientRects()[0];
      if (!place.dataset.use || (one && !shown)) continue;
      const use = put(place);
      if (one) return;
      if (shown) {
        await new Promise(done => {
          use.onload = done;
          setTimeout(done, 500);
        });
        await frame();
      }
    }
  };
  let dressed = !sheet;
  let wait = 3e3;
  const dress = () => new Promise((done, gone) => {
    const link = ask('stylesheet', sheet);
    link.onload = () => done((dressed = 1));
    link.onerror = () => {
      link.remove();
      gone();
    };
  });
  const run = async () => {
    try {
      try {
        if (!dressed) await dress();
        for (const far of all('[data-far]')) {
          await frame();
          delete far.dataset.far;
        }
        await frame();
      } finally {
        draw();
      }
      for (const script of scripts) {
        await import(script);
        await rest();
      }
    } catch {
      if (d.view) d.view = 'late';
      setTimeout(run, wait);
      wait *= 1.5;
    }
  };
  addEventListener('beforeprint', () => {
    all('[data-use]').forEach(put);
    for (const use of all('use')) try {
      const [file, id] = use.getAttribute('href').split('#');
      const read = new XMLHttpRequest();
      read.open('GET', file, false);
      read.send();
      use.replaceWith(read.responseXML.getElementById(id));
    } catch {}
  });
  if (screen.width > 799) draw(1);
  frame().then(async () => {
    draw(1);
    run();
    for (const script of scripts) {
      await rest();
      ask('modulepreload', script, 'script');
    }
    if (bundle) ask('preload', bundle, 'fetch');
    for (const script of parts) {
      await rest();
      ask('modulepreload', script, 'script');
    }
  });
`);
