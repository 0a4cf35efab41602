import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from '@playwright/test';
import { ensurePdfReader } from '../support/findOffice.ts';
import { argumentOf, orSayWhy } from '../support/commandArguments.ts';
import { PUBLIC, reasonOf, withDrawingPages } from './drawingPages.ts';
import { dumpViews, isDrawn, isOwnFigure, type DumpView } from './links.ts';
import type { Extent, FigureFiles } from './page/figureFiles.ts';

const USAGE = 'Use: npm run figures:dump -- --out DIR [--only PATTERN]';
const PAGES_AT_ONCE = 2;

/** Text of a PDF, however it was written: its lines, each with single blanks. */
async function pdfText(base64: string): Promise<string> {
  const child = spawn('pdftotext', ['-layout', '-', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(Buffer.from(base64, 'base64'));
  const lines = (await text(child.stdout)).split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' '));
  return lines.filter((line) => line !== '').join('\n');
}

/** A tag a line, so that the first line that differs says what does; an embedded face by the hash of its bytes. */
const svgLines = (svg: string): string =>
  svg
    .replaceAll(/base64,([A-Za-z0-9+/=]+)/g, (_, bytes: string) =>
      createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    )
    .replaceAll('><', '>\n<');

async function textsOf({ texts, pdf }: FigureFiles): Promise<[ending: string, content: string][]> {
  const plain = Object.entries(texts).map(([ending, content]): [string, string] => [
    ending,
    ending === 'svg' ? svgLines(content) : content,
  ]);
  return pdf === null ? plain : [...plain, ['pdf.txt', await pdfText(pdf)]];
}

type Job = DumpView & { readonly id: string; readonly name: string };

async function jobsOf(page: Page, view: DumpView, only: RegExp): Promise<Job[]> {
  const ids = (await page.evaluate((link) => window.figures?.ids(link), view.link)) ?? [];
  return ids
    .filter((id) => isOwnFigure(view.link, id) && (view.figure ?? id) === id)
    .map((id) => ({ ...view, id, name: `${view.view}/${view.place}_${id}` }))
    .filter(({ name }) => only.test(name));
}

/** Pages whole; of the others a fixed sample on paper too. */
const extentOf = ({ isPage, place }: Job): Extent => (isPage ? 'all' : isDrawn(place) ? 'paper' : 'plain');

/** Writes the files of one figure. What cannot be made is a file too: it is compared like any other. */
async function dumpFigure(page: Page, job: Job, out: string): Promise<'written' | 'nothing' | 'broken'> {
  const write = (ending: string, content: string) => writeFile(join(out, `${job.name}.${ending}`), content);
  try {
    const files = await page.evaluate(([link, id, extent]) => window.figures?.files(link, id, extent), [
      job.link,
      job.id,
      extentOf(job),
    ] as const);
    if (files == null) return 'nothing';
    for (const [ending, content] of await textsOf(files)) await write(ending, content);
    return 'written';
  } catch (error) {
    await write('error.txt', reasonOf(error));
    return 'broken';
  }
}

/** Works off the views, which the pages share, each taking the next. */
async function dumpAll(pages: readonly Page[], only: RegExp, out: string): Promise<Map<string, number>> {
  const lists = (await pages[0]?.evaluate(() => window.figures?.lists())) ?? [];
  const views = dumpViews(PUBLIC, lists);
  for (const folder of new Set(views.map(({ view }) => view)))
    await mkdir(join(out, folder), { recursive: true });
  const counts = new Map<string, number>();
  const next = views.values();
  const work = async (page: Page) => {
    for (const view of next)
      for (const job of await jobsOf(page, view, only)) {
        const result = await dumpFigure(page, job, out);
        counts.set(result, (counts.get(result) ?? 0) + 1);
        if (result === 'broken') console.log(`Not made: ${job.name}`);
      }
  };
  await Promise.all(pages.map(work));
  return counts;
}

/** Writes what a reader gets of every figure into a folder, a folder a view. */
async function dump(out: string, only: RegExp): Promise<void> {
  if (!ensurePdfReader()) throw new Error('pdftotext, of poppler-utils, is needed and was not found.');
  const started = performance.now();
  const counts = await withDrawingPages(PAGES_AT_ONCE, (pages) => dumpAll(pages, only, out));
  const count = (result: string) => String(counts.get(result) ?? 0);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${count('written')} figures in ${out} in ${String(seconds)} s; ` +
      `${count('nothing')} views left nothing to draw, ${count('broken')} were not made.`,
  );
}

const given = process.argv.slice(2);
await orSayWhy(async () => {
  const only = given.includes('--only') ? argumentOf(given, 'only', USAGE) : '';
  await dump(argumentOf(given, 'out', USAGE), new RegExp(only));
});
