import type { PriceBasis } from '../../contract/codelists.ts';
import type { Evidence, Making } from '../../contract/primitives.ts';

interface CitedRow {
  readonly sourceId: string;
  readonly sourceLocator: string;
  readonly confidence: Evidence['confidence'];
  readonly note: string | null;
  readonly priceBasis?: PriceBasis;
  /** Empty where the source states what the row says. */
  readonly made?: Making | null | undefined;
}

/** A price that was converted says so by its basis; other rows where they were opened. */
const makingOfRow = ({ priceBasis, made }: CitedRow): Making | undefined =>
  priceBasis === 'cny-converted' ? 'converted' : (made ?? undefined);

/** A row's citation, in the contract's words. */
export function evidenceOf(row: CitedRow): Evidence {
  const { sourceId, sourceLocator: locator, confidence, note } = row;
  const made = makingOfRow(row);
  return { sourceId, locator, confidence, note, ...(made === undefined ? {} : { made }) };
}
