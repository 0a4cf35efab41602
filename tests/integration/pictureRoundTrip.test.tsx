import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/app/openPicture/readPicture.ts';
import { siteRoutes } from '../../src/app/openPicture/useOpenPicture.ts';
import { LONGEST_TEXT } from '../../src/export/metadata/readFields.ts';
import { metadataElement, pngTexts } from '../../src/export/metadata/pictureRdf.ts';
import { svgElement } from '../../src/export/picture/svgElement.ts';
import { defaultSettings } from '../../src/export/settings.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { movedLink } from '../../src/url/movedPlaces.ts';
import { formatView, parseView } from '../../src/url/view.ts';
import { builtFigures, viewOf } from '../support/builtFigures.ts';
import { pngOf } from '../support/pictures.ts';
import { randomView } from '../support/randomFigures.ts';
import { randomOf } from '../support/randomOf.ts';

const ORIGIN = 'https://standards.example';
const site = { origins: [ORIGIN], routes: siteRoutes };
const figures = builtFigures(viewOf());

/** As the exporter writes it: a tree of the page, put into text by the browser. */
function svgOf(figure: Figure): Uint8Array {
  const svg = svgElement('svg', {}, [metadataElement({ figure, settings: defaultSettings, origin: ORIGIN })]);
  return new TextEncoder().encode(new XMLSerializer().serializeToString(svg));
}

describe('a picture that comes back', () => {
  it.each(Array.from({ length: 100 }, (_, seed) => seed))(
    'shows the view that it was made from (%i)',
    (seed) => {
      const random = randomOf(seed);
      const { path, view } = randomView(random);
      const link = `${path}${formatView(view)}`;
      const figure = { ...random.pick(figures), link };
      // A figure that has moved since is where it is now.
      const now = new URL(movedLink(link, figure.id) ?? link, ORIGIN);
      const shown = parseView(now.search);
      for (const bytes of [pngOf(figure, ORIGIN), svgOf(figure)]) {
        const reading = readPicture(bytes, 'picture', site);
        if (reading.kind !== 'ours') throw new Error(reading.sentence);
        expect({ path: reading.path, view: reading.view }).toEqual({ path: now.pathname, view: shown.view });
        expect(parseView(reading.search)).toEqual(shown);
        expect(shown).toEqual({ view: { ...view, board: shown.view.board }, problems: [] });
        expect(reading).toMatchObject({
          title: figure.title,
          datasetVersion: figure.datasetVersion,
          figureId: figure.id,
        });
      }
    },
  );

  it('has no text that is too long to be read back', () => {
    for (const figure of figures) {
      for (const text of Object.values(pngTexts({ figure, settings: defaultSettings, origin: ORIGIN }))) {
        expect(new TextEncoder().encode(text).length, figure.id).toBeLessThan(LONGEST_TEXT);
      }
    }
  });
});
