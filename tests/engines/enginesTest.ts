import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { installDebianPackages } from '../../src/tooling/findBrowser.ts';
import { builtFigures, viewOf } from '../support/builtFigures.ts';
import { readPng, rimColors, type PngContent } from '../e2e/support/pngFile.ts';
import { buildBenchPage } from '../bench/buildBenchPage.ts';
import { serveFolder } from '../bench/serveFolder.ts';
import { openChromium } from './chromium.ts';
import { bandsOf, comparePictures } from './comparePictures.ts';
import type { Engine, OpenEngine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebkit } from './webkit.ts';

const programs = ['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];
/** The pictures stay here, to be looked at. */
const kept = '.cache/engines';
const chosen = ['plan-tasks', 'flagship-prices', 'board-frontier', 'leads', 'standards-calendar'];
/**
 * Engines draw letters with other edges, and WebKitGTK sets each on a whole pixel: up to 5 % of a picture of
 * much text. More than this is another layout.
 */
const mostPercent = 7;

function ensurePrograms(): void {
  const isThere = () => programs.every((path) => existsSync(path));
  if (isThere() || (installDebianPackages(packages) && isThere())) return;
  throw new Error(`The other engines are not here: install ${packages.join(', ')} and run this again.`);
}

const figures = chosen.flatMap((id) => builtFigures(viewOf()).find((figure) => figure.id === id) ?? []);
let failed = 0;

/** Faults of the picture as a whole: its edge, its likeness. */
function wholeFaults(picture: PngContent, percent: number): string[] {
  return [
    ...(rimColors(picture, 4).length > 1 ? ['Something runs out of the frame.'] : []),
    ...(percent > mostPercent ? ['It is another picture.'] : []),
  ];
}

async function check(engine: Engine, reference: readonly { png: string; svg: string }[], exact: boolean) {
  for (const [index, figure] of figures.entries()) {
    const { png = '', svg = '' } = reference[index] ?? {};
    const made = await engine.png(index);
    await writeFile(`${kept}/${engine.name.split(' ')[0] ?? ''}-${figure.id}.png`, made, 'base64');
    const picture = readPng(Buffer.from(made, 'base64'));
    const { percent, faults } = comparePictures(
      picture,
      readPng(Buffer.from(png, 'base64')),
      bandsOf(svg, /./).slice(0, 1),
      bandsOf(svg, /\p{Script=Han}/u),
    );
    const all = [
      ...faults,
      ...wholeFaults(picture, percent),
      ...(exact && made !== png ? ['Its bytes are others.'] : []),
    ];
    failed += all.length > 0 ? 1 : 0;
    const chinese = bandsOf(svg, /\p{Script=Han}/u).length;
    console.log(
      `${engine.name}: ${figure.id}: ${percent.toFixed(2)} % differ, ${chinese} lines of Chinese. ${all.join(' ')}`,
    );
  }
  await engine.close();
}

async function tryEngine(open: () => Promise<Engine>, act: (engine: Engine) => Promise<void>): Promise<void> {
  try {
    await act(await open());
  } catch (error) {
    failed += 1;
    console.error(error instanceof Error ? error.message : error);
  }
}

ensurePrograms();
await mkdir(kept, { recursive: true });
await serveFolder(await buildBenchPage(true), async (url) => {
  const chromium = await openChromium(url, figures, 'all');
  const reference: { png: string; svg: string }[] = [];
  for (const index of figures.keys()) {
    reference.push({ png: await chromium.png(index), svg: await chromium.svg(index) });
  }
  await chromium.close();
  const others: readonly OpenEngine[] = [openFirefox, openWebkit];
  await tryEngine(
    () => openChromium(url, figures, 'no Chinese'),
    (engine) => check(engine, reference, true),
  );
  for (const open of others) {
    await tryEngine(
      () => open(url, figures),
      (engine) => check(engine, reference, false),
    );
  }
});
console.log(
  failed === 0 ? 'Every picture is whole in every engine.' : `${failed} pictures or engines failed.`,
);
process.exit(failed === 0 ? 0 : 1);
