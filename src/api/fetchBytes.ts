import { ApiError } from './ApiError.ts';

/**
 * Fetches one of the page's own files, such as a font, as bytes.
 *
 * @throws ApiError if it is unavailable.
 */
export async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path).catch((cause: unknown) => {
    throw new ApiError('network', path, `The file ${path} could not be reached.`, { cause });
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || type.includes('text/html')) {
    throw new ApiError('missing', path, `The file ${path} is missing.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
