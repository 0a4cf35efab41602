import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { withServer } from '../../src/tooling/withServer.ts';
import { answerTable, manyBounds, realBounds, type AnswerRow } from './answerTable.ts';
import { interactions } from './interactions.ts';
import { documentsManyTimes } from './manyTimes.ts';
import { measureInteraction } from './measureInteraction.ts';
import { measureSearch, searchLine } from './measureSearch.ts';

const MORE = 10;
const SLOWDOWN = 4;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** `--search`: the search alone. `--real` or `--many`: one of the two sizes of data. `--only sort`: what is called so. */
const { values: asked } = parseArgs({
  options: {
    search: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
    many: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const chosen = interactions.filter(({ name }) => new RegExp(asked.only).test(name));
const sizes = [
  { title: `Real data, ${String(SLOWDOWN)}x slower`, times: 1, bounds: realBounds, isAsked: !asked.many },
  {
    title: `${String(MORE)} times the data, ${String(SLOWDOWN)}x slower`,
    times: MORE,
    bounds: manyBounds,
    isAsked: !asked.real,
  },
].filter(({ isAsked }) => isAsked && !asked.search);

/** Time that controls take to answer on a slow processor, on the real data and on ten times as much. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: flags });
  const parts: string[] = [];
  const say = (text: string) => {
    console.log(text);
    parts.push(text);
  };
  const results: Record<string, readonly AnswerRow[]> = {};
  try {
    await withServer(async (url) => {
      for (const { title, times, bounds } of sizes) {
        const documents = times === 1 ? null : documentsManyTimes(times);
        const rows: AnswerRow[] = [];
        for (const interaction of chosen) {
          const answer = await measureInteraction(browser, url, interaction, SLOWDOWN, documents);
          rows.push({ name: interaction.name, answer });
          console.log(interaction.name, JSON.stringify(answer));
        }
        results[title] = rows;
        say(`${answerTable(title, rows, bounds)}\n`);
      }
      if (asked.only === '') say(searchLine(await measureSearch(browser, url, SLOWDOWN), SLOWDOWN));
    });
  } finally {
    await browser.close();
  }
  if (asked.search) return;
  await mkdir('bench-results', { recursive: true });
  await writeFile('bench-results/interactions.json', `${JSON.stringify(results, null, 2)}\n`);
  await writeFile('bench-results/interactions.txt', `${parts.join('\n')}\n`);
}

await main();
