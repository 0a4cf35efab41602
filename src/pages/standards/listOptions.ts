import { standardStatus } from '../../contract/standardStatus.ts';
import type { StandardEntry } from '../../contract/standardRecords.ts';
import type { StandardStatus } from '../../contract/standards.ts';
import { isOnOrBefore } from '../../domain/periods.ts';
import type { Options } from '../../url/view.ts';

/** A document of the list with its status on the view's day. */
export interface ListedStandard extends Omit<StandardEntry, 'counterparts'> {
  /** Those that were out by then. */
  readonly counterparts: readonly string[];
  readonly status: StandardStatus;
}

/**
 * The documents that were on record on a day, at least as planned, with the status that they had then. A day of
 * effect ahead is set by the document itself: while that was not out, neither was known.
 */
export const listedOn = (standards: readonly StandardEntry[], day: string): ListedStandard[] =>
  standards.flatMap((one) => {
    const status = standardStatus(one, day);
    if (status === null) return [];
    const isPast = (date: string | null) => date !== null && isOnOrBefore(date, day);
    const isSet = isPast(one.publishedOn) || isPast(one.effectiveOn);
    return {
      ...one,
      status,
      publishedOn: isPast(one.publishedOn) ? one.publishedOn : null,
      ...(isSet ? {} : NO_DAYS_AHEAD),
      counterparts: one.counterparts
        .filter(({ since }) => since === null || isOnOrBefore(since, day))
        .map(({ name }) => name),
    };
  });

const NO_DAYS_AHEAD = { effectiveOn: null, appliesOn: [], newTypesOn: [], allOn: [] };

/** The columns of the list, as links name them. */
export const columnLabels = {
  number: 'Number',
  status: 'Status',
  title: 'Title',
  published: 'Published',
  effective: 'In force',
  comply: 'Must comply',
  issuer: 'Issuer',
  kind: 'Kind',
} as const;

/** What a document can be filtered by, each in the letters that an address may have. */
export const issuerOf = ({ issuer }: Pick<StandardEntry, 'issuer'>): string => issuer.toLowerCase();
export const yearOf = ({ publishedOn }: Pick<StandardEntry, 'publishedOn'>): string[] =>
  publishedOn === null ? [] : [publishedOn.slice(0, 4)];

/**
 * The documents that the filters of the page leave.
 *
 * @param kind a code of `StandardKind`; `null`: of any kind.
 */
export const filterStandards = (
  standards: readonly ListedStandard[],
  { issuer, status, year }: Options,
  kind: string | null,
): ListedStandard[] =>
  standards.filter(
    (one) =>
      (issuer === undefined || issuerOf(one) === issuer) &&
      (status === undefined || one.status === status) &&
      (year === undefined || yearOf(one).includes(year)) &&
      (kind === null || one.kind === kind),
  );
