import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { samplePlan, sampleTask } from '../../tests/support/sampleRows.ts';
import type { LineageRow } from '../contract/planFlow.ts';
import { taskFates } from './taskFates.ts';

const step = (date: string | null, more: Partial<LineageRow> = {}): LineageRow => ({
  taskId: '1',
  step: 'published',
  date,
  reference: 'GB 1',
  evidence: sampleEvidence,
  ...more,
});

const fateOf = (publishedOn: string | null, lineage: LineageRow[]) =>
  taskFates(
    [sampleTask('1')],
    [samplePlan({ publishedOn })],
    { links: [], lineage },
    { asOf: null, today: '2026-12-31' },
  )[0];

describe('what came out of a task', () => {
  it('is no document that was out before the plan was', () => {
    const old = fateOf('2026-05-26', [step('2026-01-28')]);
    expect(old).toMatchObject({ cameOut: [], outcomes: ['already-out'] });
    expect(old?.alreadyOut.map(({ reference }) => reference)).toEqual(['GB 1']);
  });

  it('is none that takes effect after the plan, but came out before it', () => {
    const old = fateOf('2026-05-26', [step('2026-01-28'), step('2026-07-01', { step: 'in-force' })]);
    expect(old?.cameOut).toEqual([]);
  });

  it('is none that came out with the plan', () => {
    expect(fateOf('2026-05-26', [step('2026-05-26')])?.outcomes).toEqual(['already-out']);
  });

  it('is one that is younger than the plan; of what may be older or younger the order is not known', () => {
    for (const date of ['2026-05-27', '2026-06', null])
      expect(fateOf('2026-05-26', [step(date)])?.outcomes, String(date)).toEqual(['finished']);
    for (const date of ['2026-05', '2026'])
      expect(fateOf('2026-05-26', [step(date)])?.outcomes, date).toEqual(['plan-month']);
    expect(fateOf('2026-05', [step('2026-05-02')])?.outcomes).toEqual(['plan-month']);
    expect(fateOf('2026-05', [step('2026-04-30')])?.outcomes).toEqual(['already-out']);
  });

  it('is a draft where one came out after the plan and nothing is published or withdrawn', () => {
    const draft = (date: string) => step(date, { step: 'draft-for-comment' });
    expect(fateOf('2026-05-26', [draft('2026-08')])?.outcomes).toEqual(['drafted']);
    expect(fateOf('2026-05-26', [draft('2026-05-01')])?.outcomes).toEqual(['unknown']);
    expect(fateOf('2026-05-26', [draft('2026-08'), step('2026-09-01')])?.outcomes).toEqual(['finished']);
    const gone = step('2026-09-01', { step: 'withdrawn' });
    expect(fateOf('2026-05-26', [draft('2026-08'), gone])?.outcomes).toEqual(['withdrawn']);
  });

  it('is counted from the year of the plan where its day is not on record', () => {
    expect(fateOf(null, [step('2025-12-31')])?.outcomes).toEqual(['already-out']);
    expect(fateOf(null, [step('2026-01-02')])?.outcomes).toEqual(['plan-month']);
  });

  it('is withdrawn if its proposal was, from that day on', () => {
    const taken = (date: string) =>
      fateOf('2026-05-26', [
        step('2026-05-26', { step: 'draft-for-comment' }),
        step(date, { step: 'withdrawn' }),
      ]);
    expect(taken('2026-06-26')).toMatchObject({ cameOut: [], outcomes: ['withdrawn'] });
    expect(taken('2027-01-01')?.outcomes).toEqual(['unknown']);
  });
});
