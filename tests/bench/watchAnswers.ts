import type { Page } from '@playwright/test';

/** Chromium reports no event that was answered faster; it is counted as this long. */
const LEAST_MS = 16;
/** A page is at rest when nothing has changed for so long (ms): sections far below may follow after a pause. */
const STILL_MS = 2_000;
const MOST_WAIT_MS = 20_000;

interface Change {
  /** When the frame that shows it was painted. */
  painted: number;
  /** Parts that came into the page, or into sight. */
  readonly added: readonly Node[];
  /** Parts that lost something, or look different. */
  readonly altered: readonly Node[];
}

interface Watch {
  /** When the reader did something; 0 before. */
  began: number;
  /** The longest time from an event to the paint after it. */
  paint: number;
  /** The longest task, of those that Chromium calls long. */
  task: number;
  changedAt: number;
  readonly changes: Change[];
}

declare global {
  interface Window {
    watch?: Watch;
  }
}

/** Times of the answer to one interaction, in milliseconds. */
export interface Times {
  /** From the input to the paint that follows it. */
  readonly paint: number;
  /** From the input to the last change of a figure or table in sight, and of any on the page. */
  readonly inSight: number;
  readonly whole: number;
  /** The longest task; 0 where none took 50 ms. */
  readonly task: number;
}

/** Lets a page, before it is opened, note when what a reader did is shown. */
export async function watchAnswers(page: Page): Promise<void> {
  await page.addInitScript((least) => {
    const watch: Watch = { began: 0, paint: 0, task: 0, changedAt: 0, changes: [] };
    window.watch = watch;
    for (const type of ['click', 'keydown'])
      addEventListener(
        type,
        ({ timeStamp }) => {
          if (watch.began === 0) watch.began = timeStamp;
        },
        true,
      );
    const events = new PerformanceObserver((list) => {
      // Passing over a part on the way is nothing that the reader did.
      for (const { name, duration } of list.getEntries())
        if (!/over|enter|out|leave|move/.test(name)) watch.paint = Math.max(watch.paint, duration);
    });
    // A name of its own: the types of the DOM do not know the threshold yet.
    const wanted = { type: 'event', durationThreshold: least };
    events.observe(wanted);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.task = Math.max(watch.task, duration);
    }).observe({ type: 'longtask' });
    const frame = new MessageChannel();
    const unpainted: Change[] = [];
    frame.port1.addEventListener('message', () => {
      for (const change of unpainted.splice(0)) change.painted = performance.now();
    });
    frame.port1.start();
    new MutationObserver((records) => {
      const added = records.flatMap((record) => [...record.addedNodes]);
      const altered = records.filter((record) => record.addedNodes.length === 0).map(({ target }) => target);
      const change = { painted: 0, added, altered };
      watch.changedAt = performance.now();
      watch.changes.push(change);
      if (unpainted.push(change) === 1) requestAnimationFrame(() => frame.port2.postMessage(null));
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }, LEAST_MS);
}

/** Does something on a watched page, waits until it has come to rest, and gives the times. */
export async function timesOf(page: Page, act: () => Promise<void>): Promise<Times> {
  await page.evaluate(() => {
    if (window.watch !== undefined)
      Object.assign(window.watch, { began: 0, paint: 0, task: 0, changedAt: 0, changes: [] });
  });
  await act();
  await page.waitForFunction(
    (still) => {
      const { began, changedAt } = window.watch ?? { began: 0, changedAt: 0 };
      return began > 0 && performance.now() - Math.max(began, changedAt) > still;
    },
    STILL_MS,
    { timeout: MOST_WAIT_MS },
  );
  // Without functions of its own: the names that our own loader gives them are unknown to the page.
  return page.evaluate((least) => {
    const { began, paint, task, changes } = window.watch ?? { began: 0, paint: 0, task: 0, changes: [] };
    let [inSight, whole] = [0, 0];
    const parts = 'figure, table, dialog';
    const changed = changes.flatMap(({ added, altered, painted }) => {
      // A whole part that came is in none.
      const within = added.flatMap((node) =>
        node instanceof Element ? [...node.querySelectorAll(parts)] : [],
      );
      return (
        [...within, ...added, ...altered]
          .map((node) => (node instanceof Element ? node : node.parentElement))
          .filter((node) => node !== null)
          // Texts for screen readers wait on purpose, and nobody sees them come.
          .filter((node) => node.isConnected && node.closest(parts) !== null && !node.closest('.sr-only'))
          .map((node) => ({ node, time: painted - began }))
      );
    });
    const box = document.createRange();
    for (const { node, time } of changed) {
      whole = time;
      // An element may have no box of its own, and yet contents that have some.
      box.selectNode(node);
      const { top, bottom } = box.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) inSight = time;
    }
    return { paint: Math.max(least, paint), inSight, whole, task };
  }, LEAST_MS);
}
