import { fetchBytes } from '../../api/fetchBytes.ts';

const files = new Map<string, Promise<Uint8Array>>();

async function fetchOnce(name: string): Promise<Uint8Array> {
  try {
    return await fetchBytes(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/fonts/${name}`);
  } catch (error) {
    // A failure is not kept, so that the next export tries again.
    files.delete(name);
    throw error;
  }
}

/**
 * The bytes of a file under `/fonts/`, such as `inter-400.ttf`. Fetched once.
 *
 * @throws ApiError if it cannot be had.
 */
export function fontFile(name: string): Promise<Uint8Array> {
  const known = files.get(name) ?? fetchOnce(name);
  files.set(name, known);
  return known;
}
