import { UpstreamError } from '../connector.ts';
import { requireData } from './requireData.ts';

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
