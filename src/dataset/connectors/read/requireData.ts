import { UpstreamError } from '../connector.ts';

/** Throws where a host answered with a page or with nothing, as many do for an address that has moved. */
export function requireData(text: string): void {
  const start = text.trimStart();
  if (start === '') throw new UpstreamError('empty', 'The file is empty.');
  if (start.startsWith('<')) throw new UpstreamError('html', 'The file is a web page, not data.');
}
