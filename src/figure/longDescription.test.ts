import { describe, expect, it } from 'vitest';
import {
  lowEvidence,
  sampleBars,
  sampleDots,
  sampleLines,
  samplePoint,
} from '../../tests/support/sampleFigures.ts';
import { longDescription } from './longDescription.ts';

const bars = [samplePoint('all', 'a', 6), samplePoint('all', 'b', 2), samplePoint('all', 'c', null)];

describe('longDescription', () => {
  it('tells everything that the figure shows, a line a subject', () => {
    const text = longDescription(
      sampleBars(bars, {
        filters: [{ label: 'Industry', value: 'AI' }],
        stale: 'published yearly, latest 2020',
        notes: ['Counts of what is on record.'],
      }),
      'https://standards.example',
    );
    expect(text.split('\n')).toEqual([
      'Bar chart “Both lines rise”. Things counted, 2020 to 2023. Measure: things.',
      'A thing is counted once.',
      '3 values in 3 rows of 2026; as of May 26, 2026.',
      'Filters: Industry: AI.',
      'Highest values: Row a: 6; Row b: 2.',
      'Highest: Row a at 6; next, Row b at 2.',
      'The higher is 3× the lower.',
      '1 of 3 values missing. Missing does not mean zero.',
      'Update overdue: published yearly, latest 2020.',
      'Counts of what is on record.',
      'Sources: Example Office: List of things (CC BY 4.0).',
      'Dataset 2026.11.24, compilation CC BY 4.0.',
      'Link: https://standards.example/sample?asOf=2026-05-26',
    ]);
  });

  it('gives the newest value of each line with its interval, and the breaks', () => {
    const text = longDescription(
      sampleLines([
        samplePoint('CN', '2020', 5, { subject: 'China', low: 4, high: 6 }),
        samplePoint('CN', '2021', null, { subject: 'China' }),
        samplePoint('US', '2021-03', 9, { subject: 'United States', status: 'B', segment: 1 }),
      ]),
    );
    expect(text).toContain('Latest value of each line: China, 5 ± 1 (2020); United States, 9 (March 2021).');
    expect(text).toContain('Lines break at March 2021 (new scale).');
  });

  it('names all that cannot be separated from the first, and the rule', () => {
    const wide = (at: string, value: number) =>
      samplePoint('all', at, value, { low: value - 10, high: value + 10 });
    const text = longDescription(sampleDots([wide('a', 100), wide('b', 97), wide('c', 90), wide('d', 70)]));
    expect(text).toContain('The difference between the two is 3 ± 14.');
    expect(text).toContain('Too close to call with Row a: Row b; Row c. Two values differ clearly where');
    expect(text).not.toContain('The higher');
  });

  it('gives neither difference nor ratio across bases', () => {
    const on = (comparableAs: string) => ({ comparableAs });
    const text = longDescription(
      sampleBars([samplePoint('all', 'a', 5, on('list')), samplePoint('all', 'b', 0.0036, on('cache hit'))]),
    );
    expect(text).toContain('Row a and Row b are not on the same terms, so no difference or ratio is given.');
    expect(text).not.toMatch(/higher|; next/);
  });

  it('counts what is unsure or withdrawn, and gives the parts of a stack', () => {
    const points = [samplePoint('x', 'a', 2, { evidence: lowEvidence }), samplePoint('y', 'a', 3)];
    const text = longDescription(sampleBars(points, { withdrawn: [samplePoint('x', 'b', 9)] }));
    expect(text).toContain('Row a: 5 (x 2, y 3)');
    expect(text).toContain('1 value with low confidence.');
    expect(text).toContain('1 value withdrawn and not drawn.');
  });

  it('says when there is nothing', () => {
    expect(longDescription(sampleBars([]))).toContain('No value is shown.');
    expect(longDescription(sampleBars([samplePoint('all', 'a', null)]))).toContain('No data.');
  });
});
