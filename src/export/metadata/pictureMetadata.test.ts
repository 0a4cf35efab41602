import { describe, expect, it } from 'vitest';
import { sampleLines, samplePoint, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { altText } from '../../figure/altText.ts';
import { longDescription } from '../../figure/longDescription.ts';
import type { Figure } from '../../figure/figure.ts';
import { defaultSettings, type ExportJob, type PictureSettings } from '../settings.ts';
import { pictureMetadata, pictureWords } from './pictureMetadata.ts';

const ORIGIN = 'https://standards.example';
const unlinked = { ...sampleSource, id: 'plan', publisher: '工业和信息化部', title: '工作要点', url: null };
const figure = sampleLines([samplePoint('CN', '2020', 5)], { sources: [sampleSource, unlinked] });

const jobOf = (own: Partial<PictureSettings> = {}, of: Figure = figure): ExportJob => ({
  figure: of,
  settings: { ...defaultSettings, ...own },
  origin: ORIGIN,
});

describe('pictureMetadata', () => {
  const metadata = pictureMetadata(jobOf());

  it('holds the keys that are promised', () => {
    expect(Object.keys(metadata)).toEqual([
      ...['Title', 'Description', 'Source', 'URL', 'License', 'Dataset-Version', 'Creation Time', 'Software'],
      'Filters',
    ]);
  });

  it('names every source, with its address where it may be linked', () => {
    expect(metadata.Source).toBe(
      'Example Office: List of things <https://office.example/list>\n工业和信息化部: 工作要点',
    );
  });

  it('says what the picture shows and where to find it', () => {
    expect(metadata.Title).toBe(figure.title);
    expect(metadata.Description).toBe(altText(figure));
    expect(metadata.URL).toBe('https://standards.example/sample?asOf=2026-05-26');
    expect(metadata['Dataset-Version']).toBe('2026.11.24');
    expect(metadata.License).toContain('CC BY 4.0');
  });

  it('states the filters, and that there are none', () => {
    expect(metadata.Filters).toBe('none');
    const filtered = { ...figure, filters: [{ label: 'Industry', value: 'AI' }] };
    expect(pictureMetadata(jobOf({}, filtered)).Filters).toBe('Industry: AI');
  });

  it('takes its time from the dataset, so that the same view gives the same bytes', () => {
    expect(metadata['Creation Time']).toBe('2026-11-24T00:00:00Z');
    const second = pictureMetadata(jobOf({}, { ...figure, datasetVersion: '2026.11.24.2' }));
    expect(second['Creation Time']).toBe('2026-11-24T00:00:00Z');
  });
});

describe('pictureWords', () => {
  it('takes the reader’s own words, short and long', () => {
    const own = { altText: ' Mine. ', longText: 'Mine,\nlonger.' };
    expect(pictureWords(jobOf(own))).toEqual({ altText: 'Mine.', longText: 'Mine,\nlonger.' });
    expect(pictureMetadata(jobOf(own)).Description).toBe('Mine.');
  });

  it('makes them from the data where the reader wrote none', () => {
    const made = { altText: altText(figure), longText: longDescription(figure, ORIGIN) };
    expect(pictureWords(jobOf())).toEqual(made);
    expect(pictureWords(jobOf({ altText: ' \n', longText: '\u0000' }))).toEqual(made);
  });

  it('drops what no file can hold', () => {
    const own = { altText: 'a\u0000b\u000B\uD800c', longText: null };
    expect(pictureWords(jobOf(own)).altText).toBe('abc');
  });
});
