import type { Contestant } from './benchPage.ts';
import type { PackMeasures } from './page/packAll.ts';

export interface Result {
  readonly who: Contestant;
  /** Milliseconds of the first export of a fresh page and of later ones, medians. */
  readonly first: number;
  readonly later: number;
  /** Of the picture, in pixels. */
  readonly size: string;
  /**
   * Percent of the pixels that differ from the browser's own picture of the element, Infinity for another size;
   * null for ours, which is not a picture of the page.
   */
  readonly offScreen: number | null;
  /** Faults of first pictures; empty if each was whole. */
  readonly faults: readonly string[];
}

export interface Contest {
  readonly figure: string;
  readonly results: readonly Result[];
}

const ms = (value: number) => value.toFixed(0).padStart(6);
const times = (value: number, ours: number) => `${(value / ours).toFixed(1)}x`.padStart(7);

/** Each contestant's times, how many times longer than ours they are, and whether the first picture is whole. */
export function contestTable(contests: readonly Contest[]): string {
  const head = [
    'figure'.padEnd(20),
    'exporter'.padEnd(18),
    ...['first', 'ratio', 'later', 'ratio'].map((title, index) => title.padStart(index % 2 === 0 ? 6 : 7)),
    '  size          off the screen  first picture',
  ].join(' ');
  const rows = contests.flatMap(({ figure, results }) => {
    const ours = results.find(({ who }) => who === 'ours');
    return results.map((result) =>
      [
        figure.padEnd(20),
        result.who.padEnd(18),
        ms(result.first),
        times(result.first, ours?.first ?? Number.NaN),
        ms(result.later),
        times(result.later, ours?.later ?? Number.NaN),
        ` ${result.size.padEnd(13)}`,
        (result.offScreen === null ? '-' : `${result.offScreen.toFixed(2)} %`).padEnd(15),
        result.faults.length === 0 ? 'whole' : result.faults.join('; '),
      ].join(' '),
    );
  });
  return ['Milliseconds, medians', head, ...rows].join('\n');
}

/** A pack of all figures in words. */
export function packLines({
  figures,
  ms: total,
  bytes,
  longTasks,
  worstWait,
  worstKey,
}: PackMeasures): string {
  const longest = longTasks.reduce((worst, task) => (task.ms > worst.ms ? task : worst), {
    ms: 0,
    figure: 'none over 50 ms',
  });
  return [
    `Pack of ${figures} figures: ${(total / figures).toFixed(0)} ms a figure, ${(bytes / 1e6).toFixed(1)} MB`,
    `Longest task of the main thread: ${longest.ms} ms (${longest.figure}); a timer waited ${worstWait.toFixed(0)} ms at most`,
    `Slowest answer to a key meanwhile: ${worstKey.toFixed(0)} ms`,
  ].join('\n');
}
