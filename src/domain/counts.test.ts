import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { measuresDocument, type Basis } from '../contract/measures.ts';
import { choiceOf, countsOn, denominatorsOn, newestChoice } from './counts.ts';

const { counts, denominators } = builtDocument(measuresDocument);

function count(id: string) {
  const found = counts.find(({ indicatorId }) => indicatorId === id);
  if (found === undefined) throw new Error(`No count ${id}.`);
  return found;
}

function choice(id: string, period: string, basis: Basis) {
  const row = count(id).rows.find(({ timePeriod }) => timePeriod === period);
  if (row === undefined) throw new Error(`${id} has no ${period}.`);
  return choiceOf(count(id), row, basis, denominators);
}

describe('choiceOf, as recorded', () => {
  it('lets the basis turn who leads: ISO secretariats of 2025', () => {
    const id = 'bodies-iso-secretariats';
    expect(choice(id, '2025', 'absolute')?.leader).toBe('US');
    expect(choice(id, '2025', 'per-head')?.leader).toBe('US');
    expect(choice(id, '2025', 'per-gdp')?.leader).toBe('CN');
    expect(choice(id, '2025', 'per-seat')?.leader).toBe('US');
  });

  it('divides by the newest year of both countries, at most three years older than the count', () => {
    const perGdp = choice('bodies-iso-secretariats', '2025', 'per-gdp');
    expect(perGdp).toMatchObject({
      CN: { by: { timePeriod: '2023' } },
      US: { by: { timePeriod: '2023' } },
    });
    expect(perGdp?.CN?.value).toBeCloseTo(90 / 17794.782, 9);
    expect(choice('bodies-3gpp-ran1-documents', '2024', 'per-seat')?.CN?.by?.timePeriod).toBe('2021-11');
    expect(choice('bodies-3gpp-ran1-documents', '2025', 'per-seat')).toBeNull();
  });

  it('divides no share, and no count of a body whose seats are not on record', () => {
    expect(choice('bodies-5g-sep-share-cnipa', '2022-06', 'per-head')).toBeNull();
    expect(choice('bodies-wp29-offices', '2023-11', 'per-seat')).toBeNull();
    expect(choice('bodies-wp29-offices', '2023-11', 'per-head')?.why).toBe('few');
  });

  it('does not say who leads where one country alone is on record', () => {
    expect(choice('bodies-cn-led-standards', '2025', 'absolute')).toMatchObject({
      CN: { value: 285 },
      US: null,
      leader: null,
      why: 'one-side',
    });
  });

  it('does not say who leads where what nobody has could decide it', () => {
    expect(choice('register-iso-published-all-by-secretariat', '2020', 'per-gdp')).toMatchObject({
      CN: { side: { value: 135 } },
      US: { side: { value: 223 } },
      row: { unattributed: 36 },
      leader: null,
      why: 'unattributed',
    });
    expect(choice('register-iso-published-all-by-secretariat', '2020', 'absolute')?.leader).toBe('US');
  });

  it('says nothing of fewer than ten things on either side', () => {
    expect(choice('bodies-wp29-gtr-cosponsored', '2023', 'absolute')).toMatchObject({
      ...{ leader: null, why: 'few' },
    });
  });

  it('does not say who leads by a lower bound or where sources differ', () => {
    const [row] = count('bodies-3gpp-members').rows.filter(({ CN, US }) => CN !== null && US !== null);
    if (row?.CN == null || row.US === null) throw new Error('3GPP has no members of both.');
    const bound = { ...row, US: { ...row.US, isLowerBound: true as const } };
    expect(choiceOf(count('bodies-3gpp-members'), bound, 'absolute', [])?.why).toBe('bound');
    const reading = { value: row.CN.value + 1, unit: 'members', evidence: row.US.evidence };
    const differing = { ...row, US: { ...row.US, otherReadings: [reading] } };
    expect(choiceOf(count('bodies-3gpp-members'), differing, 'absolute', [])?.why).toBe('sources-differ');
  });

  it('is no surer than what it was divided by', () => {
    const based = choice('bodies-3gpp-ran1-documents', '2024', 'per-seat')?.CN;
    expect(based?.evidence.confidence).not.toBe('high');
  });
});

it('takes the newest period that both countries have, not the newest of one', () => {
  const board = count('bodies-iab-members');
  const all = board.rows.flatMap((row) => choiceOf(board, row, 'absolute', denominators) ?? []);
  // Seats are a stock: the current year counts like a past one.
  expect(newestChoice(all)?.row.timePeriod).toBe('2026');
  expect(
    newestChoice(all.filter(({ row }) => row.timePeriod < '2026' || row.US === null))?.US,
  ).not.toBeNull();
});

it('knows on an earlier day only what was out, denominators too', () => {
  const before = countsOn(counts, '2020-01-01');
  expect(before.find(({ indicatorId }) => indicatorId === 'bodies-5g-sep-share-cnipa')).toBeUndefined();
  for (const { rows } of before) {
    for (const { CN, US } of rows) {
      for (const side of [CN, US]) expect(side === null || (side.publishedOn ?? '') <= '2020').toBe(true);
    }
  }
  const [population] = denominatorsOn(denominators, '2026-03-05');
  expect(population?.values).toEqual([]);
  expect(denominatorsOn(denominators, '2026-03-06')[0]?.values.length).toBe(50);
});
