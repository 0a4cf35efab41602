import { describe, expect, it } from 'vitest';
import { builtCoverage } from '../../../tests/support/builtCoverage.ts';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import type { Figure } from '../../figure/figure.ts';
import { metadataElement } from '../metadata/pictureRdf.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { svgElement } from '../picture/svgElement.ts';
import { customSize, presets } from '../presets.ts';
import { defaultSettings, looks, titleLanguages, type PictureSettings } from '../settings.ts';
import { checkPicture, checkSvgDocument } from './checkPicture.ts';
import { ParityError } from './drawn.ts';

const ORIGIN = 'https://standards.example';
const coverage = builtCoverage();

/** Returns the figures of a view, the first of each id: others with the same id are drawn in the same way. */
const ofView = (view: FigureContext) => {
  const all = builtFigures(view);
  return all.filter((figure, index) => all.findIndex(({ id }) => id === figure.id) === index);
};
const distinct = ofView(viewOf());
const figures = [...distinct, ...ofView(viewOf('2026-05-26', ['batteries', 'ai']))];

/** Every size, look and language at least once, in different combinations. */
const choices: readonly PictureSettings[] = [
  ...presets.map((size, index): PictureSettings => {
    const [look = 'light', titles = 'en'] = [looks[index % looks.length], titleLanguages[index % 3]];
    return { ...defaultSettings, size, look, titles };
  }),
  { ...defaultSettings, size: customSize(900, 1600), titles: 'both', look: 'dark' },
];

const prove = (figure: Figure, settings: PictureSettings) =>
  checkPicture(
    drawPicture({ figure, settings, origin: ORIGIN }),
    { figure, settings, origin: ORIGIN },
    coverage,
  );

/** Returns a file as written, with empty fonts: only their presence is checked here. */
function svgDocument(figure: Figure, settings: PictureSettings): Element {
  const root = drawPicture({ figure, settings, origin: ORIGIN });
  const faces = [...coverage.keys()].map(
    (family) => `@font-face{font-family:'${family}';font-weight:400;src:url(data:font/woff2;base64,)}`,
  );
  root.prepend(
    svgElement('title', {}, [figure.title]),
    svgElement('desc', {}, [settings.altText ?? figure.title]),
    metadataElement({ figure, settings, origin: ORIGIN }),
    svgElement('style', {}, faces),
  );
  return root;
}

describe('the proof of a picture', () => {
  it.each(figures.map((figure) => [figure.id, figure] as const))(
    'passes %s as a reader first sees it',
    (_id, figure) => {
      expect(() => prove(figure, defaultSettings)).not.toThrow();
    },
  );

  // A rotating third of the settings per figure: its neighbors, and others of its kind, use the rest.
  it.each(distinct.map((figure, at) => [figure.id, figure, at] as const))(
    'passes %s in other sizes, looks and languages',
    (_id, figure, at) => {
      for (const settings of choices.filter((_, turn) => (at + turn) % 3 === 0)) {
        const { size, look, titles } = settings;
        expect(() => prove(figure, settings), [size.id, look, titles].join(', ')).not.toThrow();
      }
    },
  );

  it('blocks a picture that lacks something, names it and says what to do', () => {
    const figure = figures.find(({ id }) => id === 'flagship-prices');
    if (figure === undefined) throw new Error('There is no figure.');
    const picture = drawPicture({ figure, settings: defaultSettings, origin: ORIGIN });
    picture.querySelectorAll('text').forEach((text) => {
      if (text.textContent === 'United States') text.remove();
    });
    const blocked = () =>
      checkPicture(picture, { figure, settings: defaultSettings, origin: ORIGIN }, coverage);
    expect(blocked).toThrow(ParityError);
    expect(blocked).toThrow(
      'The picture lacks the legend entry “United States”. Nothing was saved; try another size.',
    );
  });

  it('blocks a file without its fonts, title, words, link, source or licence', () => {
    const [figure] = figures;
    if (figure === undefined) throw new Error('There is no figure.');
    const settings = { ...defaultSettings, altText: 'Words of a reader.' };
    const spoiled = (spoil: (root: Element) => void) => {
      const root = svgDocument(figure, settings);
      spoil(root);
      return () => checkSvgDocument(root, { figure, settings, origin: ORIGIN }, coverage);
    };
    const without = (name: string) =>
      spoiled((root) => [...root.children].find(({ localName }) => localName === name)?.remove());
    const unsaid = (text: string) =>
      spoiled((root) => {
        for (const element of root.querySelectorAll('metadata *')) {
          if (element.children.length === 0) element.textContent = element.textContent.replaceAll(text, '');
        }
      });
    expect(spoiled(() => undefined)).not.toThrow();
    expect(without('style')).toThrow('The file lacks the font “Source Serif 4”, in which texts are set.');
    expect(without('title')).toThrow('The file lacks its title.');
    expect(without('desc')).toThrow('The file lacks the description for those who cannot see it.');
    expect(without('metadata')).toThrow(`The metadata of the file lack “${ORIGIN}${figure.link}”.`);
    expect(unsaid(figure.datasetVersion)).toThrow(
      `The metadata of the file lack “${figure.datasetVersion}”.`,
    );
    const [source] = figure.sources;
    expect(unsaid(source?.publisher ?? '')).toThrow(
      `The metadata of the file lack “${source?.publisher ?? ''}”.`,
    );
    expect(unsaid(source?.licence ?? '')).toThrow(/^The metadata of the file lack “.+”/);
  });

  it('counts what else is amiss', () => {
    const error = new ParityError(['First.', 'Second.', 'Third.'], 'try again');
    expect(error.message).toBe('First. (2 more like it.) Nothing was saved; try again.');
    expect(error.problems).toHaveLength(3);
  });
});
