import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { cellText } from '../../tables/csvText.ts';
import type { FieldSchema, OfferedTable } from './downloadTable.ts';

/** Storage of each type of a table’s schema, and the way from a cell to it. Integers have 64 bits. */
const parquetTypes: Readonly<
  Record<
    FieldSchema['type'],
    Pick<SchemaElement, 'type' | 'converted_type'> & { readonly of: (cell: unknown) => unknown }
  >
> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', of: cellText },
  number: { type: 'DOUBLE', of: Number },
  integer: { type: 'INT64', of: (cell) => BigInt(Number(cell)) },
  boolean: { type: 'BOOLEAN', of: Boolean },
  date: { type: 'INT32', converted_type: 'DATE', of: (cell) => new Date(String(cell)) },
};

/** An empty list is missing, as an empty cell of the CSV is. */
const hasNoText = (cell: unknown) => cell === null || cell === undefined || cellText(cell) === '';

function columnElement({ name, type, constraints }: FieldSchema): SchemaElement {
  const { of: _, ...element } = parquetTypes[type];
  return { name, ...element, repetition_type: constraints?.required === true ? 'REQUIRED' : 'OPTIONAL' };
}

/**
 * Returns a table as Parquet: typed columns, so that no program guesses what a year, a day or an empty cell is. Cells
 * are those of the CSV: lists are joined by semicolons, periods are text, missing is null. What the file is travels
 * in its metadata. Pure: the same table gives the same bytes.
 *
 * @param about entries of the file's metadata: version, license, what a row is.
 */
export function parquetBytes(
  { schema: { fields }, rows }: Pick<OfferedTable, 'schema' | 'rows'>,
  about: Readonly<Record<string, string>>,
): Uint8Array {
  const all = rows();
  const columnData: ColumnSource[] = fields.map(({ name, type }, at) => ({
    name,
    data: all.map((cells) => (hasNoText(cells[at]) ? null : parquetTypes[type].of(cells[at]))),
  }));
  const buffer = parquetWriteBuffer({
    columnData,
    schema: [{ name: 'root', num_children: fields.length }, ...fields.map(columnElement)],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'Standards Race',
  });
  return new Uint8Array(buffer);
}
