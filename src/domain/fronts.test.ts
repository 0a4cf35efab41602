import { describe, expect, it } from 'vitest';
import type { Lead } from '../contract/overview.ts';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { frontStates } from './fronts.ts';

const unit = { code: 'seats', label: 'seats', kind: 'held' } as const;

const lead = (title: string, CN: number, US: number, more: Partial<Lead> = {}): Lead => ({
  indicatorId: title,
  title,
  unit,
  panel: 'participation',
  industry: 'ev',
  front: 'seats',
  cadence: 'yearly',
  leadDirection: 'higher',
  timePeriod: '2025',
  US,
  CN,
  evidence: { US: sampleEvidence, CN: sampleEvidence },
  decided: null,
  aheadSince: null,
  family: null,
  shortName: title,
  coversField: false,
  few: false,
  bothSmall: false,
  pointsPerTenfold: null,
  third: null,
  ...more,
});
const since = (period: string, fromStart = false) => ({ aheadSince: { period, fromStart } });
const stateOf = (leads: readonly Lead[], front = 'seats') =>
  frontStates(leads, '2026-11-26', ['ev']).find((state) => state.front === front);

describe('frontStates', () => {
  it('names who is ahead on more than half of the counts, by how many times', () => {
    const state = stateOf([lead('a', 60, 20), lead('b', 300, 20), lead('c', 10, 20)]);
    expect(state).toMatchObject({
      ...{ standing: 'leader', ahead: 'CN', on: { CN: 2, US: 1 } },
      times: { least: 3, most: 15 },
    });
  });

  it('names nobody on half of them', () => {
    expect(stateOf([lead('a', 60, 20), lead('b', 10, 20)])).toMatchObject({
      ...{ standing: 'no-leader', ahead: null, times: null, since: null },
    });
  });

  it('gives no verdict on one count, unless it covers the field', () => {
    expect(stateOf([lead('a', 60, 20)])).toMatchObject({ standing: 'below-floor', ahead: null });
    expect(stateOf([lead('a', 60, 20, { coversField: true })])).toMatchObject({ standing: 'leader' });
  });

  it('gives none from few or unlike things, old data or unsure values, and says which counts these are', () => {
    const low = { ...sampleEvidence, confidence: 'low' as const };
    for (const thin of [
      { few: true },
      { timePeriod: '2021' },
      { timePeriod: '2025', cadence: 'monthly' as const, front: 'seats' as const, few: true },
      { evidence: { CN: low, US: sampleEvidence } },
      { isUnlike: true as const },
    ]) {
      const state = stateOf([lead('a', 60, 20), lead('b', 60, 20, thin)]);
      expect(state).toMatchObject({ standing: 'below-floor', ahead: null });
      expect(state?.thin.map(({ name }) => name)).toEqual(['b']);
    }
  });

  it('takes slices of one table as one count, for the country that is ahead on most of them', () => {
    const family = { family: 'Chips' };
    const same = stateOf([lead('a', 60, 20, family), lead('b', 30, 20, family), lead('c', 10, 20)]);
    expect(same?.counts.map(({ side }) => side)).toEqual(['CN', 'US']);
    const even = stateOf([lead('a', 60, 20, family), lead('b', 10, 20, family)]);
    expect(even?.counts.map(({ side }) => side)).toEqual(['mixed']);
    const most = stateOf([lead('a', 60, 20, family), lead('b', 10, 20, family), lead('d', 30, 20, family)]);
    expect(most?.counts[0]).toMatchObject({ side: 'CN', slices: { CN: 2, US: 1 } });
  });

  it('takes the slices of one source as one, so that a list cut three ways outvotes no other', () => {
    const by = (sourceId: string) => {
      const evidence = { ...sampleEvidence, sourceId };
      return { family: 'Secretariats', evidence: { CN: evidence, US: evidence } };
    };
    const list = [
      lead('a', 95, 90, by('list')),
      lead('b', 95, 90, by('list')),
      lead('c', 12, 11, by('list')),
    ];
    expect(stateOf(list)?.counts[0]).toMatchObject({ side: 'CN' });
    expect(stateOf([...list, lead('d', 80, 100, by('other'))])?.counts[0]).toMatchObject({
      ...{ side: 'mixed', slices: { CN: 3, US: 1 } },
    });
    expect(stateOf([...list, lead('e', 80, 70, by('other'))])?.counts[0]).toMatchObject({ side: 'CN' });
  });

  it('measures no lead in the odds that a score stands for', () => {
    const score = { pointsPerTenfold: 400, unit: { code: 'elo', label: 'Elo', kind: 'score' } } as const;
    const odds = [lead('a', 1900, 1500, score), lead('b', 1600, 1500, score)];
    expect(stateOf([...odds, lead('c', 60, 20)])).toMatchObject({
      ahead: 'CN',
      times: { least: 3, most: 3 },
    });
    expect(stateOf(odds)).toMatchObject({ ahead: 'CN', times: null });
    const power = { pointsPerTenfold: 1, unit: { ...score.unit, kind: 'magnitude' } } as const;
    expect(stateOf([lead('a', 3, 2, power), lead('c', 60, 20)])?.times).toMatchObject({ most: 10 });
  });

  it('takes what intervals do not tell apart for level', () => {
    expect(stateOf([lead('a', 6, 2, { decided: false })])).toMatchObject({
      ahead: null,
      on: { CN: 0, US: 0 },
    });
  });

  it('is ahead since the count came over with which it has more than half', () => {
    const counts = [
      lead('a', 6, 2, since('2015')),
      lead('b', 6, 2, since('2019')),
      lead('c', 6, 2, since('2021')),
      lead('d', 1, 2),
    ];
    expect(stateOf(counts)?.since).toEqual({ period: '2021', fromStart: false });
    // A single reading says nothing about earlier periods.
    expect(stateOf([lead('a', 6, 2, since('2025', true))])?.since).toBeNull();
  });

  it('may be ahead for longer where a count that came later is older than its record', () => {
    const known = [lead('a', 6, 2, since('2015')), lead('b', 6, 2, since('2019')), lead('d', 1, 2)];
    expect(stateOf(known)?.since).toEqual({ period: '2019', fromStart: false });
    const older = [...known, lead('c', 6, 2, since('2021', true)), lead('e', 1, 2)];
    expect(stateOf(older)?.since).toEqual({ period: '2021', fromStart: true });
    const single = [...known, lead('c', 6, 2, since('2025', true))];
    expect(stateOf([...single, lead('f', 6, 2, since('2018'))])?.since).toEqual({
      period: '2019',
      fromStart: true,
    });
  });

  it('leaves out what is small, and on the frontier what is older than a year or was due again', () => {
    expect(stateOf([lead('a', 1, 2, { bothSmall: true })])?.counts).toEqual([]);
    const counted = (cadence: Lead['cadence'], timePeriod: string) =>
      stateOf([lead('a', 1, 2, { front: 'frontier', cadence, timePeriod })], 'frontier')?.counts.length;
    expect([
      counted('monthly', '2026-01'),
      counted('monthly', '2025-06'),
      counted('once', '2025-06'),
    ]).toEqual([1, 0, 0]);
    expect([counted('yearly', '2025-06'), counted('yearly', '2024'), counted('irregular', '2024')]).toEqual([
      1, 0, 1,
    ]);
  });

  it('is no surer than the least sure value, and says nothing of a front without counts', () => {
    const low = { ...sampleEvidence, confidence: 'low' as const };
    expect(stateOf([lead('a', 1, 2, { evidence: { CN: low, US: sampleEvidence } })])?.confidence).toBe('low');
    expect(stateOf([], 'market')).toMatchObject({ counts: [], ahead: null, confidence: null });
  });
});
