import type {
  StandardDocument,
  StandardEntry,
  StandardSuccessor,
} from '../../../contract/standardRecords.ts';
import type { Standard, StandardDay, StandardScope } from '../../../contract/standards.ts';
import { namesIn, type designationFinder } from '../../../domain/designations.ts';
import type { RowOf } from '../../tables/records.ts';
import { evidenceOf } from '../documentDraft.ts';
import { earlierTypesUntil } from './standardDays.ts';

/** A standard as in lists and in its own document, with its row. */
export interface StandardOfRow {
  readonly id: string;
  readonly designation: string;
  readonly entry: StandardEntry;
  readonly row: RowOf<'standards'>;
  readonly standard: Standard;
  readonly days: readonly StandardDay[];
  readonly scope: StandardScope | null;
}

export type Finder = ReturnType<typeof designationFinder<StandardOfRow>>;

/** Returns a document named in a row, with its page if it has one. */
export function documentNamed(name: string, { find, within }: Finder) {
  const found = find(name);
  return {
    name,
    id: found?.id ?? null,
    title: found?.standard.title ?? null,
    parts: found === null ? within(name).length : 0,
  };
}

/** Returns the documents that a row says it replaced, with their own days. */
export function replacedBy(
  { row }: Pick<StandardOfRow, 'row'>,
  finder: Finder,
  byId: ReadonlyMap<string, StandardOfRow>,
): StandardDocument['replaces'] {
  return namesIn(row.replaces).map((name) => {
    const named = documentNamed(name, finder);
    const own = byId.get(named.id ?? '')?.standard;
    const publishedOn = own?.publishedOn ?? null;
    const publishedEvidence = publishedOn === null ? null : (own?.evidence ?? null);
    return { ...named, evidence: evidenceOf(row), publishedOn, publishedEvidence };
  });
}

const successorOf = (
  { id, designation: name, standard, days }: StandardOfRow,
  isNextEdition: boolean,
  old: StandardOfRow,
): StandardSuccessor => ({
  ...{ name, id, title: standard.title, parts: 0, isNextEdition },
  takesOverOn: standard.effectiveOn ?? standard.publishedOn,
  earlierTypesUntil: earlierTypesUntil(days, standard.effectiveOn, old.row),
  evidence: standard.evidence,
});

/**
 * Returns the successors of a standard: the documents whose rows say so, or else the edition on whose day it was
 * withdrawn.
 */
export function successorsOf(
  one: StandardOfRow,
  byId: ReadonlyMap<string, StandardOfRow>,
  editions: readonly StandardOfRow[],
) {
  const named = one.entry.replacedBy.flatMap((id) => byId.get(id) ?? []);
  if (named.length > 0) return named.map((other) => successorOf(other, false, one));
  return editions
    .filter(
      ({ standard }) => standard.publishedOn !== null && standard.publishedOn === one.standard.withdrawnOn,
    )
    .map((other) => successorOf(other, true, one));
}
