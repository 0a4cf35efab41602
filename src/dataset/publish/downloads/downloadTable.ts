import { shapeOf, type CellShape } from '../../tables/cells.ts';
import { columnName, type Table } from '../../tables/table.ts';

/** A field of a table schema in the terms of the Data Package standard. */
export interface FieldSchema {
  readonly name: string;
  readonly title?: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

const columnTypes = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  flag: 'boolean',
  date: 'date',
  period: 'string',
  span: 'string',
  parameters: 'string',
} as const;

/** A year, a month or a day: the standard has no type for all three. */
const PERIOD_PATTERN = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';
const periodPatterns: ReadonlyMap<string, string> = new Map([
  ['period', PERIOD_PATTERN],
  ['span', `${PERIOD_PATTERN}(/${PERIOD_PATTERN})?`],
]);

function constraintsOf({ type, optional, list, codes }: CellShape) {
  const one = codes.join('|');
  const pattern = periodPatterns.get(type) ?? (list && codes.length > 0 ? `(${one})(;(${one}))*` : null);
  return {
    ...(optional ? {} : { required: true as const }),
    ...(pattern === null ? {} : { pattern: `^${pattern}$` }),
    ...(!list && codes.length > 0 ? { enum: codes } : {}),
  };
}

/** Describes a column by the allowed content of its cells. */
export function fieldSchema(name: string, shape: CellShape, description: string): FieldSchema {
  const constraints = constraintsOf(shape);
  const field = { name, type: columnTypes[shape.type], description };
  return Object.keys(constraints).length === 0 ? field : { ...field, constraints };
}

interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource: string; readonly fields: readonly [string] };
}

/** Columns of a table in the terms of the Data Package standard. */
export interface TableSchema {
  readonly fields: readonly FieldSchema[];
  readonly missingValues: readonly [''];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A table for download: its subject, its columns, its rows. */
export interface OfferedTable {
  readonly name: string;
  readonly title: string;
  /** Meaning of one row. */
  readonly row: string;
  readonly schema: TableSchema;
  readonly rowCount: number;
  /** Returns the cells of its rows, created on demand: no two tables of a large dataset need be in memory at once. */
  readonly rows: () => readonly (readonly unknown[])[];
}

type AnyTable = Pick<Table<Readonly<Record<string, never>>>, 'path'> & {
  readonly row: { readonly entries: Readonly<Record<string, object>> };
  readonly key: readonly string[];
  readonly references?: Readonly<Partial<Record<string, string>>>;
};

const isSourceField = (field: string) => /^(s|.*S)ourceId$/.test(field);

/** Returns the path of the table that a field refers to; `null` if it refers to none. */
export function referenceOf({ references }: AnyTable, field: string): string | null {
  return references?.[field] ?? (isSourceField(field) ? 'sources' : null);
}

function foreignKeys(definition: AnyTable, keyOf: ReadonlyMap<string, string>): ForeignKey[] {
  return Object.keys(definition.row.entries).flatMap((field) => {
    const to = referenceOf(definition, field);
    const key = to === null ? undefined : keyOf.get(to);
    // A table's own key refers to no other row.
    if (to === null || key === undefined || (to === definition.path && definition.key[0] === field))
      return [];
    // The standard writes a table's reference to itself as an empty name.
    const resource = to === definition.path ? '' : to;
    return [{ fields: [columnName(field)], reference: { resource, fields: [columnName(key)] } }];
  });
}

interface DescribedTable {
  readonly definition: AnyTable;
  readonly columnText: Readonly<Partial<Record<string, string>>>;
  /** Single key field of each table that others refer to, by path. */
  readonly keyOf: ReadonlyMap<string, string>;
}

/** Describes the columns of a table by the Data Package standard. */
export function tableSchema({ definition, columnText, keyOf }: DescribedTable): TableSchema {
  const keys = foreignKeys(definition, keyOf);
  // A primary key must not have empty cells; a table whose key can have them gets none.
  const hasPrimaryKey = definition.key.every((field) => {
    const schema = definition.row.entries[field];
    return schema !== undefined && !shapeOf(schema).optional;
  });
  return {
    fields: Object.entries(definition.row.entries).map(([field, schema]) =>
      fieldSchema(columnName(field), shapeOf(schema), columnText[field] ?? ''),
    ),
    missingValues: [''],
    ...(hasPrimaryKey ? { primaryKey: definition.key.map(columnName) } : {}),
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
  };
}

/** Returns the cells of rows, in the order of the table's columns. */
export function downloadCells({ row }: Pick<AnyTable, 'row'>, rows: readonly object[]): unknown[][] {
  const fields = Object.keys(row.entries);
  return rows.map((one) => fields.map((field): unknown => Reflect.get(one, field)));
}
