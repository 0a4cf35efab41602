import type * as v from 'valibot';

type CellSchema = v.GenericSchema<string, unknown>;

/**
 * A table of the records: one file, or a folder of files that share one header.
 *
 * Columns are the schema's fields in snake case, in that order, save `fromFileName`, which is read off the
 * name of the file (`observations/ev-car-stock.csv` → `indicatorId`).
 */
export interface Table<Entries extends Readonly<Record<string, CellSchema>>> {
  /** The file without `.csv`, or the folder. */
  readonly path: string;
  /** What the rows together are, in the list of sources and in the data dictionary. */
  readonly title: string;
  /** What one row is, in the data dictionary. */
  readonly rowText: string;
  readonly row: v.ObjectSchema<Entries, undefined>;
  /** The fields that together name a row. No two rows of the table share them. */
  readonly key: readonly (keyof Entries & string)[];
  readonly fromFileName?: keyof Entries & string;
  /** The tables, by path, whose rows the fields name; fields that name sources need not be listed. */
  readonly references?: Readonly<Partial<Record<keyof Entries & string, string>>>;
}

/** Checks a table's definition against its schema. Returns it as given. */
export function table<Entries extends Readonly<Record<string, CellSchema>>>(definition: Table<Entries>) {
  return definition;
}

/** `timePeriod` → `time_period`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (part) => `_${part.toLowerCase()}`);
}
