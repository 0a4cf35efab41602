import * as v from 'valibot';
import { numberAt } from '../../src/tooling/numberAt.ts';

const stages = ['read', 'lint', 'build'] as const;

/**
 * Cost of building the dataset from this many copies of the records. Times are in seconds, of the processor unless
 * stated otherwise.
 */
export interface Growth {
  readonly times: number;
  readonly rows: number;
  readonly files: number;
  readonly bytes: number;
  readonly peakBytes: number;
  readonly clockSeconds: number;
  readonly seconds: Readonly<Record<(typeof stages)[number], number>>;
}

/** Parses the output of the measuring process. Throws if a number is missing. */
export function parseGrowth(text: string): Growth {
  const document: unknown = JSON.parse(text);
  const of = (...keys: readonly string[]) => numberAt(document, ...keys);
  return {
    times: of('times'),
    rows: of('rows'),
    files: of('files'),
    bytes: of('bytes'),
    peakBytes: of('peakBytes'),
    clockSeconds: of('clockSeconds'),
    seconds: {
      read: of('seconds', 'read'),
      lint: of('seconds', 'lint'),
      build: of('seconds', 'build'),
    },
  };
}

const total = ({ seconds }: Growth) => stages.reduce((sum, stage) => sum + seconds[stage], 0);

const head = [
  'times',
  'rows',
  'files',
  'MB out',
  ...stages.map((stage) => `${stage} s`),
  'all s',
  'by the clock s',
  'µs/row',
  'peak MB',
];

function cells(growth: Growth): string[] {
  const { times, rows, files, bytes, peakBytes, clockSeconds, seconds } = growth;
  return [
    ...[times, rows, files, Math.round(bytes / 1e6)].map(String),
    ...stages.map((stage) => seconds[stage].toFixed(2)),
    total(growth).toFixed(2),
    clockSeconds.toFixed(2),
    ((total(growth) / rows) * 1e6).toFixed(0),
    (peakBytes / 1e6).toFixed(0),
  ];
}

/** Pads cells to the width of their columns. */
function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}

/**
 * Returns the measurements as a plain-text table. Growth is linear if the time per row stays constant; the last line
 * has the ratio between the largest and the smallest size.
 */
export function growthTable(all: readonly Growth[]): string {
  const body = aligned([head, ...all.map(cells)]);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || all.length < 2) return body.join('\n');
  const ratio = total(last) / last.rows / (total(first) / first.rows);
  return [...body, `time a row, ${last.times} times against ${first.times}: ${ratio.toFixed(2)}`].join('\n');
}

/** Cost of rendering one page (processor seconds). */
interface PageCost {
  readonly seconds: number;
  readonly bytes: number;
}

/** Some rendered pages of a kind. */
interface PageSample {
  /** Number of all pages of the kind. */
  readonly count: number;
  /** Costs by path. Pages whose data exceed the limit are omitted. */
  readonly pages: ReadonlyMap<string, PageCost>;
}

/** Pages that are not about one record, all of which are rendered, and a sample of record pages. */
export interface PageGrowth {
  readonly times: number;
  readonly lists: PageSample;
  readonly records: PageSample;
}

const pageCosts = v.array(v.tuple([v.string(), v.object({ seconds: v.number(), bytes: v.number() })]));
const printedSample = v.object({
  count: v.number(),
  pages: v.pipe(
    pageCosts,
    v.transform((pages) => new Map(pages)),
  ),
});
const printedPages = v.object({ lists: printedSample, records: printedSample });

/** Parses the output of the rendering process. Throws if a number is missing. */
export const parsePageGrowth = (times: number, text: string): PageGrowth => ({
  times,
  ...v.parse(printedPages, JSON.parse(text)),
});

type PageKind = 'lists' | 'records';

/** Returns the mean over the pages that were rendered at each size. */
function meanOf(
  growth: PageGrowth,
  kind: PageKind,
  measure: keyof PageCost,
  all: readonly PageGrowth[],
): number {
  const common = [...growth[kind].pages].filter(([path]) => all.every((one) => one[kind].pages.has(path)));
  return common.reduce((sum, [, cost]) => sum + cost[measure], 0) / common.length;
}

const pageHead = ['times', 'lists', 'ms', 'kB', 'records', 'ms', 'kB', 'all s', 'all MB'];

function pageCells(growth: PageGrowth, all: readonly PageGrowth[]): string[] {
  const mean = (kind: PageKind, measure: keyof PageCost) => meanOf(growth, kind, measure, all);
  const kindCells = (kind: PageKind) => [
    String(growth[kind].count),
    (mean(kind, 'seconds') * 1000).toFixed(1),
    (mean(kind, 'bytes') / 1000).toFixed(1),
  ];
  const ofAll = (measure: keyof PageCost) =>
    mean('lists', measure) * growth.lists.count + mean('records', measure) * growth.records.count;
  return [
    String(growth.times),
    ...kindCells('lists'),
    ...kindCells('records'),
    ofAll('seconds').toFixed(0),
    (ofAll('bytes') / 1e6).toFixed(0),
  ];
}

/** Returns the pages that exist at the smallest size and not at this one. */
function refusedLines(all: readonly PageGrowth[]): string[] {
  return all.flatMap(({ times, lists, records }) => {
    const first = all[0];
    const asked = first === undefined ? [] : [...first.lists.pages.keys(), ...first.records.pages.keys()];
    const refused = asked.filter((path) => !lists.pages.has(path) && !records.pages.has(path));
    return refused.length === 0
      ? []
      : [
          `not rendered at ${String(times)} times, as its data are more than a page takes: ${refused.join(', ')}`,
        ];
  });
}

/**
 * Returns the rendering cost per page and, scaled from the sample, for all pages; the last line has the growth in
 * time and bytes of a page between the smallest and the largest size.
 */
export function pageGrowthTable(all: readonly PageGrowth[]): string {
  const body = [
    'Pages, rendered: milliseconds of the processor and kB a page, of a sample; for all of them scaled from it',
    ...aligned([pageHead, ...all.map((growth) => pageCells(growth, all))]),
    ...refusedLines(all),
  ];
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || all.length < 2) return body.join('\n');
  const grown = (['lists', 'records'] as const).map((kind) => {
    const ratio = (measure: keyof PageCost) =>
      (meanOf(last, kind, measure, all) / meanOf(first, kind, measure, all)).toFixed(2);
    return `a page of ${kind} ${ratio('seconds')} in time, ${ratio('bytes')} in bytes`;
  });
  return [...body, `${String(last.times)} times against ${String(first.times)}: ${grown.join('; ')}`].join(
    '\n',
  );
}
