import * as v from 'valibot';
import type { ChangedTable } from '../../contract/changes.ts';
import { Confidence, Industry, RefArea, type ObsStatus } from '../../contract/codelists.ts';
import type { Evidence } from '../../contract/primitives.ts';

/**
 * One row that a version published, in a form common to all kinds of rows. Versions are compared by what they
 * published and not by their records: computed values count, and the layout of the records is free to change.
 */
export interface PublishedRow {
  readonly table: ChangedTable;
  /** Id of the row's subject, or of the row itself. */
  readonly subject: string;
  readonly title: string;
  /** Key of the row within its subject; with table and subject it identifies one row of a version. */
  readonly key: string;
  /** The row as text; empty if it is its own subject. */
  readonly label: string;
  /** Common property of rows that are summarized, as text: the snapshot of a board. `null` for the subject. */
  readonly group: string | null;
  readonly industries: readonly Industry[];
  readonly unit: string | null;
  readonly value: number | null;
  /** Content of the row, as shown to users. */
  readonly text: string;
  readonly obsStatus: ObsStatus | null;
  readonly evidence: Evidence | null;
  /** Everything that makes the row a different statement when it changes. Equal for equal statements. */
  readonly statement: string;
}

// Checks only what the comparison needs, so loosely that documents of earlier versions pass.
export const anyText = v.string();
export const textOrNone = v.optional(v.nullable(anyText), null);
export const optionalNumber = v.optional(v.nullable(v.number()), null);
export const industries = v.array(Industry.schema);
export const citedEvidence = v.object({
  sourceId: anyText,
  locator: anyText,
  confidence: Confidence.schema,
  note: textOrNone,
});

/** Formats a value as published, with all of its digits. */
export const plainNumber = (value: number | null) => (value === null ? 'no data' : String(value));

interface LabeledCodes<T extends string> {
  readonly is: (value: unknown) => value is T;
  readonly label: (code: T) => string;
}

/** Returns the label of a code; the code itself if it is no longer in its list. */
export const labelOrCode = <T extends string>({ is, label }: LabeledCodes<T>, code: string): string =>
  is(code) ? label(code) : code;

/** The same for an optional code. */
export const optionalLabel = <T extends string>(list: LabeledCodes<T>, code: string | null): string | null =>
  code === null ? null : labelOrCode(list, code);

export const areaOrCode = (code: string): string => labelOrCode(RefArea, code);

/** Defaults for fields that most kinds of rows do not have. */
export const usualRow = { group: null, unit: null, value: null, obsStatus: null } as const;
