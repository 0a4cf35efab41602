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
const shapes = new WeakMap<object, CellShape>();

/** Remembers what cells of this schema may hold. Returns the schema. */
export function withShape<Schema extends object>(schema: Schema, shape: CellShape): Schema {
  shapes.set(schema, shape);
  return schema;
}

/** What cells of a schema may hold: text, where its maker did not say. */
export const shapeOf = (schema: object): CellShape => shapes.get(schema) ?? textShape;
