import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgets, bundleSizes, firstScripts } from './bundleSizes.ts';

const builtFolder = 'dist';

function sizeProblems(): string[] {
  const sizes = bundleSizes(builtFolder);
  return (['firstScripts', 'scriptsWithCharts'] as const).flatMap((name) => {
    const isOver = sizes[name] > budgets[name];
    console.log(`${name}: ${sizes[name]} of ${budgets[name]} bytes`);
    return isOver ? [`${name} takes ${sizes[name]} bytes, and ${budgets[name]} are allowed.`] : [];
  });
}

/** Development tools must not reach readers, and charts must not be before the first paint. */
function contentProblems(): string[] {
  const names = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' });
  const mocked = names
    .filter((name) => name.endsWith('.js'))
    .filter((name) => readFileSync(join(builtFolder, name), 'utf8').includes('mockServiceWorker'));
  const early = [...firstScripts(builtFolder)].filter((name) => name.startsWith('assets/charts-'));
  return [
    ...mocked.map((name) => `${name} holds the mocked API.`),
    ...names
      .filter((name) => name.endsWith('mockServiceWorker.js'))
      .map((name) => `${name} is in the build.`),
    ...early.map((name) => `${name} is loaded before the first paint.`),
  ];
}

const problems = [...sizeProblems(), ...contentProblems()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
