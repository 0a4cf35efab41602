import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

const SCHEMAS = resolve(import.meta.dirname, '../fixtures/schemas');

/** Profiles of the standard, by its version: the description is for readers of both. */
const profiles = { 1: 'tabular-data-package.json', 2: 'data-package-2.json' } as const;

const field = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number', 'integer', 'boolean', 'date']),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean(), false),
      enum: v.optional(v.array(v.string())),
      pattern: v.optional(v.string()),
    }),
    {},
  ),
});
type Field = v.InferOutput<typeof field>;

const tableSchema = v.object({ fields: v.array(field), primaryKey: v.optional(v.array(v.string()), []) });

/** Default form of the cells of a type (Table Schema, "Types and Formats"). */
const writings: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  number: /^(NaN|-?INF|[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)$/,
  integer: /^[+-]?\d+$/,
  boolean: /^(true|True|TRUE|1|false|False|FALSE|0)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

function cellFault({ type, constraints }: Field, cell: string): string | null {
  if (cell === '') return constraints.required ? 'is missing' : null;
  if (!writings[type].test(cell)) return `"${cell}" is no ${type}`;
  if (constraints.enum?.includes(cell) === false) return `"${cell}" is none of its codes`;
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern, 'u').test(cell))
    return `"${cell}" is not of its pattern`;
  return null;
}

/** Faults that the standard's profiles of versions 1 and 2 find in a description, each with its version. */
export const descriptionFaults = (description: unknown): readonly string[] =>
  Object.entries(profiles).flatMap(([version, file]) => {
    // The profiles are written in older drafts, of whose words ours knows all that they use. What has a default may be left out.
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, useDefaults: true });
    const validate = ajv.compile(
      v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(resolve(SCHEMAS, file), 'utf8'))),
    );
    // Defaults are written into what is checked.
    validate(structuredClone(description));
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `version ${version}: ${instancePath} ${message ?? ''}`,
    );
  });

/**
 * Faults of a table, by the schema that describes it: its columns, each cell's type and constraints, and
 * its primary key. A line a fault, with the row's number from 1.
 */
export function tableFaults(schema: unknown, csv: string): readonly string[] {
  const { fields, primaryKey } = v.parse(tableSchema, schema);
  const [header = [], ...rows]: string[][] = parse(csv);
  const names = fields.map(({ name }) => name);
  if (header.join() !== names.join()) return [`The columns are ${header.join()}, not ${names.join()}.`];
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[names.indexOf(name)])));
  const isRepeated = primaryKey.length > 0 && new Set(keys).size < keys.length;
  const cells = rows.flatMap((row, index) =>
    fields.flatMap((one, at) => {
      const fault = cellFault(one, row[at] ?? '');
      return fault === null ? [] : [`Row ${String(index + 1)}: ${one.name} ${fault}.`];
    }),
  );
  return [...cells, ...(isRepeated ? [`Two rows have the same ${primaryKey.join()}.`] : [])];
}
