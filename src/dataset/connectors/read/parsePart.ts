import * as v from 'valibot';
import { UpstreamError } from '../connector.ts';
import { shown } from './shown.ts';

/**
 * Parses a part of an upstream's file: a row, an object or the whole.
 *
 * @param place what the part is, for the sentence of the error: `Line 3`, `models[3]`, `The file`.
 * @throws UpstreamError `column-gone` where a field is missing, `reshaped` where it holds something else.
 */
export function parsePart<Schema extends v.GenericSchema>(
  schema: Schema,
  part: unknown,
  place: string,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, part);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'it';
  const isGone = issue.input === undefined;
  const sentence = isGone ? 'is gone' : `is ${shown(issue.input)}, which is not what it held before`;
  throw new UpstreamError(isGone ? 'column-gone' : 'reshaped', `${place}: ${field} ${sentence}.`);
}

type Fields = Readonly<Record<string, v.GenericSchema>>;

const objectSchema = v.record(v.string(), v.unknown());

/** The fields of some objects that their schema does not know, each once: new columns, for the report. */
export function newFields(schema: v.ObjectSchema<Fields, undefined>, values: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const value of values) {
    const object = v.safeParse(objectSchema, value);
    if (object.success) Object.keys(object.output).forEach((field) => found.add(field));
  }
  return [...found].filter((field) => !Object.hasOwn(schema.entries, field));
}
