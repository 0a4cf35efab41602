import type * as v from 'valibot';

type CellSchema = v.GenericSchema<string, unknown>;

/**
 * A table of the records: one file, or a folder of files that share one header.
 *
 * Columns are the schema's fields in snake case, in that order, except `fromFileName`, which comes from the name of
 * the file (`observations/ev-car-stock.csv` → `indicatorId`).
 */
export interface Table<Entries extends Readonly<Record<string, CellSchema>>> {
  /** The file without `.csv`, or the folder. */
  readonly path: string;
  /** Name of the rows together, in the list of sources and in the data dictionary. */
  readonly title: string;
  /** Name of one row, in the data dictionary. */
  readonly rowText: string;
  readonly row: v.ObjectSchema<Entries, undefined>;
  /** Fields that form the key of a row, which is unique in the table. */
  readonly key: readonly (keyof Entries & string)[];
  readonly fromFileName?: keyof Entries & string;
  /** Path of the table that each field refers to; fields that refer to sources need not be listed. */
  readonly references?: Readonly<Partial<Record<keyof Entries & string, string>>>;
}

/** Checks a table's definition against its schema. Returns it unchanged. */
export function table<Entries extends Readonly<Record<string, CellSchema>>>(definition: Table<Entries>) {
  return definition;
}

/** Returns `time_period` for `timePeriod`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (part) => `_${part.toLowerCase()}`);
}
