import type { Relation } from '../../../contract/relations.ts';
import { periodEnd } from '../../../domain/periods.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { Records } from '../../tables/records.ts';
import { evidenceOf } from '../documentDraft.ts';

type Related = Pick<Records, 'relations' | 'standards' | 'sources'>;

/** Returns the latest of the recorded days; `null` if there is none. */
const latest = (days: readonly (string | null | undefined)[]): string | null =>
  days
    .flatMap((day) => day ?? [])
    .toSorted((a, b) => periodEnd(a) - periodEnd(b))
    .at(-1) ?? null;

/**
 * Returns all relations, each with the day from which it could be known. Our own reading requires only both texts.
 */
export function relationsFrom({ relations, standards, sources }: Related): Relation[] {
  const outOn = new Map(
    standards.map(({ designation, publishedOn, effectiveOn, inForceBy }) => [
      designation,
      publishedOn ?? effectiveOn ?? inForceBy,
    ]),
  );
  const published = new Map(sources.map(({ sourceId, publishedOn }) => [sourceId, publishedOn]));
  return relations
    .map((row) => {
      const { from, to, kind, basis, compared, sourceId } = row;
      const stated = basis === 'stated' ? published.get(sourceId) : null;
      const since = latest([outOn.get(from), outOn.get(to), stated]);
      return { from, to, kind, basis, compared, since, evidence: evidenceOf(row) };
    })
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.kind, b.kind));
}

/** Returns the relations of some texts, in either direction. */
export const relationsWith = (all: readonly Relation[], names: ReadonlySet<string>): Relation[] =>
  all.filter(({ from, to }) => names.has(from) || names.has(to));
