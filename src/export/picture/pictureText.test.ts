import { describe, expect, it } from 'vitest';
import { sampleLines, samplePoint, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { footerParts, linkLine } from './pictureText.ts';

const filters = [{ label: 'Industry', value: 'AI' }];
const text = (figure = sampleLines([])) =>
  footerParts(figure)
    .map((part) => `${part.lead} ${part.text}`)
    .join('\n');

describe('footerParts', () => {
  it('keeps source, licence, day and version with the picture', () => {
    expect(text()).toBe(
      'Source: Example Office (CC BY 4.0).\nStandards Race. As of 2026-05-26 · dataset 2026.11.24 · compilation CC BY 4.0',
    );
  });

  it('names as many publishers as have room, and says where the rest are', () => {
    const from = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...sampleSource,
        publisher: `Office of Statistics, Department ${String(index + 1)}`,
      }));
    const few = text(sampleLines([], { sources: from(7) }));
    expect(few).toContain('Department 7 (');
    expect(few).not.toContain('All sources');
    expect(text(sampleLines([], { sources: from(40) }))).toMatch(
      /Department 7; and 33 more .*All sources: at the link\./,
    );
  });

  it('says what intervals are, and the notes', () => {
    const points = ['2020', '2021'].map((at) => samplePoint('CN', at, 2, { low: 1, high: 3 }));
    const figure = sampleLines(points, {
      interval: 'Shaded bands: 95% confidence intervals',
      notes: ['Steps join captures.'],
    });
    expect(text(figure)).toContain('Note: Shaded bands: 95% confidence intervals. Steps join captures.');
  });
});

describe('the notes of a picture', () => {
  const figure = sampleLines([], { notes: ['First.', 'A list that is far too long.', 'Last.'] });
  const notes = (most: number) =>
    footerParts(figure, (part) => part.text.length <= most).find(({ lead }) => lead === 'Note:')?.text;

  it('are all there where they have room', () => {
    expect(notes(100)).toBe('First. A list that is far too long. Last.');
  });

  it('are whole or left out, and lead to the rest', () => {
    expect(notes(40)).toBe('First. Last. More notes: at the link.');
    expect(notes(0)).toBe('First. More notes: at the link.');
  });

  it('say where letters are explained that they leave unexplained', () => {
    const key = 'Price changes: a, 2024-05-14: a cut of all list prices.';
    const lettered = sampleLines([], {
      annotations: [{ period: '2024-05-14', text: 'a' }],
      notes: ['First.', key, 'Last.'],
    });
    const said = (most: number) => footerParts(lettered, (part) => part.text.length <= most)[1]?.text;
    expect(said(1000)).toBe(`First. ${key} Last.`);
    expect(said(0)).toBe('First. More notes: at the link. They explain the letters.');
  });
});

describe('linkLine', () => {
  it('prints a link that can be typed, and the filters that are on', () => {
    expect(linkLine(sampleLines([]), 'https://standards.example')).toBe(
      'standards.example/sample?asOf=2026-05-26#sample~sources',
    );
    expect(linkLine(sampleLines([], { filters }), 'http://127.0.0.1:4173')).toBe(
      '127.0.0.1:4173/sample?asOf=2026-05-26#sample~sources · Industry: AI',
    );
  });
});
