import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { builtFile } from './builtDocuments.ts';

const BUILD = resolve(import.meta.dirname, '../../src/dataset/build/main.ts');

/**
 * Builds the dataset where that has not been done, so that tests can be run alone on a fresh clone. Documents
 * that are there are taken as they are: `npm test` builds them anew before.
 */
export function setup(): void {
  if (existsSync(builtFile(apiPaths.index()))) return;
  execFileSync(process.execPath, ['--import', 'tsx', BUILD], { stdio: 'inherit' });
}
