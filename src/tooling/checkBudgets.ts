import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { budgets, bundleSizes, firstScripts, routeBudgets } from './bundleSizes.ts';
import { routeCosts, routeKind } from './routeCosts.ts';
import { budgetReport } from './testSteps.ts';

const builtFolder = 'dist';

function sizeProblems(): string[] {
  const sizes = [
    ['The first scripts', bundleSizes(builtFolder).firstScripts, budgets.firstScripts],
    ['The overview’s page by gzip', statSync(join(builtFolder, 'index.html.gz')).size, budgets.overviewPage],
  ] as const;
  for (const [what, is, most] of sizes) console.log(`${what}: ${is} of ${most} bytes`);
  return sizes
    .filter(([, is, most]) => is > most)
    .map(([what, is, most]) => `${what}: ${is} bytes, and ${most} are allowed.`);
}

/** Checks that development tools are not shipped, and that charts do not load before the first paint. */
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

const unitOf = {
  document: 'bytes of its document',
  scripts: 'bytes of scripts',
  data: 'bytes of data',
  requests: 'requests',
  later: 'bytes of later scripts',
} as const;
const measures = ['document', 'scripts', 'data', 'requests', 'later'] as const;

/** Prints what each route makes a browser fetch, and reports values above the limit of its kind. */
function routeProblems(): string[] {
  const line = (name: string, cells: readonly (string | number)[]) =>
    [name.padEnd(24), ...cells.map((cell) => String(cell).padStart(9))].join('');
  console.log(line('the dearest page of', ['pages', ...measures]));
  return routeCosts(builtFolder).flatMap((row) => {
    const { route, pages } = row;
    console.log(line(route, [pages, ...measures.map((measure) => row[measure])]));
    const kind = routeKind(route);
    return measures
      .filter((measure) => row[measure] > routeBudgets[kind][measure])
      .map((measure) => {
        const most = routeBudgets[kind][measure];
        return `A page of ${route} takes ${row[measure]} ${unitOf[measure]}, and ${most} are allowed of a page of its kind (${kind}).`;
      });
  });
}

const problems = [...sizeProblems(), ...routeProblems(), ...contentProblems()];
for (const problem of problems) console.error(problem);
mkdirSync(dirname(budgetReport), { recursive: true });
writeFileSync(budgetReport, JSON.stringify(problems));
process.exitCode = problems.length === 0 ? 0 : 1;
