import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { lowEvidence } from '../../tests/support/sampleFigures.ts';
import { sampleRulePhase as phase } from '../../tests/support/sampleRows.ts';
import type { CoverageRow } from '../contract/coverage.ts';
import { rulesDocument, type Market, type RulePhase } from '../contract/rules.ts';
import { firstToBind, gapBetween, likeDuties, type LikeDuty } from './likeDuties.ts';

const searched = (area: CoverageRow['area']): CoverageRow => ({
  ...{ list: 'rules', scope: null, area, from: null, until: null },
  ...{ extent: 'in-part', asOf: '2026-11-29', sourceId: null, note: null },
});

const compared = (phases: readonly RulePhase[], asOf: string | null = null) =>
  likeDuties(
    {
      phases: [...phases],
      coverage: [searched('CN'), searched('EU')],
      duties: [
        {
          ...{ id: 'brake', title: 'Braking', duty: 'Brake.', alike: 'Each brakes.', leftOut: null },
          rules: ['gb', 'gsr', 'fmvss', 'r152'].map((rule) => ({
            ...{ rule, reading: 'Brakes.', confidence: 'medium' as const },
          })),
        },
      ],
    },
    asOf,
  );

const gsr = (more: Partial<RulePhase> = {}) => phase('gsr', { market: 'EU', from: '2024-07-07', ...more });
const fmvss = (more: Partial<RulePhase> = {}) =>
  phase('fmvss', { market: 'US', phase: 'production', from: '2029-09-01', ...more });
const dayIn = (like: LikeDuty | undefined, market: Market) => like?.days.find((one) => one.market === market);

describe('comparable duties', () => {
  it('compare new types with new types, and all with all that is made', () => {
    const all = compared([
      phase('gb'),
      phase('gb', { phase: 'existing-types', from: '2029-01-01' }),
      fmvss(),
    ]);
    expect(all.map((one) => one.phase)).toEqual(['new', 'all']);
    expect(dayIn(all[0], 'US')).toEqual({ market: 'US', kind: 'other' });
    expect(gapBetween(dayIn(all[0], 'CN'), dayIn(all[0], 'US'))).toBeNull();
    expect(gapBetween(dayIn(all[1], 'CN'), dayIn(all[1], 'US'))).toMatchObject({ least: 8, most: 8 });
  });

  it('compare one class of vehicle with the same, and join classes of the same rows', () => {
    const light = { objectCodes: ['M1', 'N1'] as const };
    const rules = [
      phase('gb'),
      gsr({ objectCodes: [...light.objectCodes] }),
      fmvss({ objectCodes: ['N1'], phase: 'new-types' }),
    ];
    expect(compared(rules).map(({ classes }) => classes)).toEqual([['cars'], ['light trucks']]);
    const same = compared([
      phase('gb', { objectCodes: [...light.objectCodes] }),
      gsr({ objectCodes: [...light.objectCodes] }),
    ]);
    expect(same.map(({ classes }) => classes)).toEqual([['cars', 'light trucks']]);
    expect(compared([phase('gb', { objectCodes: ['ai-content'] })])[0]?.classes).toEqual([]);
  });

  it('let no draft, withdrawn text, or possibility of approval lead', () => {
    for (const more of [{ status: 'draft' }, { status: 'withdrawn' }, { phase: 'approval' }] as const) {
      const [like] = compared([phase('gb'), gsr({ ...more, from: '2020-01-01' })]);
      expect(dayIn(like, 'EU')?.kind).toBe('idle');
      expect(like && firstToBind(like)).toMatchObject({ kind: 'alone', first: { market: 'CN' } });
    }
  });

  it('leave the order open while a day is not known', () => {
    const [like] = compared([phase('gb'), gsr({ from: null })]);
    expect(dayIn(like, 'EU')?.kind).toBe('unknown');
    expect(like && firstToBind(like)).toEqual({ kind: 'open', among: ['CN', 'EU'] });
  });

  it('tell what was searched from what was not, and the only market on record from the first', () => {
    const [like] = compared([phase('gb')]);
    expect(dayIn(like, 'EU')).toEqual({ market: 'EU', kind: 'none', isSearched: true });
    expect(dayIn(like, 'US')).toEqual({ market: 'US', kind: 'none', isSearched: false });
    expect(like && firstToBind(like).kind).toBe('only');
  });

  it('give a gap between two numbers where sources disagree or name a month, and none where days overlap', () => {
    const disputed = [phase('gb', { from: '2026-01-01' }), phase('gb', { from: '2026-07-01' })];
    const [like] = compared([...disputed, gsr({ from: '2022-07-06' })]);
    expect(gapBetween(dayIn(like, 'CN'), dayIn(like, 'EU'))).toMatchObject({
      first: { market: 'EU' },
      later: { market: 'CN' },
      ...{ least: 41, most: 47 },
    });
    const [open] = compared([...disputed, gsr({ from: '2026-03' })]);
    expect(gapBetween(dayIn(open, 'CN'), dayIn(open, 'EU'))).toBeNull();
    expect(open && firstToBind(open)).toEqual({ kind: 'open', among: ['CN', 'EU'] });
    const [same] = compared([phase('gb'), gsr({ from: '2028-01-01' })]);
    expect(same && firstToBind(same)).toEqual({ kind: 'same', among: ['CN', 'EU'] });
  });

  it('are no surer than their weakest day or reading, and know nothing later than a day', () => {
    const high = { confidence: 'high' as const, sourceId: 's', locator: 'p. 1', note: null };
    expect(compared([phase('gb', { evidence: high }), gsr({ evidence: high })])[0]?.confidence).toBe(
      'medium',
    );
    expect(compared([phase('gb'), gsr({ evidence: lowEvidence })])[0]?.confidence).toBe('low');
    expect(compared([phase('gb'), gsr()], '2025-12-31')).toEqual([]);
  });
});

describe('the duties on record', () => {
  const all = likeDuties(builtDocument(rulesDocument), null);
  const like = (id: string) => all.find((one) => one.id === id);
  const rivalGap = (id: string) => gapBetween(dayIn(like(id), 'CN'), dayIn(like(id), 'US'));

  it('have China 8 months ahead of the United States in braking of all cars, and 4 behind for light trucks', () => {
    expect(rivalGap('emergency-braking-cars-all')).toMatchObject({
      first: { market: 'CN' },
      least: 8,
      most: 8,
    });
    expect(rivalGap('emergency-braking-light-trucks-all')).toMatchObject({
      first: { market: 'US' },
      ...{ least: 4, most: 4 },
    });
    expect(rivalGap('emergency-braking-cars-new')).toBeNull();
  });

  it('do not let the U.S. rule of 2012 lead, which asks no one to fit a recorder', () => {
    const recorders = all.filter(({ duty }) => duty.id === 'event-recorder');
    expect(recorders.length).toBeGreaterThan(0);
    for (const one of recorders)
      expect(firstToBind(one)).toMatchObject({ kind: 'only', first: { market: 'EU' } });
  });
});
