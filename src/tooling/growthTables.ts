import * as v from 'valibot';
import { numberAt } from './numberAt.ts';

const stages = ['read', 'lint', 'build'] as const;

/** What it took to make the dataset from this many copies of the records. Times are in seconds, of the processor where not said otherwise. */
export interface Growth {
  readonly times: number;
  readonly rows: number;
  readonly files: number;
  readonly bytes: number;
  readonly peakBytes: number;
  readonly clockSeconds: number;
  readonly seconds: Readonly<Record<(typeof stages)[number], number>>;
}

/** Reads what the measuring process printed. Throws where a number is missing. */
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

/** Lines of cells, each column as wide as it must be. */
function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}

/**
 * The measurements as a table in plain text. Growth is linear where the time for one row stays what it was;
 * the last line says by how much it differs between the smallest and the largest.
 */
export function growthTable(all: readonly Growth[]): string {
  const body = aligned([head, ...all.map(cells)]);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || all.length < 2) return body.join('\n');
  const ratio = total(last) / last.rows / (total(first) / first.rows);
  return [...body, `time a row, ${last.times} times against ${first.times}: ${ratio.toFixed(2)}`].join('\n');
}

/** What it took to render one page; seconds are the processor's. */
interface PageCost {
  readonly seconds: number;
  readonly bytes: number;
}

/** Some of the pages of a kind, rendered. */
interface PageSample {
  /** How many there are. */
  readonly count: number;
  /** By path. A page whose data are more than a page takes is not among them. */
  readonly pages: ReadonlyMap<string, PageCost>;
}

/** Pages that are not about one record, all of which are rendered, and a sample of those of records. */
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

/** Reads what the rendering process printed. Throws where a number is missing. */
export const parsePageGrowth = (times: number, text: string): PageGrowth => ({
  times,
  ...v.parse(printedPages, JSON.parse(text)),
});

type PageKind = 'lists' | 'records';

/** The mean over those pages that were rendered at each size. */
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

/** The pages that the smallest size has and this one has not. */
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
 * Rendering, for one page and, scaled from the sample, for all of them; the last line says how time and bytes of a page
 * grew between the smallest and the largest.
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
