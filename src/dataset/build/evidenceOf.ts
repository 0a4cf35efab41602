import type { Evidence } from '../../contract/primitives.ts';

interface CitedRow {
  readonly sourceId: string;
  readonly sourceLocator: string;
  readonly confidence: Evidence['confidence'];
  readonly note: string | null;
}

/** A row's citation, in the contract's words. */
export function evidenceOf(row: CitedRow): Evidence {
  const { sourceId, sourceLocator: locator, confidence, note } = row;
  return { sourceId, locator, confidence, note };
}
