import * as v from 'valibot';
import { UpstreamError } from '../connector.ts';
import { shown } from './shown.ts';

/**
 * Parses one row of an upstream.
 *
 * @param line its line in the file, for the sentence of the error.
 * @throws UpstreamError `reshaped`, with the field and what stands in it.
 */
export function parseRow<Schema extends v.GenericSchema>(
  schema: Schema,
  row: unknown,
  line: number,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, row);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'the row';
  throw new UpstreamError(
    'reshaped',
    `Line ${line}: ${field} is ${shown(issue.input)}, which is not what this column held before.`,
  );
}
