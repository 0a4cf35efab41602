import type {
  StandardDocument,
  StandardEntry,
  StandardSuccessor,
} from '../../../contract/standardRecords.ts';
import type { Standard, StandardDay } from '../../../contract/standards.ts';
import { namesIn, type designationFinder } from '../../../domain/designations.ts';
import type { RowOf } from '../../tables/records.ts';
import { evidenceOf } from '../documentDraft.ts';
import { earlierTypesUntil } from './standardDays.ts';

/** A standard as lists and its own document have it, and its row. */
export interface Listed {
  readonly id: string;
  readonly designation: string;
  readonly entry: StandardEntry;
  readonly row: RowOf<'standards'>;
  readonly standard: Standard;
  readonly days: readonly StandardDay[];
}

export type Finder = ReturnType<typeof designationFinder<Listed>>;

/** A document that a row names, with its page where it has one. */
export function documentNamed(name: string, { find, within }: Finder) {
  const found = find(name);
  return {
    name,
    id: found?.id ?? null,
    title: found?.standard.title ?? null,
    parts: found === null ? within(name).length : 0,
  };
}

/** The documents that the row of one says that it replaced, with their own days. */
export function replacedBy(
  { row }: Pick<Listed, 'row'>,
  finder: Finder,
  byId: ReadonlyMap<string, Listed>,
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
  { id, designation: name, standard, days }: Listed,
  isNextEdition: boolean,
  old: Listed,
): StandardSuccessor => ({
  ...{ name, id, title: standard.title, parts: 0, isNextEdition },
  takesOverOn: standard.effectiveOn ?? standard.publishedOn,
  earlierTypesUntil: earlierTypesUntil(days, standard.effectiveOn, old.row),
  evidence: standard.evidence,
});

/** Finds what takes its place: the documents whose rows say so, else the edition on whose day it was withdrawn. */
export function successorsOf(one: Listed, byId: ReadonlyMap<string, Listed>, editions: readonly Listed[]) {
  const named = one.entry.replacedBy.flatMap((id) => byId.get(id) ?? []);
  if (named.length > 0) return named.map((other) => successorOf(other, false, one));
  return editions
    .filter(
      ({ standard }) => standard.publishedOn !== null && standard.publishedOn === one.standard.withdrawnOn,
    )
    .map((other) => successorOf(other, true, one));
}
