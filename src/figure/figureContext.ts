import { industryLabels, type Industry } from '../contract/codelists.ts';
import type { Source, Sources } from '../contract/primitives.ts';
import type { ActiveFilter, FigurePoint } from './figure.ts';

/** What a figure's builder must know of the view, besides its document. */
export interface FigureContext {
  readonly industries: readonly Industry[];
  /** The day asked for; `null` is the newest. */
  readonly asOf: string | null;
  /** Path and search of the view. */
  readonly link: string;
}

interface Dataset {
  readonly datasetVersion: string;
  readonly sources: Sources;
}

interface FigureBasis {
  readonly asOf: string;
  readonly datasetVersion: string;
  readonly link: string;
  readonly filters: readonly ActiveFilter[];
  readonly sources: readonly Source[];
}

/** The sources that points cite, each once, the most cited first. */
export function citedSources(points: readonly FigurePoint[], sources: Sources): Source[] {
  const counts = new Map<string, number>();
  for (const { evidence } of points) counts.set(evidence.sourceId, (counts.get(evidence.sourceId) ?? 0) + 1);
  return [...counts.entries()]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([id]) => {
      const source = sources[id];
      return source === undefined ? [] : [source];
    });
}

/** The day of a dataset version: `2026.11.24` and `2026.11.24.2` → `2026-11-24`. */
export const datasetDay = (version: string): string => version.slice(0, 10).replaceAll('.', '-');

/**
 * What every figure takes from its view and document: day, version, link, sources and active filters.
 * Filters that cannot affect the figure are not claimed.
 */
export function figureBasis(
  context: FigureContext,
  dataset: Dataset,
  points: readonly FigurePoint[],
  filtered: boolean,
): FigureBasis {
  const chosen = context.industries.map((code) => industryLabels[code]).join(', ');
  return {
    asOf: context.asOf ?? datasetDay(dataset.datasetVersion),
    datasetVersion: dataset.datasetVersion,
    link: context.link,
    filters: filtered && chosen !== '' ? [{ label: 'Industry', value: chosen }] : [],
    sources: citedSources(points, dataset.sources),
  };
}
