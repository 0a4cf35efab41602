import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import type { Figure } from '../../src/figure/figure.ts';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { builtFigures, viewOf } from '../support/builtFigures.ts';
import { readPng } from '../e2e/support/pngFile.ts';
import { exportOnce, openFigure, type Contestant } from './benchPage.ts';
import { buildBenchPage } from './buildBenchPage.ts';
import { firstPictureFault, percentOffScreen } from './completeness.ts';
import { measurePack } from './measurePack.ts';
import { median } from '../../src/domain/quartiles.ts';
import { contestTable, packLines, type Contest, type Result } from './report.ts';
import { serveFolder } from './serveFolder.ts';

/** One of each kind of drawing, with Chinese among them. */
const chosen = ['flagship-prices', 'plan-tasks', 'board-frontier', 'leads', 'standards-calendar'];
const contestants: readonly Contestant[] = ['ours', 'html-to-image', 'modern-screenshot', 'snapdom'];
const laterRuns = 10;
const freshPages = 3;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** First exports on fresh pages, then more on the last of them. */
async function measure(
  browser: Browser,
  url: string,
  figures: readonly Figure[],
  index: number,
  who: Contestant,
): Promise<Result> {
  const firsts: number[] = [];
  const later: number[] = [];
  const faults = new Set<string>();
  let size = '';
  let offScreen: number | null = null;
  for (let run = 0; run < freshPages; run += 1) {
    const page = await openFigure(browser, url, figures, index);
    const screen = await page.locator('figure').screenshot();
    const first = await exportOnce(page, who, index);
    firsts.push(first.ms);
    const rest = run === freshPages - 1 ? laterRuns : 1;
    let last = first;
    for (let again = 0; again < rest; again += 1) {
      last = await exportOnce(page, who, index);
      if (rest > 1) later.push(last.ms);
    }
    const fault = firstPictureFault(first.png, last.png);
    if (fault !== null) faults.add(fault);
    const { width, height } = readPng(last.png);
    size = `${width} × ${height}`;
    if (who !== 'ours') offScreen = percentOffScreen(last.png, screen);
    await page.context().close();
  }
  return { who, first: median(firsts), later: median(later), size, offScreen, faults: [...faults] };
}

async function contest(browser: Browser, url: string, figures: readonly Figure[]): Promise<Contest[]> {
  const contests: Contest[] = [];
  for (const id of chosen) {
    const index = figures.findIndex((figure) => figure.id === id);
    const results: Result[] = [];
    for (const who of contestants) results.push(await measure(browser, url, figures, index, who));
    contests.push({ figure: id, results });
    console.log(contestTable([{ figure: id, results }]));
  }
  return contests;
}

const figures = builtFigures(viewOf());
const folder = await buildBenchPage(false);
await serveFolder(folder, async (url) => {
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: flags });
  try {
    const contests = await contest(browser, url, figures);
    const pack = await measurePack(browser, url, figures);
    console.log(`\n${packLines(pack)}`);
    await mkdir('bench-results', { recursive: true });
    await writeFile('bench-results/export.json', `${JSON.stringify({ contests, pack }, null, 2)}\n`);
    await writeFile('bench-results/export.txt', `${contestTable(contests)}\n\n${packLines(pack)}\n`);
  } finally {
    await browser.close();
  }
});
