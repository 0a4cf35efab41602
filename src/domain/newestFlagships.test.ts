import { describe, expect, it } from 'vitest';
import { sampleModel, sampleTables, tokens } from '../../tests/support/sampleRows.ts';
import { newestFlagships, referenceModels } from './newestFlagships.ts';
import { pricesOn } from './pricesOn.ts';

const DAY = '2026-06-01';
const chosen = (...models: ReturnType<typeof sampleModel>[]) =>
  newestFlagships(pricesOn(sampleTables(models), null), DAY).map((price) => price.model.id);

describe('newestFlagships', () => {
  it('keeps the newest flagship of each developer, dearest output first', () => {
    expect(
      chosen(
        sampleModel('old', { releasedOn: '2025-09-01' }),
        sampleModel('new', { releasedOn: '2026-02-01', usd: tokens(1, null, 4) }),
        sampleModel('other', { developer: 'Other Lab', usd: tokens(1, null, 9) }),
      ),
    ).toEqual(['other', 'new']);
  });

  it('takes neither smaller tiers nor models without an output price', () => {
    expect(
      chosen(
        sampleModel('flagship', { releasedOn: '2025-09-01' }),
        sampleModel('small', { releasedOn: '2026-02-01', tier: 'small' }),
        sampleModel('unpriced', { releasedOn: '2026-03-01', usd: tokens(1, null, null) }),
      ),
    ).toEqual(['flagship']);
  });

  it('drops what is older than a year on the day, or undated', () => {
    expect(chosen(sampleModel('a', { releasedOn: '2025-06-01' }))).toEqual(['a']);
    expect(chosen(sampleModel('a', { releasedOn: '2025-05-31' }))).toEqual([]);
    expect(chosen(sampleModel('a', { releasedOn: null }))).toEqual([]);
  });

  it('keeps the pair of the public debate after it was followed', () => {
    const [reference = ''] = referenceModels;
    expect(
      chosen(
        sampleModel(reference, { releasedOn: '2024-01-01', usd: tokens(1, null, 2) }),
        sampleModel('newer', { releasedOn: '2026-02-01', usd: tokens(1, null, 1) }),
      ),
    ).toEqual([reference, 'newer']);
  });
});
