import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../tests/support/builtFigures.ts';
import { sampleBars, sampleLines, samplePoint, sampleRow } from '../../tests/support/sampleFigures.ts';
import { hasOriginals, inLanguage } from './titles.ts';

const figure = sampleBars([samplePoint('all', 'a', 1), samplePoint('all', 'b', 2)], {
  subtitle: 'Tasks, Key points of 2026 (2026年工作要点), published May 2026',
  originals: [{ title: 'Key points of 2026', original: '2026年工作要点' }],
  rows: [sampleRow('a', { label: '2025 plan', labelOriginal: '2025年工作要点' }), sampleRow('b')],
});

const said = (titles: 'en' | 'zh' | 'both') => {
  const shown = inLanguage(figure, titles);
  return [shown.subtitle, ...('rows' in shown ? shown.rows.map((row) => row.label) : [])];
};

describe('inLanguage', () => {
  it('names records in English, in their own language, or in both', () => {
    expect(said('en')).toEqual(['Tasks, Key points of 2026, published May 2026', '2025 plan', 'Row b']);
    expect(said('zh')).toEqual(['Tasks, 2026年工作要点, published May 2026', '2025年工作要点', 'Row b']);
    expect(said('both')).toEqual([figure.subtitle, '2025 plan · 2025年工作要点', 'Row b']);
  });

  it('leaves the finding, and figures without originals, as they are', () => {
    expect(inLanguage(figure, 'zh').title).toBe(figure.title);
    const lines = sampleLines([samplePoint('CN', '2020', 1)]);
    expect(inLanguage(lines, 'zh')).toEqual(lines);
  });

  it('leaves no Chinese in an English picture, and sets it where it is on record', () => {
    for (const one of builtFigures(viewOf()).filter(hasOriginals)) {
      const { subtitle } = inLanguage(one, 'en');
      expect(subtitle, one.subtitle).not.toMatch(/[一-鿿]/);
      expect(JSON.stringify(inLanguage(one, 'zh'))).not.toBe(JSON.stringify(inLanguage(one, 'en')));
    }
  });
});

describe('hasOriginals', () => {
  it('is said of figures that name a record with an original', () => {
    expect(hasOriginals(figure)).toBe(true);
    expect(hasOriginals(sampleBars([samplePoint('all', 'a', 1)]))).toBe(false);
    const ids = new Set(
      builtFigures(viewOf())
        .filter(hasOriginals)
        .map((one) => one.id),
    );
    expect([...ids].sort()).toEqual([
      'plan-flow',
      'plan-lineage',
      'plan-promises',
      'plan-tasks',
      'plan-years',
    ]);
  });
});
