import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { planFlowDocument } from '../../contract/planFlow.ts';
import type { TaskDomain } from '../../contract/codelists.ts';
import { TaskOutcome } from '../../domain/taskFates.ts';
import { askedField, cameToNeither, fateFields, fateSums, hasLaterPlan, planFates } from './planFates.ts';

const document = builtDocument(planTasksDocument);
const flow = builtDocument(planFlowDocument);
const fatesOn = (asOf: string | null) => planFates(document, flow, { asOf, industries: [] }).fates;
const newest = fatesOn(null);
const fateOf = (id: string, fates = newest) => fates.find(({ task }) => task.id === id);

/** Read by hand from the wording of both plans: the relation of the later task to the earlier one. */
const labelled: readonly (readonly [from: string, to: string, relation: string])[] = [
  ['ev-miit-nev-2018-01', 'ev-miit-auto-2024-25', 'revised'],
  ['ev-miit-auto-2024-25', 'ev-miit-auto-2025-03', 'advanced'],
  ['ev-miit-nev-2018-07', 'ev-miit-auto-2022-06', 'revised'],
  ['ev-miit-auto-2022-06', 'ev-miit-auto-2024-26', 'advanced'],
  ['ev-miit-auto-2024-26', 'ev-miit-auto-2025-02', 'advanced'],
  ['ev-miit-auto-2025-02', 'ev-miit-auto-2026-49', 'followed-up'],
  ['ev-miit-nev-2018-03', 'ev-miit-nev-2020-04', 'advanced'],
  ['ev-miit-nev-2018-06', 'ev-miit-nev-2020-05', 'split'],
  ['ev-miit-nev-2018-06', 'ev-miit-nev-2020-06', 'split'],
  ['ev-miit-nev-2018-08', 'ev-miit-auto-2024-30', 'followed-up'],
  ['ev-miit-nev-2018-09', 'ev-miit-auto-2024-30', 'followed-up'],
  ['ev-miit-nev-2018-13', 'ev-miit-nev-2020-08', 'carried-over'],
  ['ev-miit-nev-2020-08', 'ev-miit-auto-2022-19', 'split'],
  ['ev-miit-nev-2020-08', 'ev-miit-auto-2022-20', 'split'],
  ['ev-miit-nev-2020-08', 'ev-miit-auto-2022-21', 'split'],
  ['ev-miit-auto-2022-16', 'ev-miit-auto-2024-46', 'merged'],
  ['ev-miit-auto-2022-17', 'ev-miit-auto-2024-46', 'merged'],
  ['ev-miit-auto-2022-18', 'ev-miit-auto-2024-46', 'merged'],
  ['ev-miit-auto-2024-46', 'ev-miit-auto-2026-57', 'carried-over'],
  ['ev-miit-nev-2018-14', 'ev-miit-nev-2020-09', 'carried-over'],
  ['ev-miit-nev-2018-15', 'ev-miit-nev-2020-02', 'advanced'],
  ['ev-miit-auto-2022-01', 'ev-miit-auto-2024-01', 'carried-over'],
  ['ev-miit-auto-2024-02', 'ev-miit-auto-2026-56', 'carried-over'],
  ['ev-miit-auto-2022-03', 'ev-miit-auto-2024-04', 'advanced'],
  ['ev-miit-auto-2024-44', 'ev-miit-auto-2026-21', 'split'],
  ['ev-miit-auto-2024-44', 'ev-miit-auto-2026-22', 'split'],
  ['ev-miit-auto-2024-44', 'ev-miit-auto-2026-25', 'split'],
  ['ev-miit-auto-2022-07', 'ev-miit-auto-2024-27', 'advanced'],
  ['ev-miit-auto-2024-27', 'ev-miit-auto-2025-01', 'advanced'],
  ['ev-miit-auto-2024-28', 'ev-miit-auto-2025-06', 'advanced'],
  ['ev-miit-auto-2024-31', 'ev-miit-auto-2025-08', 'advanced'],
  ['ev-miit-auto-2024-08', 'ev-miit-auto-2025-17', 'split'],
  ['ev-miit-auto-2025-17', 'ev-miit-auto-2026-52', 'merged'],
  ['ev-miit-auto-2024-09', 'ev-miit-auto-2026-46', 'split'],
  ['ev-miit-auto-2024-13', 'ev-miit-auto-2026-07', 'replaced'],
  ['ev-miit-auto-2024-19', 'ev-miit-auto-2026-08', 'advanced'],
  ['ev-miit-auto-2024-21', 'ev-miit-auto-2026-01', 'advanced'],
  ['ev-miit-auto-2024-18', 'ev-miit-auto-2026-38', 'followed-up'],
  ['ev-miit-auto-2024-24', 'ev-miit-auto-2026-38', 'merged'],
  ['ev-miit-icv-2018-08', 'ev-miit-auto-2024-12', 'advanced'],
  ['ev-miit-icv-2018-18', 'ev-miit-auto-2024-11', 'advanced'],
  ['ev-miit-icv-2018-19', 'ev-miit-auto-2024-10', 'advanced'],
];

