import type { Relation } from '../../../contract/relations.ts';
import { periodEnd } from '../../../domain/periods.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { Records } from '../../tables/records.ts';
import { evidenceOf } from '../documentDraft.ts';

type Related = Pick<Records, 'relations' | 'standards' | 'register' | 'sources'>;

/** Returns the latest of the recorded days; `null` if there is none. */
const latest = (days: readonly (string | null | undefined)[]): string | null =>
  days
    .flatMap((day) => day ?? [])
    .toSorted((a, b) => periodEnd(a) - periodEnd(b))
    .at(-1) ?? null;

/** Returns the day on which each text was out, by the table of standards or by the register; a draft has none. */
const daysOut = ({ standards, register }: Pick<Related, 'standards' | 'register'>) =>
  new Map([
    ...register.map(({ designation, publishedOn }) => [designation, publishedOn] as const),
    ...standards.map(
      (row) => [row.designation, row.publishedOn ?? row.effectiveOn ?? row.inForceBy ?? null] as const,
    ),
  ]);

/**
 * Returns all relations, each with the day from which it could be known. Our own reading requires only both texts, and
 * of a text without a day, such as a draft, the source that knows it; a series of editions needs no day.
 */
export function relationsFrom({ relations, sources, ...texts }: Related): Relation[] {
  const outOn = daysOut(texts);
  const published = new Map(sources.map(({ sourceId, publishedOn }) => [sourceId, publishedOn]));
  return relations
    .map((row) => {
      const { from, to, kind, basis, compared, sourceId } = row;
      const isDated = basis === 'reading' && ![from, to].some((text) => outOn.get(text) === null);
      const since = latest([outOn.get(from), outOn.get(to), isDated ? null : published.get(sourceId)]);
      return { from, to, kind, basis, compared, since, evidence: evidenceOf(row) };
    })
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.kind, b.kind));
}

/** Returns the relations of some texts, in either direction. */
export const relationsWith = (all: readonly Relation[], names: ReadonlySet<string>): Relation[] =>
  all.filter(({ from, to }) => names.has(from) || names.has(to));
