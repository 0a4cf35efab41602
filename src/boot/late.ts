// Runs at the end of a prerendered page and loads what the page left out; see README.
import { draw, drawForPaper } from './drawings.ts';
import { afterFrame, nextTask } from './waits.ts';

/** Files that a page lists to be fetched. */
interface Handed {
  /** The whole style sheet, if the page contains only the rules that it uses. */
  readonly sheet?: string;
  /** Scripts of the app, in order. */
  readonly scripts: readonly string[];
  /** Scripts of lazily loaded sections. */
  readonly parts?: readonly string[];
  /** JSON documents of the page. */
  readonly bundle?: string;
}

/** Parses the JSON that the build has written into the page. */
const parse: (text: string) => Handed = JSON.parse;

const { sheet, scripts, parts = [], bundle } = parse(document.getElementById('handed')?.textContent ?? '');

/** Requests a file by a link; except for the style sheet, with a lower priority than the files of the page itself. */
function ask(rel: string, href = '', as = ''): HTMLLinkElement {
  const link = document.createElement('link');
  const fetchPriority = href === sheet ? 'auto' : 'low';
  document.head.append(Object.assign(link, { rel, as, crossOrigin: '', href, fetchPriority }));
  return link;
}

let isDressed = sheet === undefined;

/** Loads the style sheet. Rejects if that fails. */
const dress = (): Promise<unknown> =>
  new Promise((done, gone) => {
    const link = ask('stylesheet', sheet);
    link.onload = () => done((isDressed = true));
    link.onerror = () => {
      link.remove();
      gone(new Error(sheet));
    };
  });

/** Delay (ms) before the next retry. */
let wait = 3_000;

/**
 * Loads the style sheet, lays out the sections far below at one per frame, inserts the other drawings, and runs the
 * app, each script in its own task. After a failure it retries at growing intervals.
 */
async function bring(): Promise<void> {
  try {
    try {
      if (!isDressed) await dress();
      for (const far of document.querySelectorAll<HTMLElement>('[data-far]')) {
        await afterFrame();
        delete far.dataset['far'];
      }
      await afterFrame();
    } finally {
      void draw();
    }
    for (const script of scripts) {
      await import(/* @vite-ignore */ script);
      await nextTask();
    }
  } catch {
    const { dataset } = document.documentElement;
    if (dataset['view'] === 'other') dataset['view'] = 'late';
    setTimeout(() => void bring(), wait);
    wait *= 1.5;
  }
}

/** Starts loading after the first paint: sooner, the requests would share a slow connection with the page. */
async function begin(): Promise<void> {
  await afterFrame();
  void draw(true);
  void bring();
  for (const script of scripts) {
    await nextTask();
    ask('modulepreload', script);
  }
  if (bundle !== undefined) ask('preload', bundle, 'fetch');
  for (const script of parts) {
    await nextTask();
    ask('modulepreload', script);
  }
}

// Before the first paint, as the app does later: a row that moves under the finger opens another page.
for (const link of document.querySelectorAll<HTMLElement>('.tab-row [aria-current]')) {
  const row = link.closest('.tab-row');
  if (row !== null) row.scrollLeft = link.offsetLeft + link.offsetWidth / 2 - row.clientWidth / 2;
}
addEventListener('beforeprint', drawForPaper);
// A wide screen usually has a fast connection.
if (screen.width >= 800) void draw(true);
void begin();
