import type { SortColumn } from '../../url/params.ts';
import { standardStatus } from '../../contract/standardStatus.ts';
import type { StandardEntry } from '../../contract/standardRecords.ts';
import { StandardKind, type StandardStatus } from '../../contract/standards.ts';
import { isOnOrBefore } from '../../domain/periods.ts';
import { compareText } from '../../domain/sorting.ts';
import { dutyText, isBinding } from '../../domain/standardStanding.ts';
import type { Options } from '../../url/view.ts';

/** A document of the list with its status on the date of the view. */
export interface ListedStandard extends Omit<StandardEntry, 'counterparts'> {
  /** Counterparts that were published by then. */
  readonly counterparts: readonly string[];
  readonly status: StandardStatus;
  /** The next day ahead on which it takes effect or must be met; `null` if none is on record. */
  readonly nextDay: string | null;
}

/**
 * Returns the documents on record on a date, at least as planned, with their status at that time. A future date of
 * effect is set by the document itself: before its publication, neither was known.
 */
export const listedOn = (standards: readonly StandardEntry[], day: string): ListedStandard[] =>
  standards.flatMap((one) => {
    const status = standardStatus(one, day);
    if (status === null) return [];
    const isPast = (date: string | null) => date !== null && isOnOrBefore(date, day);
    const isSet = isPast(one.publishedOn) || isPast(one.effectiveOn);
    const days = [one.effectiveOn, one.expectedOn, ...one.appliesOn, ...one.newTypesOn, ...one.allOn];
    return {
      ...one,
      status,
      nextDay: isSet ? firstOf(days.filter((date) => date !== null && !isPast(date))) : null,
      publishedOn: isPast(one.publishedOn) ? one.publishedOn : null,
      ...(isSet ? {} : NO_DAYS_AHEAD),
      counterparts: one.counterparts
        .filter(({ since }) => since === null || isOnOrBefore(since, day))
        .map(({ name }) => name),
    };
  });

const firstOf = (days: readonly (string | null)[]): string | null =>
  days.toSorted((a, b) => compareText(a ?? '', b ?? ''))[0] ?? null;

const NO_DAYS_AHEAD = {
  effectiveOn: null,
  expectedOn: null,
  appliesOn: [],
  newTypesOn: [],
  allOn: [],
  complianceIn: [],
  scope: null,
};

/** Columns of the list by their name in links. */
export const columnLabels = {
  number: 'Number',
  status: 'Status',
  title: 'Title',
  published: 'Published',
  effective: 'In force',
  comply: 'Must comply',
  issuer: 'Issuer',
  kind: 'Kind',
} as const satisfies Partial<Record<SortColumn, string>>;

/**
 * Returns who must comply from when; of a text that is not adopted, or not in force any more, that it binds nobody; of
 * one without such a day, whether its day of effect is on record.
 */
export function complyText(one: ListedStandard): string {
  if (one.status === 'withdrawn') return 'withdrawn';
  if (one.status === 'planned' || one.status === 'draft') return 'not adopted';
  const otherwise =
    (one.effectiveOn ?? one.expectedOn) === null
      ? 'days not on record'
      : 'no day but that in force on record';
  return dutyText(one) ?? otherwise;
}

/** Filter values of a document, in characters that are valid in a URL. */
export const issuerOf = ({ issuer }: Pick<StandardEntry, 'issuer'>): string => issuer.toLowerCase();
export const yearOf = ({ publishedOn }: Pick<StandardEntry, 'publishedOn'>): string[] =>
  publishedOn === null ? [] : [publishedOn.slice(0, 4)];

/** Choice of a kind that takes all binding ones together: whoever must comply asks for both. */
const BINDING = 'binding';

/** Kinds under which a document can be chosen. */
export const kindsOf = (one: Pick<StandardEntry, 'kind'>): string[] =>
  isBinding(one) ? [BINDING, one.kind] : [one.kind];

/** Returns the name of a choice of `kindsOf`; an unknown one as it is. */
export const kindName = (kind: string): string => {
  if (kind === BINDING) return 'Binding';
  return StandardKind.is(kind) ? StandardKind.label(kind) : kind;
};

/**
 * Returns the documents that pass the filters of the page.
 *
 * @param kind a choice of `kindsOf`; `null` for any kind.
 */
export const filterStandards = (
  standards: readonly ListedStandard[],
  { issuer, status, year, ahead }: Options,
  kind: string | null,
): ListedStandard[] =>
  standards.filter(
    (one) =>
      (issuer === undefined || issuerOf(one) === issuer) &&
      (status === undefined || one.status === status) &&
      (year === undefined || yearOf(one).includes(year)) &&
      (ahead === undefined || one.nextDay !== null) &&
      (kind === null || kindsOf(one).includes(kind)),
  );
