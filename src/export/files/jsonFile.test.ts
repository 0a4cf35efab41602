import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBars, samplePoint, sampleSource } from '../../../tests/support/sampleFigures.ts';
import type { Figure } from '../../figure/figure.ts';
import { figureJson } from './jsonFile.ts';

const ORIGIN = 'https://standards.example';
const text = v.string();
const optionalText = v.nullable(text);
const optionalNumber = v.nullable(v.number());
const facts = v.array(v.strictObject({ label: text, value: text }));

/** Number on the other axis, in figures with two. */
const cross = v.strictObject({
  period: text,
  value: optionalNumber,
  low: optionalNumber,
  high: optionalNumber,
  measure: text,
  confidence: optionalText,
  facts,
  source_title: optionalText,
  source_publisher: optionalText,
  source_url: optionalText,
  source_licence: optionalText,
  source_locator: optionalText,
});

const row = v.strictObject({
  key: text,
  subject: text,
  series: text,
  period: text,
  value: optionalNumber,
  low: optionalNumber,
  high: optionalNumber,
  text: optionalText,
  measure: text,
  obs_status: text,
  confidence: optionalText,
  facts,
  source_title: optionalText,
  source_publisher: optionalText,
  source_url: optionalText,
  source_licence: optionalText,
  source_locator: optionalText,
  rank_low: optionalNumber,
  rank_high: optionalNumber,
  x: v.optional(cross),
  leads_to: v.optional(v.array(text)),
});

/** The shape that other people's programs read: an added or removed key fails here. */
const document = v.strictObject({
  figure: text,
  title: text,
  subtitle: text,
  definition: text,
  measure: text,
  interval: optionalText,
  filters: facts,
  as_of: v.pipe(text, v.isoDate()),
  stale: optionalText,
  dataset_version: text,
  licence: text,
  link: v.pipe(text, v.url()),
  alt_text: text,
  notes: v.array(text),
  sources: v.array(
    v.strictObject({
      id: text,
      title: text,
      title_original: optionalText,
      publisher: text,
      url: optionalText,
      published_on: optionalText,
      language: text,
      licence: text,
    }),
  ),
  points: v.array(row),
  withdrawn: v.array(row),
});

const read = (figure: Figure, altText: string | null = null) =>
  v.parse(document, JSON.parse(figureJson(figure, altText, ORIGIN)));

const sample = sampleBars(
  [samplePoint('all', 'a', 0), samplePoint('all', 'b', null), samplePoint('all', '电池', 1234.5)],
  { filters: [{ label: 'Industry', value: 'Batteries' }], notes: ['Counts of what is on record.'] },
);

describe('jsonFile', () => {
  it('writes missing as null and nothing as 0', () => {
    expect(read(sample).points.map((point) => point.value)).toEqual([0, null, 1234.5]);
  });

  it('says what a program must know of the points', () => {
    expect(read(sample)).toMatchObject({
      measure: 'things',
      as_of: '2026-05-26',
      dataset_version: '2026.11.24',
      licence: 'CC BY 4.0',
      link: 'https://standards.example/sample?asOf=2026-05-26',
      filters: [{ label: 'Industry', value: 'Batteries' }],
      notes: ['Counts of what is on record.'],
      sources: [{ id: sampleSource.id, licence: sampleSource.licence }],
    });
  });

  it('carries the reader’s own description, else the one made from the data', () => {
    expect(read(sample, 'In my words.').alt_text).toBe('In my words.');
    expect(read(sample).alt_text).toContain(sample.title);
  });

  it('keeps withdrawn numbers apart from the shown', () => {
    const gone = read({ ...sample, withdrawn: [samplePoint('all', 'c', 7)] });
    expect(gone.points).toHaveLength(3);
    expect(gone.withdrawn).toMatchObject([{ value: 7, obs_status: 'withdrawn' }]);
  });

  it('holds exactly the points of every figure of the pages', () => {
    for (const figure of builtFigures(viewOf('2026-05-26', ['ai', 'batteries']))) {
      expect(
        read(figure).points.map((point) => point.key),
        figure.id,
      ).toEqual(figure.points.map((point) => point.key));
    }
  });
});
