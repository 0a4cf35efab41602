import { describe, expect, it } from 'vitest';
import {
  sampleBars,
  sampleDots,
  sampleLines,
  samplePoint,
  sampleTimeline,
} from '../../tests/support/sampleFigures.ts';
import { describeFigure } from './describeFigure.ts';

describe('describeFigure', () => {
  it('says kind, title, measure and day', () => {
    expect(describeFigure(sampleLines([samplePoint('CN', '2020', 5)]))).toContain(
      'Line chart. Both lines rise. Things counted, 2020 to 2023. As of 2026-05-26.',
    );
  });

  it('gives the newest value of each line, passing over what is missing', () => {
    const text = describeFigure(
      sampleLines([
        samplePoint('CN', '2020', 5, { subject: 'China' }),
        samplePoint('CN', '2021', null, { subject: 'China' }),
        samplePoint('US', '2021-03', 9, { subject: 'United States', low: 7, high: 11 }),
      ]),
    );
    expect(text).toContain('Newest: China 5 (2020); United States 9 ± 2 (March 2021).');
    expect(text).toContain('1 without data.');
  });

  it('says that newer data were due', () => {
    const late = sampleLines([samplePoint('CN', '2020', 5)], { stale: 'expected yearly, newest 2020' });
    expect(describeFigure(late)).toContain('As of 2026-05-26. Stale: expected yearly, newest 2020.');
  });

  it('gives the ends of a list', () => {
    const text = describeFigure(
      sampleDots([samplePoint('all', 'a', 4), samplePoint('all', 'b', 9), samplePoint('all', 'c', 0)]),
    );
    expect(text).toContain('Highest: all, b, 9. Lowest: all, c, 0.');
    expect(text).not.toContain('without data');
  });

  it('does not take a missing value for the lowest', () => {
    const text = describeFigure(sampleBars([samplePoint('all', 'a', 4), samplePoint('all', 'b', null)]));
    expect(text).toContain('Lowest: all, a, 4. 1 without data.');
  });

  it('says when there is nothing', () => {
    expect(describeFigure(sampleBars([samplePoint('all', 'a', null)]))).toContain('No data.');
  });

  it('counts the entries of a timeline', () => {
    const points = [samplePoint('CN', 'due', 20_000), samplePoint('US', 'due', 20_001)];
    expect(describeFigure(sampleTimeline(points))).toMatch(/^Timeline\. .* 2 entries\.$/);
  });
});
