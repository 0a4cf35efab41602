import { UpstreamError } from '../connector.ts';

/** Throws where the last line of a file breaks off, for upstreams whose files end with a line break. */
export function requireLastLine(text: string): void {
  if (/\n\s*$/.test(text)) return;
  throw new UpstreamError('truncated', 'The last line has no end: a part of the file is missing.');
}
