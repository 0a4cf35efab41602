import type { Evidence, Source, Sources } from '../../contract/primitives.ts';
import { SITE } from '../../contract/siteName.ts';
import { formatPeriod, periodInPart } from '../../domain/periods.ts';
import { unitBeside, type EvidenceItem } from '../evidenceItem.ts';
import type { FigureBase } from '../parts.ts';

/** A source and the place in it. */
export interface CitedWork {
  readonly source: Source;
  readonly locator: string;
}

/** What is cited as ours: a number that we computed, a figure, the dataset, a page. */
export interface OwnWork {
  readonly kind: 'dataset' | 'figure' | 'webpage';
  /** What a reader must know of it, as whole sentences: how it was computed, of which day the view is. */
  readonly note: string;
}

/** What a citation says, in whichever form it is written. */
export interface Cited {
  /** Of a number "ISO secretariats, China: 90 (secretariats), July 2025", else the title. */
  readonly statement: string;
  /** `null` where it is a number that the source itself states: then that is cited, via us. */
  readonly own: OwnWork | null;
  /** The source of a stated number; of a computed one the sources of its rows, each once; of a figure none. */
  readonly works: readonly CitedWork[];
  readonly datasetVersion: string;
  /** The whole address of what is cited. */
  readonly address: string;
}

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => (/[.!?。]$/.test(text) ? text : `${text}.`);

/** The day of a version, as "2026-11-24". */
export const versionDay = (datasetVersion: string): string =>
  datasetVersion.slice(0, 10).replaceAll('.', '-');

function worksOf(all: readonly Evidence[], sources: Sources): CitedWork[] {
  const works = new Map<string, CitedWork>();
  for (const { sourceId, locator } of all) {
    const source = sources[sourceId];
    if (source !== undefined && !works.has(sourceId)) works.set(sourceId, { source, locator });
  }
  return [...works.values()];
}

/** Where a stated number stands, or the rows of a computed one; nothing is behind a missing one. */
function rowsBehind({
  evidence,
  derivation,
  isMissing,
}: Pick<EvidenceItem, 'evidence' | 'derivation'> & { readonly isMissing?: boolean }): Evidence[] {
  if (isMissing === true) return [];
  const inputs = derivation?.inputs.map((input) => input.evidence) ?? [];
  return inputs.length === 0 ? [evidence] : inputs;
}

const crossStatement = ({ cross }: EvidenceItem): string =>
  cross === undefined ? '' : `, at ${cross.text} (${cross.measure})`;

/** Gathers what the citation of a number needs: its sources, the dataset and the way back to it. */
export function citedNumber(
  item: EvidenceItem,
  sources: Sources,
  datasetVersion: string,
  address: string,
): Cited {
  const derivation = item.derivation ?? null;
  const beside = unitBeside(item);
  const unit = beside === undefined ? '' : ` (${beside})`;
  const period =
    item.period === undefined || item.period === ''
      ? ''
      : `, ${periodInPart(item.period, item.status === 'P')}`;
  const measure = item.measure === undefined ? '' : `${item.measure}, `;
  return {
    statement: `${measure}${item.subject}: ${item.text}${unit}${period}${crossStatement(item)}`,
    own: derivation === null ? null : { kind: 'dataset', note: sentence(`Computed: ${derivation.formula}`) },
    works: worksOf(
      [...rowsBehind(item), ...(item.cross === undefined ? [] : rowsBehind(item.cross))],
      sources,
    ),
    datasetVersion,
    address,
  };
}

/**
 * What the citation of a whole figure needs. Its sources are not in it: they are in the figure, behind the link.
 *
 * @param address the whole address of the view that shows it.
 */
export function citedFigure(
  figure: Pick<FigureBase, 'title' | 'subtitle' | 'asOf' | 'datasetVersion'>,
  address: string,
): Cited {
  const { title, subtitle, asOf, datasetVersion } = figure;
  const note = `${sentence(subtitle)} Figure as of ${formatPeriod(asOf)}.`;
  return { statement: title, own: { kind: 'figure', note }, works: [], datasetVersion, address };
}

/** What the citation of the whole dataset needs. */
export function citedDataset(
  dataset: { readonly datasetVersion: string; readonly licence: string },
  address: string,
): Cited {
  const { datasetVersion, licence } = dataset;
  const note = `Version of ${formatPeriod(versionDay(datasetVersion))}; compilation ${licence}, each source keeps its own license.`;
  return {
    statement: `${SITE}: the dataset`,
    own: { kind: 'dataset', note },
    works: [],
    datasetVersion,
    address,
  };
}

/**
 * What the citation of a page needs, for programs that read it from the page itself.
 *
 * @param page `kind` is `dataset` where the page is about one part of the dataset; `about` says what it shows.
 */
export function citedPage(
  page: { readonly kind: 'dataset' | 'webpage'; readonly title: string; readonly about: string },
  datasetVersion: string,
  address: string,
): Cited {
  const { kind, title, about } = page;
  return { statement: title, own: { kind, note: sentence(about) }, works: [], datasetVersion, address };
}
