import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SourceMap } from 'node:module';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { chromium, type CDPSession } from '@playwright/test';
import { manifestPath } from '../../src/tooling/bundleSizes.ts';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { runCommand } from '../../src/tooling/runCommand.ts';
import { costsOf, costTable, type CpuProfile, type SourceOf } from './cpuProfile.ts';
import { interactions } from './interactions.ts';
import { documentsManyTimes } from './manyTimes.ts';
import { openInteraction } from './openInteraction.ts';
import { serveFolder } from './serveFolder.ts';
import { timesOf } from './watchAnswers.ts';

const SLOWDOWN = 4;
const MORE = 10;
const ROUNDS = 6;
const MOST = 25;
const FOLDER = resolve('.cache/profile');
const BUILT = join(FOLDER, 'dist');

/**
 * `--built`: with the scripts that are there from before. `--first`: what the first interaction on a fresh page costs.
 * `--many`: on ten times the data. `--under openSeen`: only what functions of this name call.
 */
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
    many: { type: 'boolean', default: false },
    under: { type: 'string', default: '' },
  },
});

/** The app as it is served, but with the names of its functions: a folder of its own, as the build's is of the bench. */
async function buildNamed(): Promise<void> {
  const root = process.cwd();
  const tsx = ['--import', 'tsx'];
  const steps = [
    [
      'npx',
      'vite',
      'build',
      '--minify',
      'false',
      '--outDir',
      BUILT,
      '--emptyOutDir',
      '--sourcemap',
      'hidden',
      '--logLevel',
      'error',
    ],
    [
      ...['npx', 'vite', 'build', '--ssr', 'src/app/renderPage.tsx', '--emptyOutDir', '--logLevel', 'warn'],
      ...['--outDir', join(FOLDER, '.cache/renderer')],
    ],
    ['env', '-C', FOLDER, 'NODE_ENV=production', 'node', ...tsx, join(root, 'src/tooling/prerender.ts')],
  ];
  for (const [command = '', ...args] of steps) {
    if (!(await runCommand(command, args, { limitSeconds: 300 }))) throw new Error('The build failed.');
    // Written beside the app by its build, read there by what renders the pages.
    mkdirSync(dirname(join(FOLDER, manifestPath)), { recursive: true });
    copyFileSync(manifestPath, join(FOLDER, manifestPath));
  }
}

const mapSchema = v.object({ version: v.number(), sources: v.array(v.string()), mappings: v.string() });

function readMap(path: string): SourceMap {
  const map = v.parse(mapSchema, JSON.parse(readFileSync(join(BUILT, `${path}.map`), 'utf8')));
  return new SourceMap({ file: path, names: [], sourcesContent: [], sourceRoot: '', ...map });
}

/** Names the source of a place by the maps that the bundler wrote. */
function sourceOfScripts(): SourceOf {
  const maps = new Map<string, SourceMap>();
  const mapOf = (path: string): SourceMap => {
    const map = maps.get(path) ?? readMap(path);
    maps.set(path, map);
    return map;
  };
  return ({ url, lineNumber, columnNumber }) => {
    const path = url === '' ? '' : new URL(url).pathname;
    if (!existsSync(join(BUILT, `${path}.map`))) return '';
    const entry = mapOf(path).findEntry(lineNumber, columnNumber);
    return 'originalSource' in entry ? entry.originalSource.replace(/^(\.\.\/)+/, '') : '';
  };
}

/** Counts of the browser itself, in milliseconds since the page was opened. */
async function timesSoFar(devtools: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return new Map(
    metrics.filter(({ name }) => name.endsWith('Duration')).map(({ name, value }) => [name, value * 1000]),
  );
}

async function main(): Promise<void> {
  const [name = ''] = positionals;
  const interaction = interactions.find((one) => one.name === name);
  if (interaction === undefined) {
    console.error(`Name one of these:\n${interactions.map((one) => `  ${one.name}`).join('\n')}`);
    process.exit(1);
  }
  if (!asked.built || !existsSync(BUILT)) await buildNamed();
  const documents = asked.many ? documentsManyTimes(MORE) : null;
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
  const profiles: CpuProfile[] = [];
  const parts = new Map<string, number>();
  try {
    await serveFolder(BUILT, async (url) => {
      const opened = await openInteraction(browser, url, interaction, SLOWDOWN, documents);
      const { page, devtools } = opened;
      await devtools.send('Performance.enable');
      await devtools.send('Profiler.enable');
      await devtools.send('Profiler.setSamplingInterval', { interval: 200 });
      for (let round = 0; round <= (asked.first ? 0 : ROUNDS); round += 1) {
        const before = await timesSoFar(devtools);
        await devtools.send('Profiler.start');
        await timesOf(page, () => interaction.act(page, round));
        const { profile } = await devtools.send('Profiler.stop');
        const after = await timesSoFar(devtools);
        if (round === 0 && !asked.first) continue;
        profiles.push(profile);
        for (const [part, ms] of after)
          parts.set(part, (parts.get(part) ?? 0) + ms - (before.get(part) ?? 0));
      }
      await opened.close();
    });
  } finally {
    await browser.close();
  }
  const costs = costsOf(profiles, sourceOfScripts(), asked.under);
  const share = 1 / profiles.length;
  console.log(`${interaction.name}, ${String(SLOWDOWN)}x slower`);
  for (const [part, ms] of parts) console.log(`${(ms * share).toFixed(1).padStart(8)}  ${part}`);
  console.log(
    costTable(
      costs.map((one) => ({ ...one, self: one.self * share, total: one.total * share })),
      MOST,
    ),
  );
}

await main();
