import { UpstreamError } from '../connector.ts';
import { requireData } from './requireData.ts';

/**
 * Reads a file that is one JSON value.
 *
 * @throws UpstreamError `html`, `empty` or `truncated`.
 */
export function jsonDocument(text: string): unknown {
  requireData(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new UpstreamError('truncated', 'The file is no whole JSON value: it is cut off or damaged.');
  }
}
