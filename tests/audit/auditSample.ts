import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import * as v from 'valibot';
import { indexDocument } from '../../src/contract/catalog.ts';
import { datasetDay } from '../../src/domain/periods.ts';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import { withServer } from '../../src/tooling/withServer.ts';
import { orSayWhy } from '../support/commandArguments.ts';
import { randomOf } from '../support/randomOf.ts';
import { drawFrom, readQuestion, type SampleQuestion } from './drawSample.ts';
import { numbersIn, readCard, type CardText, type ShownNumber } from './readNumbers.ts';
import { alternativeTextsIn, marksIn, relationsIn, sentencesIn } from './readTexts.ts';
import { confidenceCounts, sampleCsv, sampleFileName, type DrawnNumber } from './sampleCsv.ts';
import { routesOf, strata, type Stratum } from './strata.ts';

const BUILD = 'dist';

/** A page with everything on it: all lists open, all that waits to come near put in as for paper. */
async function openWhole(page: Page, url: string, route: string): Promise<void> {
  await page.goto(new URL(route, url).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // Until the app has read the filter and the day of the address, the page stands without them.
  await page.waitForFunction(() => document.documentElement.dataset['view'] === undefined);
  // The app takes over the parts far below once a reader uses the page.
  await page.mouse.move(10, 10);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const loading = page.getByRole('status', { name: /^Loading/ });
  const settle = async () => {
    await page.waitForFunction(
      () => document.querySelector('[role="status"][aria-label^="Loading"]') === null,
    );
    await page.waitForLoadState('networkidle');
  };
  await settle();
  // A list that is opened loses its button, so the first one is another each time.
  const more = page.getByRole('main').getByRole('button', { name: /^Show all \d/ });
  for (let left = await more.count(); left > 0; left -= 1) await more.first().click();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await settle();
  // Once more where the first move came before the app was there to see it.
  await page.mouse.move(20, 10);
  await loading.first().waitFor({ state: 'detached' });
  // The texts for screen readers come last: until then only the hint is there.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('figure [aria-roledescription="chart"]')].every(
      (chart) =>
        chart.querySelector('.sr-only')?.textContent.trim().startsWith('Use the arrow keys') !== true,
    ),
  );
}

interface Place {
  readonly route: string;
  readonly number: ShownNumber;
}

/** Readers of a page for the strata that are not numbers with a card. */
const readers: Partial<Record<Stratum, (root: Element) => ShownNumber[]>> = {
  relations: relationsIn,
  sentences: sentencesIn,
  'alternative-texts': alternativeTextsIn,
  marks: marksIn,
};

async function allOn(page: Page, url: string, stratum: Stratum, routes: readonly string[]): Promise<Place[]> {
  const places: Place[] = [];
  for (const route of routes) {
    await openWhole(page, url, route);
    const found = await page.getByRole('main').evaluate(readers[stratum] ?? numbersIn);
    places.push(...found.map((number) => ({ route, number })));
  }
  return places;
}

/** Empty card of what has none: whoever checks it reads the page. */
const noCard: CardText = {
  ...{ subject: '', actor: '', value: '', unit: '', period: '', since: '', source: '', sourceLink: '' },
  ...{ locator: '', confidence: '', derivation: '' },
};

/** The cards of drawn numbers; a page is opened once for all that are on it. */
async function cardsOf(
  page: Page,
  url: string,
  stratum: string,
  places: readonly Place[],
): Promise<DrawnNumber[]> {
  const drawn: DrawnNumber[] = [];
  for (const route of new Set(places.map((place) => place.route))) {
    await openWhole(page, url, route);
    const main = page.getByRole('main');
    for (const { number } of places.filter((place) => place.route === route)) {
      const card = await main.evaluate(readCard, number);
      if (card === null)
        throw new Error(`${route}, ${number.place}: the card of “${number.text}” did not open.`);
      drawn.push({ stratum, route, number, card });
    }
  }
  return drawn;
}

/** Draws the numbers of every stratum; `say` is told how many there are. */
async function drawAll(
  page: Page,
  url: string,
  { seed, parts }: SampleQuestion,
  say: (line: string) => void,
): Promise<DrawnNumber[]> {
  const routes = routesOf(BUILD, randomOf(seed));
  const drawn: DrawnNumber[] = [];
  for (const [index, stratum] of strata.entries()) {
    if (parts[stratum] === 0) continue;
    const all = await allOn(page, url, stratum, routes[stratum]);
    // A seed of its own for each stratum: asking for more of one leaves the rows of the others as they are.
    const placeOf = ({ route, number }: Place) => `${route.split('?')[0] ?? ''} ${number.place}`;
    const chosen = drawFrom(all, parts[stratum], stratum, randomOf(seed + index + 1), placeOf);
    const own =
      readers[stratum] === undefined
        ? await cardsOf(page, url, stratum, chosen)
        : chosen.map((one) => ({ stratum, ...one, card: noCard }));
    drawn.push(...own);
    say(
      `${stratum}: ${String(own.length)} of ${String(all.length)} on ${String(routes[stratum].length)} pages; stated confidence ${confidenceCounts(own)}`,
    );
  }
  return drawn;
}

async function sample(question: SampleQuestion): Promise<void> {
  if (!existsSync(join(BUILD, 'index.html')))
    throw new Error('There is no build to draw from: run "npm run build" first.');
  const index: unknown = JSON.parse(readFileSync(join(BUILD, indexDocument.path), 'utf8'));
  const { datasetVersion } = v.parse(v.object({ datasetVersion: v.string() }), index);
  const { seed, size, out } = question;
  const lines: string[] = [];
  const drawn = await withServer(async (url) => {
    const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      // Lists of dates ahead begin with the reader's day: on another, a seed would draw other numbers.
      await page.clock.setFixedTime(`${datasetDay(datasetVersion)}T12:00:00Z`);
      // The program that runs this file names its inner functions by a helper that the page does not have.
      await page.addInitScript('globalThis.__name = (inner) => inner');
      return await drawAll(page, url, question, (line) => {
        lines.push(line);
        console.log(line);
      });
    } finally {
      await browser.close();
    }
  });
  const remarks = [
    `Numbers, relations, sentences, alternative texts and marks of Standards Race as readers see them; dataset ${datasetVersion}, seed ${String(seed)}, size ${String(size)}`,
    'Half of each stratum was drawn with the same chance for each, half by place first; strata are not proportional to what readers see',
    ...lines,
  ];
  const file = join(out, sampleFileName(datasetVersion, seed, size));
  await mkdir(out, { recursive: true });
  await writeFile(file, sampleCsv(remarks, drawn));
  console.log(`All: stated confidence ${confidenceCounts(drawn)}\n${file}`);
}

await orSayWhy(async () => sample(readQuestion(process.argv.slice(2))));
