import { describe, expect, it } from 'vitest';
import { sampleModel, sampleTables, tokens } from '../../tests/support/sampleRows.ts';
import { flagshipRules, newestFlagships, referencePair, shownFlagships } from './flagships.ts';
import { pricesOn } from './prices.ts';

const DAY = '2026-06-01';
const chosen = (...models: ReturnType<typeof sampleModel>[]) =>
  shownFlagships(pricesOn(sampleTables(models), null), DAY).map((price) => price.model.id);

describe('shownFlagships', () => {
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
    const [reference] = referencePair;
    expect(
      chosen(
        sampleModel(reference, { releasedOn: '2024-01-01', usd: tokens(1, null, 2) }),
        sampleModel('newer', { releasedOn: '2026-02-01', usd: tokens(1, null, 1) }),
      ),
    ).toEqual([reference, 'newer']);
  });
});

describe('newestFlagships', () => {
  const candidate = (id: string, over: Partial<Parameters<typeof sampleModel>[1]> = {}, isListed = true) => ({
    ...sampleModel(id, { usd: tokens(1, null, 4), ...over }),
    isListed,
  });
  const newest = (rule: keyof typeof flagshipRules, ...candidates: ReturnType<typeof candidate>[]) =>
    newestFlagships(candidates, (one) => one, DAY, flagshipRules[rule]).map(({ id }) => id);

  it('differs by rule in how old a flagship may be', () => {
    const years = (released: string) =>
      (['shown', 'monthly', 'overview'] as const).map(
        (rule) => newest(rule, candidate('a', { releasedOn: released })).length,
      );
    expect(years('2025-06-01')).toEqual([1, 1, 1]);
    expect(years('2024-06-01')).toEqual([0, 1, 1]);
    expect(years('2024-05-31')).toEqual([0, 0, 1]);
  });

  it('differs by rule in what must be priced, and whether it must be listed', () => {
    const outputOnly = candidate('a', { usd: tokens(null, null, 4) });
    expect([newest('shown', outputOnly), newest('monthly', outputOnly)]).toEqual([['a'], []]);
    const unlisted = candidate('b', {}, false);
    expect([newest('overview', unlisted), newest('history', unlisted)]).toEqual([[], ['b']]);
    const older = candidate('older', { releasedOn: '2026-01-10' });
    const newer = candidate('newer', { releasedOn: '2026-03-10' }, false);
    expect(newest('overview', older, newer)).toEqual(['older']);
  });

  it('takes none that came out later, and of one day the dearer', () => {
    expect(newest('overview', candidate('later', { releasedOn: '2026-06-02' }))).toEqual([]);
    const dear = candidate('b', { usd: tokens(1, null, 9) });
    expect(newest('overview', candidate('a'), dear, candidate('c'))).toEqual(['b']);
  });
});
