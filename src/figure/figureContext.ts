import { compareText } from '../domain/sorting.ts';
import { Industry } from '../contract/codelists.ts';
import type { Source, Sources } from '../contract/primitives.ts';
import { viewDay } from '../domain/periods.ts';
import type { ActiveFilter, FigurePoint, Finding } from './parts.ts';

/** What a figure's builder must know of the view, besides its document. */
export interface FigureContext {
  /** Those chosen that the figure follows: none where no choice changes it. */
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

interface FigureBase {
  readonly asOf: string;
  readonly datasetVersion: string;
  /** Figures whose data have a rhythm put their own word here. */
  readonly stale: string | null;
  readonly withdrawn: readonly FigurePoint[];
  readonly link: string;
  readonly filters: readonly ActiveFilter[];
  readonly sources: readonly Source[];
  /** None, until a figure says which numbers its title states. */
  readonly findings: readonly Finding[];
}

/** Ids of all sources behind a point: its own, those of rows that it was computed from, of its facts, and that disagree. */
function citedBy({ evidence, derivation, otherReadings, facts, x }: FigurePoint): string[] {
  const rows = [...(derivation?.inputs ?? []), ...otherReadings, ...(x?.derivation?.inputs ?? [])];
  const own = x === null ? [evidence] : [evidence, x.evidence];
  const ofFacts = [...facts, ...(x?.facts ?? [])].flatMap((fact) => fact.evidence ?? []);
  return [...own, ...rows.map((row) => row.evidence), ...ofFacts].map(({ sourceId }) => sourceId);
}

/** The sources that points cite, each once, the most cited first. */
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

/** What every figure takes from its view and document: day, version, link, sources and active filters. */
export function figureBase(
  context: FigureContext,
  dataset: Dataset,
  points: readonly FigurePoint[],
): FigureBase {
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
  };
}
