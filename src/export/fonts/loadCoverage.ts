import * as v from 'valibot';
import { fontCoverage, type FontCoverage } from '../../theme/fontCoverage.ts';
import { fontFile } from './fontFile.ts';

const listSchema = v.object({ characters: v.string() });

/**
 * What our faces can set, with the Chinese face as the build has cut it.
 *
 * @throws Error if the list of its characters cannot be had or read.
 */
export async function loadCoverage(): Promise<FontCoverage> {
  const list: unknown = JSON.parse(new TextDecoder().decode(await fontFile('noto-sans-sc.json')));
  return fontCoverage(v.parse(listSchema, list).characters);
}
