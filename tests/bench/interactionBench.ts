import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { withServer } from '../../src/tooling/withServer.ts';
import { interactions } from './interactions.ts';
import { answerTable, type AnswerRow } from './answerTable.ts';
import { documentsManyTimes } from './manyTimes.ts';
import { measureInteraction } from './measureInteraction.ts';
import { measureSearch, searchLine } from './measureSearch.ts';

const MORE = 10;
const SLOWDOWN = 4;
/** `--search` measures the search alone, which needs no larger dataset. */
const searchOnly = process.argv.includes('--search');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** How long controls take to answer, on the real data and on ten times as much, at full speed and slowed down. */
async function main(): Promise<void> {
  const many = searchOnly ? null : documentsManyTimes(MORE);
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: flags });
  try {
    const { rows, search } = await withServer(async (url) => {
      const search = searchLine(await measureSearch(browser, url, SLOWDOWN), SLOWDOWN);
      console.log(search);
      if (searchOnly) return { rows: [], search };
      const all: AnswerRow[] = [];
      for (const interaction of interactions) {
        const at = (slowdown: number, documents: typeof many | null) =>
          measureInteraction(browser, url, interaction, slowdown, documents);
        const row = {
          name: interaction.name,
          real: await at(1, null),
          realSlow: await at(SLOWDOWN, null),
          many: await at(1, many),
          manySlow: await at(SLOWDOWN, many),
        };
        all.push(row);
        console.log(answerTable([row], MORE, SLOWDOWN));
      }
      return { rows: all, search };
    });
    if (searchOnly) return;
    const table = `${answerTable(rows, MORE, SLOWDOWN)}\n${search}`;
    console.log(`\n${table}`);
    await mkdir('bench-results', { recursive: true });
    await writeFile('bench-results/interactions.json', `${JSON.stringify(rows, null, 2)}\n`);
    await writeFile('bench-results/interactions.txt', `${table}\n`);
  } finally {
    await browser.close();
  }
}

await main();
