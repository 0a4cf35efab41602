import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { Front, Industry } from '../../contract/codelists.ts';
import { leadsDocument } from '../../contract/overview.ts';
import { frontsFigure } from './frontsFigure.ts';

const document = builtDocument(leadsDocument);
const figure = frontsFigure(document, viewOf());
const textOf = (key: string) => figure.points.find((point) => point.key === key)?.text ?? '';

describe('frontsFigure, as recorded', () => {
  it('has a row for every industry, with a page, and a column for every front', () => {
    expect(figure.rows.map(({ id }) => id)).toEqual(Industry.codes);
    expect(figure.rows.every(({ id, page }) => page === `/industries/${id}`)).toBe(true);
    expect(figure.series.map(({ id }) => id)).toEqual(Front.codes);
  });

  it('says who is ahead, on how many counts, by how much and since when', () => {
    expect(textOf('ev|market')).toMatch(
      /^China is ahead on \d+ of \d+ counts, [\d.]+ to [\d.]+ times, since \d{4}(?: or before)?; Norway/,
    );
  });

  it('says of a year that is counted in part that it is', () => {
    expect(figure.points.map(({ key }) => textOf(key)).join(' | ')).toMatch(/data of \d{4}, in part/);
  });

  it('draws a cell for each point, and none where nothing compares the two', () => {
    expect(Object.keys(figure.cells).sort()).toEqual(figure.points.map(({ key }) => key).sort());
    expect(figure.cells['high-speed-rail|research']).toBeUndefined();
  });

  it('names every front that is compared in its title, with one industry and with all', () => {
    const words = {
      standards: 'standards',
      seats: 'seats',
      frontier: 'frontier',
      market: 'markets',
      research: 'research',
    };
    for (const industries of [[], ...Industry.codes.map((one) => [one])]) {
      const shown = frontsFigure(document, viewOf(null, industries));
      for (const front of Front.codes) {
        const isCompared = shown.points.some(({ seriesId }) => seriesId === front);
        expect(shown.title.includes(words[front]), `${shown.title}: ${front}`).toBe(isCompared);
      }
      expect(shown.title.split(' ').length).toBeLessThanOrEqual(12);
    }
  });

  it('gives both values of every count behind a cell', () => {
    for (const { derivation, facts } of figure.points) {
      expect((derivation?.inputs.length ?? 0) % 2).toBe(0);
      expect(facts.length).toBeGreaterThan(0);
    }
  });

  it('says that it is no score', () => {
    expect(figure.subtitle).toContain('Not a score');
    expect(figure.notes.join(' ')).toContain('they are no score');
  });
});
