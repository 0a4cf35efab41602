import * as v from 'valibot';
import { UpstreamError } from '../connector.ts';
import { requireData } from './requireData.ts';
import { shown } from './shown.ts';

/**
 * Reads a file that is one JSON value.
 *
 * @throws UpstreamError `html`, `empty`, `truncated` (it opens and does not close) or `reshaped`.
 */
export function jsonFile(text: string): unknown {
  requireData(text);
  try {
    return JSON.parse(text);
  } catch {
    const isJson = /^\s*[[{]/.test(text);
    throw new UpstreamError(isJson ? 'truncated' : 'reshaped', 'The file is no whole JSON value.');
  }
}

/**
 * Parses a part of a JSON file.
 *
 * @param place where it stands in the file, for the sentence of the error.
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
