import { ended } from '../../domain/words.ts';
import type { Evidence, Source, Sources } from '../../contract/primitives.ts';
import { SITE } from '../../contract/siteName.ts';
import { slug } from '../../contract/slug.ts';
import { formatPeriod, periodInPart } from '../../domain/periods.ts';
import { originText } from '../confidenceReason.ts';
import { unitBeside, type EvidenceItem } from '../evidenceItem.ts';
import type { FigureBase } from '../parts.ts';

/** A source and the place in it. */
export interface CitedWork {
  readonly source: Source;
  readonly locator: string;
}

/** Our own cited work: a computed number, a figure, the dataset or a page. */
export interface OwnCitedWork {
  readonly kind: 'dataset' | 'figure' | 'webpage';
  /** Note in whole sentences: how it was computed, and the day of the view. */
  readonly note: string;
}

/** Content of a citation in any format. */
export interface Cited {
  /** For a number "ISO secretariats, China: 90 (secretariats), July 2025", otherwise the title. */
  readonly statement: string;
  /** `null` for a number that the source itself states: that source is cited, via us. */
  readonly own: OwnCitedWork | null;
  /** The source of a stated number; for a computed number the distinct sources of its rows; for a figure none. */
  readonly works: readonly CitedWork[];
  readonly datasetVersion: string;
  /** Full URL of the cited work. */
  readonly address: string;
  /** Day on which the reader took the citation, as `2026-11-30`; `undefined` of a page's own metadata. */
  readonly accessedOn?: string;
}

/** Returns the day of a version, such as "2026-11-24". */
export const versionDay = (datasetVersion: string): string =>
  datasetVersion.slice(0, 10).replaceAll('.', '-');

/**
 * Returns the key of our own work in a bibliography: of its view and version, so that two figures, or one at two
 * versions, stand side by side in one file.
 */
export function ownKey({ address, datasetVersion }: Pick<Cited, 'address' | 'datasetVersion'>): string {
  const { pathname, search } = new URL(address);
  return ['standards-race', slug(`${pathname}${search}`), datasetVersion]
    .filter((part) => part !== '')
    .join('-');
}

/** Returns where a stated number was found: at our view, of a version, on the reader's day. */
export const viaText = ({ datasetVersion, address, accessedOn }: Cited): string =>
  `Via ${SITE}, dataset ${datasetVersion}, ${address}${accessedOn === undefined ? '' : `, accessed ${accessedOn}`}`;

function worksOf(all: readonly Evidence[], sources: Sources): CitedWork[] {
  const works = new Map<string, CitedWork>();
  for (const { sourceId, locator } of all) {
    const source = sources[sourceId];
    if (source !== undefined && !works.has(sourceId)) works.set(sourceId, { source, locator });
  }
  return [...works.values()];
}

/** Returns the place of a stated number, or the rows of a computed one; empty for a missing one. */
function citedRows({
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

/** Returns the period of a number; nothing for a date that is the value itself. */
function periodStatement({ period, status, text, unit }: EvidenceItem): string {
  if (period === undefined || period === '') return '';
  const of = periodInPart(period, status === 'P');
  return text === of || (unit === 'date' && text.includes(of)) ? '' : `, ${of}`;
}

/** Returns our own part in a number: how it was computed; `null` for one that its source states. */
function ownOf({ derivation, evidence }: EvidenceItem): OwnCitedWork | null {
  if (derivation != null) return { kind: 'dataset', note: ended(`Computed: ${derivation.formula}`) };
  const isOurs = evidence.made === 'computed' || evidence.made === 'converted';
  return isOurs ? { kind: 'dataset', note: originText(evidence) } : null;
}

/** Returns the citation data of a number: its sources, the dataset and the URL. */
export function citedNumber(
  item: EvidenceItem,
  sources: Sources,
  datasetVersion: string,
  address: string,
): Cited {
  const beside = unitBeside(item);
  const unit = beside === undefined ? '' : ` (${beside})`;
  const measure = item.measure === undefined ? '' : `${item.measure}, `;
  return {
    statement: `${measure}${item.subject}: ${item.text}${unit}${periodStatement(item)}${crossStatement(item)}`,
    own: ownOf(item),
    works: worksOf([...citedRows(item), ...(item.cross === undefined ? [] : citedRows(item.cross))], sources),
    datasetVersion,
    address,
  };
}

/**
 * Returns the citation data of a whole figure, without its sources, which the figure at the link lists.
 *
 * @param address full URL of the view that shows it.
 */
export function citedFigure(
  figure: Pick<FigureBase, 'title' | 'subtitle' | 'asOf' | 'datasetVersion'>,
  address: string,
): Cited {
  const { title, subtitle, asOf, datasetVersion } = figure;
  const note = `${ended(subtitle)} Figure as of ${formatPeriod(asOf)}.`;
  return { statement: title, own: { kind: 'figure', note }, works: [], datasetVersion, address };
}

/** Returns the citation data of the whole dataset. */
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
 * Returns the citation data of a page, for programs that read it from the page's metadata.
 *
 * @param page `kind` is `dataset` if the page covers one part of the dataset; `about` is its description.
 */
export function citedPage(
  page: { readonly kind: 'dataset' | 'webpage'; readonly title: string; readonly about: string },
  datasetVersion: string,
  address: string,
): Cited {
  const { kind, title, about } = page;
  return { statement: title, own: { kind, note: ended(about) }, works: [], datasetVersion, address };
}
