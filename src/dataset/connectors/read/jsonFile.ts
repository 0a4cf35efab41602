import { UpstreamError } from '../connector.ts';
import { requireData } from './requireData.ts';

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

function parseLine(line: string, number: number, isLast: boolean): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const alarm = isLast ? 'truncated' : 'reshaped';
    throw new UpstreamError(alarm, `Line ${number} is no whole JSON value.`);
  }
}

/**
 * Reads a file with one JSON value a line.
 *
 * @throws UpstreamError `html`, `empty`, `truncated` (the last line breaks off) or `reshaped`.
 */
export function jsonLines(text: string): unknown[] {
  requireData(text);
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.map((line, index) => parseLine(line, index + 1, index === lines.length - 1));
}
