import { fetchBytes } from '../../api/fetchBytes.ts';

const files = new Map<string, Promise<Uint8Array>>();

async function fetchOnce(name: string): Promise<Uint8Array> {
  try {
    return await fetchBytes(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/fonts/${name}`);
  } catch (error) {
    // Do not cache a failure, so that the next export retries.
    files.delete(name);
    throw error;
  }
}

/**
 * Returns the bytes of a file under `/fonts/`, such as `inter-400.ttf`. Fetched once.
 *
 * @throws ApiError if it is unavailable.
 */
export function fontFile(name: string): Promise<Uint8Array> {
  const known = files.get(name) ?? fetchOnce(name);
  files.set(name, known);
  return known;
}
