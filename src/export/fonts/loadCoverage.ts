import * as v from 'valibot';
import { fontCoverage, type FontCoverage } from '../../theme/fontCoverage.ts';
import { fontFile } from './fontFile.ts';

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
