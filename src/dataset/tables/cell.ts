import * as v from 'valibot';
import { textShape, withShape, type CellShape } from './cellShape.ts';

/** What a cell's text means, or a sentence that says why it means nothing and what to write instead. */
export type CellReading<T> = { readonly value: T } | { readonly refusal: string };

/**
 * A schema for one cell of a record: text in, typed value out. A refusal becomes an issue whose message
 * opens with the rule's name in brackets, because that is what a person greps for. `shape` says to the data
 * dictionary what the cell may hold.
 */
export function cell<T>(rule: string, read: (raw: string) => CellReading<T>, shape: Partial<CellShape> = {}) {
  const schema = v.pipe(
    v.string(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const reading = read(dataset.value);
      if ('value' in reading) return reading.value;
      addIssue({ message: `[${rule}] ${reading.refusal}` });
      return NEVER;
    }),
  );
  return withShape(schema, { ...textShape, ...shape });
}

/** The same cell, but an empty one is `null`: missing, never zero. */
export function orMissing<T>(
  rule: string,
  read: (raw: string) => CellReading<T>,
  shape: Partial<CellShape> = {},
) {
  const readOrNull = (raw: string) => (raw === '' ? { value: null } : read(raw));
  return cell<T | null>(rule, readOrNull, { ...shape, optional: true });
}
