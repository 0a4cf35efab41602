import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { measureLighthouse, type PageMeasures } from './measureLighthouse.ts';
import { precompress } from '../../src/tooling/precompress.ts';
import { median } from '../../src/domain/quartiles.ts';
import { buildTestPage } from './buildBenchPage.ts';
import type { Interaction } from './interactions.ts';
import { measureInteraction } from './measureInteraction.ts';
import { ratioTable, type SideMeasures } from './ratioTable.ts';
import { serveFolder } from './serveFolder.ts';

const RUNS = 5;
const SLOWDOWN = 4;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** The first choice of an industry and the way back, by what each page offers for it. */
const filters = {
  ours: {
    name: 'filter',
    path: '/',
    act: (page) => page.getByRole('checkbox', { name: /^Batteries/ }).click({ force: true }),
  },
  peer: {
    name: 'filter',
    path: '/',
    // No browser counts a choice made by a script as an input.
    act: (page, round) => page.getByRole('combobox').press(round % 2 === 0 ? 'ArrowDown' : 'ArrowUp'),
  },
} as const satisfies Record<string, Interaction>;

type Side = keyof typeof filters;

/** Builds the page of the peer, with the documents that it shares with ours, and gives its folder. */
async function buildPeer(): Promise<string> {
  const folder = resolve('.cache/bench-peer');
  await buildTestPage(resolve(import.meta.dirname, 'peer'), folder, false);
  for (const name of ['overview', 'leads'])
    await cp(`dist/api/v1/${name}.json`, join(folder, `api/v1/${name}.json`));
  await precompress(folder);
  return folder;
}

const middle = (all: readonly PageMeasures[], measure: keyof PageMeasures) =>
  median(all.map((one) => one[measure]));

/** Lighthouse in turn, so that what else the machine does meets both, then the filter on a slow processor. */
async function measureBoth(urls: Readonly<Record<Side, string>>): Promise<Record<Side, SideMeasures>> {
  const pages: Record<Side, PageMeasures[]> = { ours: [], peer: [] };
  for (let run = 0; run < RUNS; run += 1) {
    pages.ours.push(await measureLighthouse(urls.ours, 1));
    pages.peer.push(await measureLighthouse(urls.peer, 1));
  }
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: flags });
  const measuresOf = async (side: Side): Promise<SideMeasures> => ({
    firstPaintSeconds: middle(pages[side], 'firstPaintSeconds'),
    largestPaintSeconds: middle(pages[side], 'largestPaintSeconds'),
    blockingMilliseconds: middle(pages[side], 'blockingMilliseconds'),
    layoutShift: middle(pages[side], 'layoutShift'),
    totalBytes: middle(pages[side], 'totalBytes'),
    performanceScore: middle(pages[side], 'performanceScore'),
    filterMilliseconds: (await measureInteraction(browser, urls[side], filters[side], SLOWDOWN, null)).median,
  });
  try {
    return { ours: await measuresOf('ours'), peer: await measuresOf('peer') };
  } finally {
    await browser.close();
  }
}

const peerFolder = await buildPeer();
const measures = await serveFolder('dist', (ours) =>
  serveFolder(peerFolder, (peer) => measureBoth({ ours, peer })),
);
const table = ratioTable(measures.ours, measures.peer);
console.log(table);
await mkdir('bench-results', { recursive: true });
await writeFile('bench-results/peer.json', `${JSON.stringify(measures, null, 2)}\n`);
await writeFile('bench-results/peer.txt', `${table}\n`);
