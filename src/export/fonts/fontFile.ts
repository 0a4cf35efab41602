import * as v from 'valibot';
import { fetchBytes } from '../../api/fetchBytes.ts';
import { fontCoverage, type FontCoverage } from '../../theme/fontCoverage.ts';

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

const listSchema = v.object({ characters: v.string() });

/**
 * Returns the characters of our fonts, including the Chinese subset of this build.
 *
 * @throws Error if the list of its characters is unavailable or invalid.
 */
export async function loadCoverage(): Promise<FontCoverage> {
  const list: unknown = JSON.parse(new TextDecoder().decode(await fontFile('noto-sans-sc.json')));
  return fontCoverage(v.parse(listSchema, list).characters);
}
