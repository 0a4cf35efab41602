import { describe, expect, it } from 'vitest';
import { leadHistoryDocument, leadsDocument } from '../../contract/overview.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { leadsOn } from './leadsOn.ts';

const { leads: history } = builtDocument(leadHistoryDocument);
const { leads: newest, datasetVersion } = builtDocument(leadsDocument);
const gapOn = (day: string) => {
  const lead = leadsOn(history, day).find(({ indicatorId }) => indicatorId === 'lb-arena-code-best-score');
  return [lead?.timePeriod, (lead?.US ?? 0) - (lead?.CN ?? 0)];
};

describe('leadsOn, the history as built', () => {
  it('compares on a day what was known on that day', () => {
    expect(gapOn('2026-05-26')).toEqual(['2026-05-26', 26]);
    expect(gapOn('2026-07-17')).toEqual(['2026-07-17', -48]);
  });

  it('makes one comparison an indicator and industry, and fewer the earlier the day', () => {
    const keys = leadsOn(history, '2026-07-17').map((one) => `${one.indicatorId}|${one.industry}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(leadsOn(history, '2020-01-01').length).toBeLessThan(leadsOn(history, '2025-01-01').length);
  });

  it('comes to the newest comparisons on the dataset’s own day, but for those without a date', () => {
    const last = leadsOn(history, datasetVersion.slice(0, 10).replaceAll('.', '-'));
    const known = new Map(newest.map((one) => [`${one.indicatorId}|${one.industry}`, one.timePeriod]));
    expect(last.length).toBeGreaterThan(newest.length * 0.9);
    for (const one of last) {
      expect(one.timePeriod <= (known.get(`${one.indicatorId}|${one.industry}`) ?? '')).toBe(true);
    }
  });
});
