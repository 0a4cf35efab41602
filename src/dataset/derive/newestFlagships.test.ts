import { expect, it } from 'vitest';
import { sampleModel, tokens } from '../../../tests/support/sampleRows.ts';
import { newestFlagships } from './newestFlagships.ts';

it('takes a developer’s newest flagship that was listed within 90 days', () => {
  const usd = tokens(1, null, 4);
  const older = sampleModel('older', { releasedOn: '2026-01-10', priceAsOf: '2026-11-10', usd });
  const newer = sampleModel('newer', { releasedOn: '2026-03-10', priceAsOf: '2026-08-25', usd });
  const seen = { ...newer, lastListed: '2026-09-30' };
  const chosen = (models: Parameters<typeof newestFlagships>[0]) =>
    newestFlagships(models, ['Example Lab'], '2026-11-24').map(({ id }) => id);
  expect(chosen([older, newer])).toEqual(['older']);
  expect(chosen([older, seen])).toEqual(['newer']);
  expect(chosen([newer])).toEqual([]);
});
