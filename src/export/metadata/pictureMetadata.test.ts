import { describe, expect, it } from 'vitest';
import { sampleLines, samplePoint, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { describeFigure } from '../../figure/describeFigure.ts';
import { pictureMetadata } from './pictureMetadata.ts';

const unlinked = { ...sampleSource, id: 'plan', publisher: '工业和信息化部', title: '工作要点', url: null };
const figure = sampleLines([samplePoint('CN', '2020', 5)], { sources: [sampleSource, unlinked] });

describe('pictureMetadata', () => {
  const metadata = pictureMetadata(figure, null, 'https://standards.example');

  it('holds the keys that are promised', () => {
    expect(Object.keys(metadata)).toEqual([
      'Title',
      'Description',
      'Source',
      'URL',
      'License',
      'Dataset-Version',
      'Creation Time',
      'Software',
    ]);
  });

  it('names every source, with its address where it may be linked', () => {
    expect(metadata.Source).toBe(
      'Example Office: List of things <https://office.example/list>\n工业和信息化部: 工作要点',
    );
  });

  it('says what the picture shows and where to find it', () => {
    expect(metadata.Title).toBe(figure.title);
    expect(metadata.Description).toBe(describeFigure(figure));
    expect(metadata.URL).toBe('https://standards.example/sample?asOf=2026-05-26');
    expect(metadata['Dataset-Version']).toBe('2026.11.24');
    expect(metadata.License).toContain('CC BY 4.0');
  });

  it('takes its time from the dataset, so that the same view gives the same bytes', () => {
    expect(metadata['Creation Time']).toBe('2026-11-24T00:00:00Z');
    const second = pictureMetadata(
      { ...figure, datasetVersion: '2026.11.24.2' },
      null,
      'https://standards.example',
    );
    expect(second['Creation Time']).toBe('2026-11-24T00:00:00Z');
  });
});
