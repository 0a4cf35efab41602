// Stands at the end of a page that was rendered at build, and brings what it came without; see README.
import { draw, drawForPaper } from './drawings.ts';
import { afterFrame, nextTask } from './waits.ts';

/** The files that a page hands over to be fetched. */
interface Handed {
  /** The whole style sheet, where the page has but what it uses of it. */
  readonly sheet?: string;
  /** The scripts of the app, in their order. */
  readonly scripts: readonly string[];
  /** The scripts of parts of the page. */
  readonly parts?: readonly string[];
  /** The documents of the page. */
  readonly bundle?: string;
}

/** Reads what the build has written into the page. */
const parse: (text: string) => Handed = JSON.parse;

const { sheet, scripts, parts = [], bundle } = parse(document.getElementById('handed')?.textContent ?? '');

/** Asks for a file by a link, and but for the style sheet after all that the page itself asks for. */
function ask(rel: string, href = '', as = ''): HTMLLinkElement {
  const link = document.createElement('link');
  const fetchPriority = href === sheet ? 'auto' : 'low';
  document.head.append(Object.assign(link, { rel, as, crossOrigin: '', href, fetchPriority }));
  return link;
}

let isDressed = sheet === undefined;

/** Fetches the style sheet. Rejects where it cannot be had. */
const dress = (): Promise<unknown> =>
  new Promise((done, gone) => {
    const link = ask('stylesheet', sheet);
    link.onload = () => done((isDressed = true));
    link.onerror = () => {
      link.remove();
      gone(new Error(sheet));
    };
  });

/** Time until what could not be had is asked for again, in milliseconds. */
let wait = 3_000;

/**
 * Fetches the sheet, lays out what is far below, a part a frame, draws the other drawings, and runs the app, each script
 * in a task of its own. What cannot be had is asked for again, less and less often.
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
    setTimeout(bring, wait);
    wait *= 1.5;
  }
}

/** Begins with all of it once the page is painted: asked for earlier, it would share a slow line with the page itself. */
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

addEventListener('beforeprint', drawForPaper);
// The line of a wide screen is mostly a fast one.
if (screen.width >= 800) void draw(true);
void begin();
