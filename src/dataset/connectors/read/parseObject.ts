import * as v from 'valibot';
import { UpstreamError } from '../connector.ts';
import { shown } from './shown.ts';

type Fields = Readonly<Record<string, v.GenericSchema>>;

const objectSchema = v.record(v.string(), v.unknown());

/**
 * Parses one object of an upstream whose fields are those of the recorded file. Fields that are new are let
 * through and left out; one that is gone or holds something else is not.
 *
 * @param place what the object is, for the sentence of the error: `models[3]`.
 * @throws UpstreamError `column-gone` or `reshaped`, with the field and what stands in it.
 */
export function parseObject<Entries extends Fields>(
  schema: v.ObjectSchema<Entries, undefined>,
  value: unknown,
  place: string,
): v.InferOutput<v.ObjectSchema<Entries, undefined>> {
  const object = v.safeParse(objectSchema, value);
  if (!object.success || Array.isArray(value))
    throw new UpstreamError('reshaped', `${place} is ${shown(value)}, not an object.`);
  const gone = Object.keys(schema.entries).filter((field) => !Object.hasOwn(object.output, field));
  if (gone.length > 0) throw new UpstreamError('column-gone', `${place} has no ${gone.join(', ')}.`);
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'it';
  const sentence = `${place}: ${field} is ${shown(issue.input)}, which is not what it held before.`;
  throw new UpstreamError('reshaped', sentence);
}

/** The fields of some objects that their schema does not know, each once: new columns, for the report. */
export function newFields(schema: v.ObjectSchema<Fields, undefined>, values: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const value of values) {
    const object = v.safeParse(objectSchema, value);
    if (object.success) Object.keys(object.output).forEach((field) => found.add(field));
  }
  return [...found].filter((field) => !Object.hasOwn(schema.entries, field));
}