describe('what became of tasks, by hand', () => {
  it.each(labelled)('%s → %s: %s', (from, to, relation) => {
    expect(fateOf(from)?.to.find((link) => link.to === to)?.relation).toBe(relation);
    expect(fateOf(to)?.from.map((link) => link.from)).toContain(from);
    expect(fateOf(from)?.outcomes).toContain(relation);
  });

  it('calls finished what led to a document that is out, and names it with its day', () => {
    expect(fateOf('ev-miit-nev-2018-01')?.outcomes).toEqual(['finished', 'revised']);
    expect(fateOf('ev-miit-nev-2018-01')?.cameOut).toMatchObject([
      { reference: 'GB 18384-2020', date: '2020-05-12' },
    ]);
  });
});

describe('what became of tasks, on a past day', () => {
  it('knows no later plan and no later document', () => {
    for (const asOf of ['2020-06-01', '2022-12-31', '2024-12-31', '2026-01-31']) {
      for (const { task, to, lineage } of fatesOn(asOf)) {
        expect(task.planYear).toBeLessThanOrEqual(Number(asOf.slice(0, 4)));
        for (const link of to) expect(fateOf(link.to, fatesOn(asOf)), link.to).toBeDefined();
        for (const { date } of lineage) expect(date !== null && date <= asOf).toBe(true);
      }
    }
  });

  it('has a standard out only from its day on', () => {
    expect(fateOf('ev-miit-nev-2018-01', fatesOn('2020-05-11'))?.cameOut).toEqual([]);
    expect(fateOf('ev-miit-nev-2018-01', fatesOn('2020-05-12'))?.cameOut).toHaveLength(1);
  });
});

describe('outcomes and fields', () => {
  it('gives each task one outcome at least, and the unknown only alone', () => {
    for (const { outcomes } of newest) {
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.every(TaskOutcome.is)).toBe(true);
      if (outcomes.includes('unknown')) expect(outcomes).toHaveLength(1);
    }
  });

  it('opens with the field of most plan years, not with the one of most successes', () => {
    const years = (field: TaskDomain | undefined) =>
      new Set(newest.filter(({ task }) => task.domain === field).map(({ task }) => task.planYear)).size;
    const first = askedField(newest, undefined);
    for (const field of fateFields(newest)) expect(years(field)).toBeLessThanOrEqual(years(first));
    expect(askedField(newest, 'battery-safety')).toBe('battery-safety');
    expect(askedField(newest, 'no-such-field')).toBe(first);
  });

  it('says of every plan how much of it is on record', () => {
    const covered = new Set(document.coverage.map(({ scope }) => scope));
    for (const { id } of document.plans) expect(covered.has(id), id).toBe(true);
  });
});

describe('fateSums', () => {
  const ofPlan = (id: string) => newest.filter(({ task }) => task.planId === id);

  it('counts each task of the newest plan as following one or none, and no successor before a later plan', () => {
    const fates = ofPlan('miit-auto-2026');
    const before = fates.filter(({ from }) => from.length > 0).length;
    expect(fateSums(fates, false)).toMatch(
      new RegExp(
        `^Of ${String(fates.length)} tasks on record: ${String(before)} follow an earlier task on record, ${String(fates.length - before)} do not; \\d+ led to a document on record$`,
      ),
    );
  });

  it('counts what later plans go on with', () => {
    const fates = ofPlan('miit-auto-2024');
    const later = fates.filter(({ to }) => to.length > 0).length;
    expect(later).toBeGreaterThan(0);
    expect(fateSums(fates, true)).toContain(`; ${String(later)} were followed by a later one; `);
    const neither = fates.filter(cameToNeither);
    expect(neither.length).toBeGreaterThan(0);
    expect(neither.flatMap(({ to, cameOut }) => [...to, ...cameOut])).toEqual([]);
  });

  it('knows whether a later plan is out', () => {
    const plan = (id: string) => document.plans.flatMap((one) => (one.id === id ? [one] : []));
    const later = (id: string) => plan(id).map((one) => hasLaterPlan(one, document.plans));
    expect(later('miit-auto-2026')).toEqual([false]);
    expect(later('miit-auto-2024')).toEqual([true]);
  });
});
