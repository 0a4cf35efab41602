import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/export/checks/said.ts';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import { facesOf } from '../../src/export/fonts/facesOf.ts';
import { pictureMetadata } from '../../src/export/metadata/pictureMetadata.ts';
import { metadataElement } from '../../src/export/metadata/pictureRdf.ts';
import { drawPicture } from '../../src/export/picture/drawPicture.ts';
import { readableJob } from '../../src/export/picture/readableJob.ts';
import { svgElement } from '../../src/export/picture/svgElement.ts';
import { customSize, presets } from '../../src/export/presets.ts';
import {
  defaultSettings,
  looks,
  titleLanguages,
  type ExportJob,
  type PictureSettings,
} from '../../src/export/settings.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { hasManyRows } from '../../src/figure/manyRows.ts';
import { builtCoverage } from '../support/builtCoverage.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtCatalog, builtFigures, viewOf } from '../support/builtFigures.ts';
import { boardFigures, indicatorFigures } from '../support/randomFigures.ts';
import { checks, documentChecks, findingsOf } from './checks.ts';
import { drawnOf } from './drawn.ts';

const origin = 'https://standards.example';
const coverage = builtCoverage();
const sizes = [...presets, customSize(900, 1600)];

/** Settings with a size, a look and a language, so that those who count on have all of each. */
const settingsAt = (at: number, size = sizes[at % sizes.length]): PictureSettings => ({
  ...defaultSettings,
  size: size ?? defaultSettings.size,
  look: looks[at % looks.length] ?? 'light',
  titles: titleLanguages[at % titleLanguages.length] ?? 'en',
});

/** A picture with the content of its SVG file, its fonts by their names alone. */
function svgDocument({ figure, settings, origin }: ExportJob): SVGElement {
  const job = { figure, settings, origin };
  const [root, { Title, Description }] = [drawPicture(job), pictureMetadata(job)];
  const rules = facesOf(root, coverage).map(
    ({ family }) => `@font-face{font-family:'${family}';src:url(data:font/woff2;base64,)}`,
  );
  root.prepend(
    svgElement('title', {}, [Title]),
    svgElement('desc', {}, [Description]),
    metadataElement(job),
    svgElement('style', {}, rules),
  );
  return root;
}

/** Findings of all checks in the file of a figure, after something was done to it. */
function problemsOf(
  figure: Figure,
  settings: PictureSettings,
  spoil: (root: Element) => void = () => undefined,
) {
  const job = readableJob({ figure, settings, origin });
  const root = svgDocument(job);
  spoil(root);
  return findingsOf({ ...checks, ...documentChecks }, drawnOf(root, job, coverage));
}

const everyTenth = <T,>(list: readonly T[]): T[] => list.filter((_, at) => at % 10 === 0);

const all = builtFigures(viewOf());
/** The figures of the catalog as a reader first sees them, one of each id. */
const firsts = all.filter((figure, index) => all.findIndex(({ id }) => id === figure.id) === index);
/** The same at other settings of their page, on another day and of some industries; of boards and indicators a part. */
const others = [
  ...all.filter((figure) => !firsts.includes(figure)),
  ...builtFigures(viewOf('2026-05-26', ['batteries', 'ai'])),
  ...everyTenth(builtDocument(boardIndexDocument).boards).flatMap(({ id }) => boardFigures(id, viewOf())),
  ...everyTenth(builtCatalog()).flatMap(({ id }) => indicatorFigures(id, viewOf())),
].filter(({ points }) => points.length > 0);

describe('the picture of a figure has what the figure says', () => {
  // Looks change nothing but colors (below): each figure is proved in all of them, not each of its sizes.
  it.each(firsts.map((figure, at) => [figure.id, figure, at] as const))(
    'in every size, look and language: %s',
    (_id, figure, at) => {
      for (const [turn, size] of sizes.entries()) {
        const settings = settingsAt(at + turn, size);
        expect(problemsOf(figure, settings), `${size.id}, ${settings.look}, ${settings.titles}`).toEqual({});
      }
    },
  );

  it.each(firsts.filter(hasManyRows).map((figure) => [figure.id, figure] as const))(
    'with as many rows as are readable in a shape that cannot grow: %s',
    (_id, figure) => {
      for (const size of sizes.filter(({ mayGrow }) => !mayGrow))
        expect(problemsOf(figure, { ...defaultSettings, size, rows: 'short' }), size.id).toEqual({});
    },
  );

  it.each(others.map((figure, at) => [`${figure.id}, ${String(at)}`, figure, at] as const))(
    'at other settings and days, or of a record: %s',
    (_name, figure, at) => {
      expect(problemsOf(figure, settingsAt(at))).toEqual({});
    },
  );
});

/** The markup of a picture without its colors, its paper and how it is filled. */
function uncolored(figure: Figure, look: PictureSettings['look']): string {
  const root = drawPicture({ figure, settings: { ...defaultSettings, look }, origin });
  root.querySelector(':scope > rect[width="100%"]')?.remove();
  return root.outerHTML.replaceAll(/ (fill|stroke)="[^"]*"/g, '');
}

it.each(firsts.filter(({ kind }, at) => firsts.findIndex((one) => one.kind === kind) === at))(
  'a look changes nothing but colors: $kind',
  (figure) => {
    const [first, ...rest] = looks.map((look) => uncolored(figure, look));
    for (const other of rest) expect(other).toBe(first);
  },
);

describe('the proof of an SVG file', () => {
  const [figure] = firsts;
  if (figure === undefined) throw new Error('No figure is built.');
  const [source] = figure.sources;
  const spoiled = (spoil: (root: Element) => void) => {
    const settings = { ...defaultSettings, altText: 'Words of a reader.' };
    return Object.values(problemsOf(figure, settings, spoil)).flat();
  };
  const without = (name: string) =>
    spoiled((root) => [...root.children].find(({ localName }) => localName === name)?.remove());
  const unsaid = (text: string) =>
    spoiled((root) => {
      for (const element of root.querySelectorAll('metadata *')) {
        if (element.children.length === 0) element.textContent = element.textContent.replaceAll(text, '');
      }
    });

  it('notices a lost font, title, description, link, version, source or license', () => {
    expect(spoiled(() => undefined)).toEqual([]);
    expect(without('style')).toContain('The file lacks the font “Source Serif 4”, in which texts are set.');
    expect(without('title')).toEqual(['The file lacks its title.']);
    expect(without('desc')).toEqual(['The file lacks the description for those who cannot see it.']);
    expect(without('metadata')).toContain(`The metadata of the file lack “${origin}${figure.link}”.`);
    for (const text of [figure.datasetVersion, source?.publisher ?? '', source?.licence ?? ''])
      expect(unsaid(text)).toContain(`The metadata of the file lack ${quoted(text)}.`);
  });
});
