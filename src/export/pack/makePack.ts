import { counted, messageOf } from '../../domain/words.ts';
import { Industry } from '../../contract/codelists.ts';
import { isTextPage, type ReportPage } from '../../figure/brief.ts';
import { formatPeriod, datasetDay } from '../../domain/periods.ts';
import type { FigureDocument } from '../files/figureDocument.ts';
import { DATASET_LICENCE } from '../../figure/sourceLine.ts';
import type { LeftOutFigure, Pack, PackItem, PackKind, PackOptions, PackWriter } from './pack.ts';
import { zipWriter } from './zipWriter.ts';

/** Returns the query of a link; empty if it has none. */
const packSearch = (link: string) =>
  new URLSearchParams(link.includes('?') ? link.slice(link.indexOf('?') + 1) : '');

/** Returns the names of the industries that a link selects. */
const packIndustries = (link: string): string =>
  (packSearch(link).get('industry') ?? '')
    .split(',')
    .filter(Industry.is)
    .map((code) => Industry.label(code))
    .join(', ');

/** Returns the common industries of all figures in a pack; empty if they differ. */
function packSubject(links: readonly string[]): string {
  const [first = '', ...others] = [...new Set(links.map(packIndustries))];
  return others.length === 0 ? first : '';
}

/** Returns the filters of a view without data: its industries and its day, from its link. */
function noDataFor(link: string): string {
  const day = packSearch(link).get('asOf');
  const chosen = packIndustries(link);
  const industries = chosen === '' ? '' : ` for ${chosen}`;
  return `No data${industries}${day === null ? '' : ` on ${formatPeriod(day)}`}.`;
}

const stopReason = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new DOMException('The pack was stopped.', 'AbortError');

/** Waits for a promise, but no longer than until the signal aborts it. */
function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(stopReason(signal));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Yields to a separate task, so that input and paint can run in between. */
function pauseOf(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
  };
}

type PageOutcome = { readonly page: ReportPage } | { readonly reason: string };

const isEmpty = (page: ReportPage): boolean =>
  isTextPage(page) ? page.lines.length === 0 : page.points.length === 0;

async function addOne(
  item: PackItem,
  writer: PackWriter,
  signal: AbortSignal,
  told: (title: string) => void,
): Promise<PageOutcome> {
  try {
    const page = await untilStopped(item.load(), signal);
    if (page === null || isEmpty(page)) return { reason: noDataFor(item.link) };
    told(page.title);
    await untilStopped(writer.add(page, pauseOf(signal)), signal);
    return { page };
  } catch (error) {
    signal.throwIfAborted();
    return { reason: messageOf(error, 'It could not be drawn.') };
  }
}

interface FinishedPack {
  readonly blob: Blob;
  readonly leftOut: readonly LeftOutFigure[];
  /** Version of its figures. */
  readonly datasetVersion: string;
}

/**
 * Passes the figures to the writer one by one, so that only one is in memory. One that cannot be loaded or drawn is
 * left out with its reason, and the others continue.
 *
 * @throws the signal's reason when it is aborted; Error if no figure could be drawn.
 */
export async function runPack(
  items: readonly PackItem[],
  writer: PackWriter,
  { signal, onProgress }: Pick<PackOptions, 'signal' | 'onProgress'>,
): Promise<FinishedPack> {
  const leftOut: LeftOutFigure[] = [];
  const total = items.length;
  let datasetVersion: string | null = null;
  for (const [done, item] of items.entries()) {
    const told = (name: string) => onProgress({ done, total, name });
    told(item.figureId);
    await pauseOf(signal)();
    const outcome = await addOne(item, writer, signal, told);
    if ('page' in outcome) datasetVersion = outcome.page.datasetVersion;
    else leftOut.push({ figureId: item.figureId, link: item.link, reason: outcome.reason });
  }
  if (datasetVersion === null) {
    throw new Error(
      `None of the ${String(total)} figures could be drawn. ${leftOut[0]?.reason ?? ''}`.trim(),
    );
  }
  const blob = await writer.finish(leftOut);
  signal.throwIfAborted();
  onProgress({ done: total, total, name: '' });
  return { blob, leftOut, datasetVersion };
}

/**
 * Returns a writer with one page or slide per figure; the file name contains their number. A deck that begins with a
 * page of text needs no cover.
 */
function documentWriter(document: FigureDocument, origin: string): PackWriter {
  const titles: string[] = [];
  const links: string[] = [];
  let version = '';
  let hasOwnStart = false;
  return {
    async add(page) {
      await document.add(page);
      hasOwnStart ||= titles.length === 0 && isTextPage(page);
      titles.push(page.title);
      links.push(page.link);
      version = page.datasetVersion;
    },
    finish: () => {
      const subject = packSubject(links);
      return document.finish({
        title: `Standards Race: ${subject === '' ? '' : `${subject}, `}${counted(titles.length, hasOwnStart ? 'page' : 'figure')}`,
        subject: titles.join('. '),
        keywords: [`dataset ${version}`],
        link: origin,
        licence: `Compilation ${DATASET_LICENCE}; each source keeps its own`,
        day: datasetDay(version),
        ...(titles.length > 1 && !hasOwnStart ? { contents: titles } : {}),
      });
    },
  };
}

/** Document writers load on request. */
async function writerOf(kind: PackKind, options: PackOptions): Promise<PackWriter> {
  const { origin } = options;
  if (kind === 'zip') return zipWriter(options);
  const document =
    kind === 'pdf'
      ? (await import('../files/pdfFile.ts')).pdfPages(options)
      : (await import('../files/pptxFile.ts')).pptxSlides(options);
  return documentWriter(document, origin);
}

/**
 * Packs figures into one file, one by one, while the page remains responsive. Figures that could not be loaded or
 * drawn are named in the result and, in the archive, in its manifest.
 *
 * @throws the signal's reason, an `AbortError`, when it is aborted; Error with a plain sentence if no figure could be
 *   drawn.
 */
export async function makePack(
  items: readonly PackItem[],
  kind: PackKind,
  options: PackOptions,
): Promise<Pack> {
  // One description does not fit many figures: each gets the one generated from its data.
  const settings = { ...options.settings, altText: null, longText: null };
  const writer = await writerOf(kind, { ...options, settings });
  const { blob, leftOut, datasetVersion } = await runPack(items, writer, options);
  return { name: `standards-race_${datasetDay(datasetVersion)}_pack.${kind}`, blob, leftOut };
}
