import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { indexDocument } from '../../src/contract/catalog.ts';
import { builtFile } from './builtDocuments.ts';
import { ensurePdfReader } from './findOffice.ts';

const SOURCE = resolve(import.meta.dirname, '../../src');

function build(script: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', resolve(SOURCE, script)], { stdio: 'inherit' });
}

/**
 * Sees to the reader of PDF, and builds the dataset and the Chinese face cut to it where that has not been done, so
 * that tests can be run alone on a fresh clone. What is there is taken as it is: `npm test` builds it again before.
 */
export function setup(): void {
  // Before the workers start: two that install it at once would lock each other out.
  ensurePdfReader();
  if (!existsSync(builtFile(indexDocument.path))) build('dataset/publish/main.ts');
  if (!existsSync(builtFile('/fonts/noto-sans-sc.json'))) build('tooling/buildChineseFont.ts');
}
