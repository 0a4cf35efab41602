import { expect, it } from 'vitest';
import { sampleIndicator } from '../../../tests/support/records/sampleRows.ts';
import { industryCounts, publishedIndicators } from './publishedIndicators.ts';

it('leaves out what another indicator holds, and orders by id', () => {
  const rows = [
    sampleIndicator({ indicatorId: 'b' }),
    sampleIndicator({ indicatorId: 'copy', supersededBy: 'b' }),
    sampleIndicator({ indicatorId: 'a' }),
  ];
  expect(publishedIndicators(rows).map(({ indicatorId }) => indicatorId)).toEqual(['a', 'b']);
});

it('counts a row for each industry that it names, by panel and in all', () => {
  const counts = industryCounts({
    'ev-plans': [{ industries: ['ev', 'batteries'] }, { industries: ['ev'] }],
    'ai-pricing': [],
    leaderboards: [],
    participation: [{ industries: ['ev'] }],
    policy: [],
    overview: [{ industries: ['batteries'] }],
  });
  const of = (id: string) => counts.find((count) => count.id === id);
  expect(of('ev')).toMatchObject({ total: 3, panels: { 'ev-plans': 2, participation: 1, policy: 0 } });
  expect(of('batteries')).toMatchObject({ total: 2, panels: { 'ev-plans': 1 } });
  expect(of('telecom')?.total).toBe(0);
});
