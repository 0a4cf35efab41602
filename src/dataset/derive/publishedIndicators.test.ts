import { expect, it } from 'vitest';
import { sampleIndicator } from '../../../tests/support/records/sampleRows.ts';
import { publishedIndicators } from './publishedIndicators.ts';

it('leaves out what another indicator holds, and orders by id', () => {
  const rows = [
    sampleIndicator({ indicatorId: 'b' }),
    sampleIndicator({ indicatorId: 'copy', supersededBy: 'b' }),
    sampleIndicator({ indicatorId: 'a' }),
  ];
  expect(publishedIndicators(rows).map(({ indicatorId }) => indicatorId)).toEqual(['a', 'b']);
});
