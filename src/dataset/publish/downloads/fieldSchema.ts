import type { CellShape } from '../../tables/cell.ts';

/** A field of a table schema, in the words of the Data Package standard. */
export interface FieldSchema {
  readonly name: string;
  readonly title?: string;
  readonly type: 'string' | 'number' | 'boolean' | 'date';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

const types = {
  text: 'string',
  number: 'number',
  flag: 'boolean',
  date: 'date',
  period: 'string',
  parameters: 'string',
} as const;

/** A year, a month or a day: the standard has no type for all three. */
const PERIOD = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

function constraintsOf({ type, optional, list, codes }: CellShape) {
  const one = codes.join('|');
  const pattern = type === 'period' ? PERIOD : list && codes.length > 0 ? `(${one})(;(${one}))*` : null;
  return {
    ...(optional ? {} : { required: true as const }),
    ...(pattern === null ? {} : { pattern: `^${pattern}$` }),
    ...(!list && codes.length > 0 ? { enum: codes } : {}),
  };
}

/** Describes a column by what its cells may hold. */
export function fieldSchema(name: string, shape: CellShape, description: string): FieldSchema {
  const constraints = constraintsOf(shape);
  const field = { name, type: types[shape.type], description };
  return Object.keys(constraints).length === 0 ? field : { ...field, constraints };
}
