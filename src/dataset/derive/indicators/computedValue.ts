import type { Confidence, Industry, ObsStatus, RefArea } from '../../../contract/codelists.ts';
import type { RowOf } from '../../tables/records.ts';

/** A row's citation, as every table of the records has it. */
export interface Citation {
  readonly sourceId: string;
  readonly sourceLocator: string;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** One raw row that went into a computed value. */
export interface ComputedInput extends Citation {
  readonly label: string;
  readonly value: number | null;
  /** The value as a reader sees it, with its unit. */
  readonly text: string;
}

/** A value that a derivation gives for one key of its indicator. */
export interface ComputedValue extends Citation {
  readonly refArea: RefArea;
  readonly timePeriod: string;
  /** Left out: the indicator's first industry. */
  readonly industry?: Industry;
  readonly value: number;
  readonly obsStatus: ObsStatus;
  /** Set where the value may be more than this. */
  readonly isLowerBound?: true | undefined;
  /** The day or period from which all its inputs could be known. */
  readonly publishedOn: string | null;
  readonly inputs: readonly ComputedInput[];
}

/** An observation that the build computed, in the columns of a stored one. */
export interface ComputedObservation extends Omit<RowOf<'observations'>, 'at'> {
  readonly publishedOn: string | null;
  readonly isLowerBound?: true | undefined;
  readonly derivation: {
    readonly method: string;
    readonly formula: string;
    readonly inputs: readonly ComputedInput[];
  };
}

/** A row's citation alone, without its other columns. */
export function citationOf({ sourceId, sourceLocator, confidence, note }: Citation): Citation {
  return { sourceId, sourceLocator, confidence, note };
}
