import { compareText } from '../domain/sorting.ts';
import { Industry } from '../contract/codelists.ts';
import type { Source, Sources } from '../contract/primitives.ts';
import { viewDay } from '../domain/periods.ts';
import type { ActiveFilter, FigurePoint, Finding } from './parts.ts';

/** Facts about the view that a figure's builder needs besides its document. */
export interface FigureContext {
  /** Selected industries that the figure follows; empty if no selection changes it. */
  readonly industries: readonly Industry[];
  /** Requested day; `null` for the newest. */
  readonly asOf: string | null;
  /** Path and query of the view. */
  readonly link: string;
}

interface Dataset {
  readonly datasetVersion: string;
  readonly sources: Sources;
}

interface ContextFields {
  readonly asOf: string;
  readonly datasetVersion: string;
  /** `null` here; set by figures whose data have a cadence. */
  readonly stale: string | null;
  readonly withdrawn: readonly FigurePoint[];
  readonly link: string;
  readonly filters: readonly ActiveFilter[];
  readonly sources: readonly Source[];
  /** Empty until a figure sets the numbers that its title states. */
  readonly findings: readonly Finding[];
  /** `null` and empty here, as for most figures. */
  readonly interval: string | null;
  readonly notes: readonly string[];
}

/**
 * Returns the ids of all sources behind a point: its own, and those of its input rows, its facts and differing
 * readings.
 */
function citedBy({ evidence, derivation, otherReadings, facts, x }: FigurePoint): string[] {
  const rows = [...(derivation?.inputs ?? []), ...otherReadings, ...(x?.derivation?.inputs ?? [])];
  const own = x === null ? [evidence] : [evidence, x.evidence];
  const ofFacts = [...facts, ...(x?.facts ?? [])].flatMap((fact) => fact.evidence ?? []);
  return [...own, ...rows.map((row) => row.evidence), ...ofFacts].map(({ sourceId }) => sourceId);
}

/** Returns the sources that points cite without duplicates, the most cited first. */
export function citedSources(points: readonly FigurePoint[], sources: Sources): Source[] {
  const counts = new Map<string, number>();
  const ids = points.flatMap((point) => [...new Set(citedBy(point))]);
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.entries()]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .flatMap(([id]) => {
      const source = sources[id];
      return source === undefined ? [] : [source];
    });
}

/**
 * Returns the fields that every figure takes from its view and document: day, version, link, sources and active
 * filters.
 */
export function figureBase(
  context: FigureContext,
  dataset: Dataset,
  points: readonly FigurePoint[],
): ContextFields {
  const chosen = context.industries.map((code) => Industry.label(code)).join(', ');
  return {
    asOf: viewDay(context, dataset.datasetVersion),
    datasetVersion: dataset.datasetVersion,
    stale: null,
    withdrawn: [],
    link: context.link,
    filters: chosen !== '' ? [{ label: 'Industry', value: chosen, of: 'industries' }] : [],
    sources: citedSources(points, dataset.sources),
    findings: [],
    interval: null,
    notes: [],
  };
}
