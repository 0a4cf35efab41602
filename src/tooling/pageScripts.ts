import { minifySync } from 'vite';

/** A script as it stands in pages, whose bytes keep a reader waiting. */
const short = (script: string): string =>
  minifySync('page.js', `(()=>{${script}})()`, { compress: true, mangle: { toplevel: true } }).code.trim();

/**
 * Runs before anything is painted: the theme that the reader chose; the faces, where an earlier page has fetched them;
 * and whether the address asks for another view than the page was rendered for: it has a parameter that the page reads
 * (`data-reads`). What such a view changes waits unseen for the scripts, ten seconds at most: then the page is shown as
 * it was rendered, and says so. What a reader presses or writes is kept for the app, from the first part of the page on
 * that a slow line brings, until it has heard of it: React marks what it has begun to take over, and keeps an event from
 * what it could not take over in time. Keys are kept as uses of the search, which some of them open and the others write
 * into (`uses` of app/earlyInput). Once all is taken over, the app ends it (`replayEarlyInput`). Its hash is in the
 * security policy.
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
 * Runs at the end of a page that was rendered at build. Once the page is painted, it puts the first drawing that is
 * shown and not there into its place (`data-use`; at once on a wide screen, whose line is mostly a fast one), and fetches
 * the whole style sheet, where the page has but what it uses of it (`sheet` of what it hands over), one at a time the
 * scripts that it names (`scripts`), its data (`bundle`), and the scripts of its parts (`parts`), as what a host may send
 * last. A browser that asks earlier shares a slow line with the page itself; a frame that is asked for may be painted
 * later. Once the sheet is there the parts that are far below are laid out (`withMarks`) and the other drawings follow,
 * so that none is dressed twice, a part or a drawing a frame; each script is evaluated in a task of its own. None of it
 * keeps a reader waiting. Not every browser says that a drawing is there: after half a second the next one is asked for.
 * What cannot be reached is tried again, less and less often; a view that waits for it gives way to the page. Paper does
 * not wait: before it is printed, each drawing is read in one go and stands in the page itself.
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
