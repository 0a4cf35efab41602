import * as v from 'valibot';
import { UpstreamError } from '../connector.ts';
import { parse } from 'csv-parse/sync';

/** Returns foreign text for use in our messages: quoted, short, and without terminal control characters. */
export function shownForeign(foreign: unknown): string {
  const text = foreign === undefined ? 'nothing' : JSON.stringify(foreign);
  const plain = text.replace(/[^\x20-\x7e\u00a0-\uffff]/g, ' ');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
}

/**
 * Parses a part of an upstream's file: a row, an object or the whole.
 *
 * @param place description of the part for the error message: `Line 3`, `models[3]`, `The file`.
 * @throws UpstreamError `column-gone` if a field is missing, `reshaped` if it holds something else.
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
  const sentence = isGone ? 'is gone' : `is ${shownForeign(issue.input)}, which is not what it held before`;
  throw new UpstreamError(isGone ? 'column-gone' : 'reshaped', `${place}: ${field} ${sentence}.`);
}

type Fields = Readonly<Record<string, v.GenericSchema>>;

const objectSchema = v.record(v.string(), v.unknown());

/** Returns the distinct fields of some objects that are not in their schema: new columns, for the report. */
export function newFields(schema: v.ObjectSchema<Fields, undefined>, values: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const value of values) {
    const object = v.safeParse(objectSchema, value);
    if (object.success) Object.keys(object.output).forEach((field) => found.add(field));
  }
  return [...found].filter((field) => !Object.hasOwn(schema.entries, field));
}

/** Throws if a host answered with a page or with nothing, as many do for a URL that has moved. */
export function requireData(text: string): void {
  const start = text.trimStart();
  if (start === '') throw new UpstreamError('empty', 'The file is empty.');
  if (start.startsWith('<')) throw new UpstreamError('html', 'The file is a web page, not data.');
}

/** Throws if the last line of a file is truncated, for upstreams whose files end with a line break. */
export function requireLastLine(text: string): void {
  if (/\n\s*$/.test(text)) return;
  throw new UpstreamError('truncated', 'The last line has no end: a part of the file is missing.');
}

/**
 * Parses a file that is one JSON value.
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

function parseLine(line: string, number: number, isLast: boolean): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const alarm = isLast ? 'truncated' : 'reshaped';
    throw new UpstreamError(alarm, `Line ${number} is no whole JSON value.`);
  }
}

/**
 * Parses a file with one JSON value per line.
 *
 * @throws UpstreamError `html`, `empty`, `truncated` (the last line is cut off) or `reshaped`.
 */
export function jsonLines(text: string): unknown[] {
  requireData(text);
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.map((line, index) => parseLine(line, index + 1, index === lines.length - 1));
}

function csvCells(text: string): string[][] {
  requireData(text);
  try {
    return parse(text, { relaxColumnCount: true, skipEmptyLines: true });
  } catch {
    throw new UpstreamError('truncated', 'The file is no whole CSV: a quoted cell does not end.');
  }
}

function requireColumns(found: readonly string[], expected: readonly string[]): void {
  const gone = expected.filter((column) => !found.includes(column));
  if (gone.length > 0) {
    throw new UpstreamError(
      'column-gone',
      `Without ${shownForeign(gone)}: the file has the columns ${shownForeign(found)}.`,
    );
  }
  if (found.join('\n') !== expected.join('\n')) {
    throw new UpstreamError(
      'reshaped',
      `The columns are now ${shownForeign(found)}. Read what each of them means.`,
    );
  }
}

/** Returns the columns of a CSV file, so that a connector can distinguish the layouts of its upstream. */
export function csvColumns(text: string): readonly string[] {
  return csvCells(text)[0] ?? [];
}

/**
 * Parses a CSV file that must have exactly these columns in this order. Rows map column to text; the first is in line
 * 2.
 *
 * @throws UpstreamError `html`, `empty`, `column-gone`, `reshaped` or `truncated`.
 */
export function csvRows(text: string, columns: readonly string[]): Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = csvCells(text);
  requireColumns(header, columns);
  if (lines.length === 0) throw new UpstreamError('empty', 'The file has a header and no row.');
  return lines.map((cells, index) => {
    if (cells.length !== columns.length) {
      const isLast = index === lines.length - 1;
      const counts = `${cells.length} cells where ${columns.length} were expected`;
      throw new UpstreamError(isLast ? 'truncated' : 'reshaped', `Line ${index + 2} has ${counts}.`);
    }
    return Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? '']));
  });
}
