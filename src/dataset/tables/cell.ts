import * as v from 'valibot';

/** What a cell may hold, for those who describe a table without reading it. */
export interface CellShape {
  readonly type: 'text' | 'number' | 'flag' | 'date' | 'period' | 'parameters';
  /** Whether the cell may be empty. */
  readonly optional: boolean;
  /** Whether it holds several values, joined by a semicolon. */
  readonly list: boolean;
  /** The only values that it may hold; empty where any will do. */
  readonly codes: readonly string[];
}

export const textShape: CellShape = { type: 'text', optional: false, list: false, codes: [] };

// A schema is made once, with its shape, and never changed: this only spares a second list of all columns.
const cellShapes = new WeakMap<object, CellShape>();

/** Remembers what cells of this schema may hold. Returns the schema. */
function withShape<Schema extends object>(schema: Schema, shape: CellShape): Schema {
  cellShapes.set(schema, shape);
  return schema;
}

/** What cells of a schema may hold: text, where its maker did not say. */
export const shapeOf = (schema: object): CellShape => cellShapes.get(schema) ?? textShape;

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
