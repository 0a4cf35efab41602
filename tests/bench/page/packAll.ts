import { defaultSettings } from '../../../src/export/settings.ts';
import type { Figure } from '../../../src/figure/figure.ts';

export interface PackMeasures {
  readonly figures: number;
  readonly ms: number;
  readonly bytes: number;
  /** Tasks of the main thread over 50 ms while the pack was made, and what each of them was busy with. */
  readonly longTasks: readonly { readonly ms: number; readonly figure: string }[];
  /** Worst delay of a timer of 10 ms: what a key press would have waited. */
  readonly worstWait: number;
  /** From a key press to the paint that follows it, at worst; 0 where no press took 16 ms. */
  readonly worstKey: number;
}

/** Notes how late timers come, which is how long the page would let a reader wait. */
function watchWaits(): () => number {
  let worst = 0;
  let due = performance.now() + 10;
  const timer = setInterval(() => {
    const now = performance.now();
    worst = Math.max(worst, now - due);
    due = now + 10;
  }, 10);
  return () => {
    clearInterval(timer);
    return worst;
  };
}

/** Notes how long key presses wait for the paint after them. */
function watchKeys(): () => number {
  let worst = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) worst = Math.max(worst, duration);
  });
  // A name of its own: the types of the DOM do not know the threshold yet.
  const wanted = { type: 'event', durationThreshold: 16 };
  observer.observe(wanted);
  return () => {
    observer.disconnect();
    return worst;
  };
}

/** Packs all figures, as the tray does, and says how long the page was kept busy. */
export async function packAll(figures: readonly Figure[]): Promise<PackMeasures> {
  const { makePack } = await import('../../../src/export/pack/makePack.ts');
  const starts: { at: number; figure: string }[] = [];
  const tasks: { at: number; ms: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, ms: duration });
  });
  observer.observe({ entryTypes: ['longtask'] });
  const stopWaits = watchWaits();
  const stopKeys = watchKeys();
  const started = performance.now();
  const items = figures.map((figure) => ({
    figureId: figure.id,
    link: figure.link,
    load: () => Promise.resolve(figure),
  }));
  const pack = await makePack(items, 'zip', {
    settings: defaultSettings,
    origin: window.location.origin,
    signal: new AbortController().signal,
    onProgress: ({ name }) => starts.push({ at: performance.now(), figure: name }),
  });
  const ms = performance.now() - started;
  // The last entries come to an observer in a task of their own.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  const busyWith = (at: number) => starts.findLast((start) => start.at <= at)?.figure ?? '';
  return {
    figures: figures.length,
    ms,
    bytes: pack.blob.size,
    longTasks: tasks.map((task) => ({ ms: Math.round(task.ms), figure: busyWith(task.at) })),
    worstWait: stopWaits(),
    worstKey: stopKeys(),
  };
}
