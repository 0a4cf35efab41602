import * as v from 'valibot';
import type { ChangedTable } from '../../contract/changes.ts';
import { Confidence, Industry, RefArea, type ObsStatus } from '../../contract/codelists.ts';
import type { Evidence } from '../../contract/primitives.ts';

/**
 * One row that a version published, in words that hold for every kind of row. Two versions are compared by
 * what they published and not by their records: computed values count, and the layout of the records is free
 * to change.
 */
export interface PublishedRow {
  readonly table: ChangedTable;
  /** Id of what the row is of, or of the row itself. */
  readonly subject: string;
  readonly title: string;
  /** Which row of the subject; with table and subject it names one row of a version. */
  readonly key: string;
  /** That row in words; empty where it is its own subject. */
  readonly label: string;
  /** What rows that are summed up have in common, in words: the capture of a board. `null`: the subject. */
  readonly group: string | null;
  readonly industries: readonly Industry[];
  readonly unit: string | null;
  readonly value: number | null;
  /** What the row says, as a reader sees it. */
  readonly text: string;
  readonly obsStatus: ObsStatus | null;
  readonly evidence: Evidence | null;
  /** All that, if changed, makes the row another statement. Equal for equal statements. */
  readonly statement: string;
}

// Only what the comparison needs, and so loose that documents of earlier versions pass.
export const publishedText = v.string();
export const optionalPublishedText = v.optional(v.nullable(publishedText), null);
export const optionalNumber = v.optional(v.nullable(v.number()), null);
export const industries = v.array(Industry.schema);
export const publishedEvidence = v.object({
  sourceId: publishedText,
  locator: publishedText,
  confidence: Confidence.schema,
  note: optionalPublishedText,
});

/** A value as it was published, every digit of it. */
export const plainNumber = (value: number | null) => (value === null ? 'no data' : String(value));

interface LabeledCodes<T extends string> {
  readonly is: (value: unknown) => value is T;
  readonly label: (code: T) => string;
}

/** The label of a code; a code that is no longer in its list is shown as it is. */
export const labelOrCode = <T extends string>({ is, label }: LabeledCodes<T>, code: string): string =>
  is(code) ? label(code) : code;

/** The same of what may be missing. */
export const optionalLabel = <T extends string>(list: LabeledCodes<T>, code: string | null): string | null =>
  code === null ? null : labelOrCode(list, code);

export const areaOrCode = (code: string): string => labelOrCode(RefArea, code);

/** What most kinds of rows have none of. */
export const usualRow = { group: null, unit: null, value: null, obsStatus: null } as const;
