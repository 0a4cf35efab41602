import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { planFlowDocument } from '../../contract/planFlow.ts';
import { datasetDay } from '../../domain/periods.ts';
import { medianDays, planPromises, type PromiseState } from '../../domain/promises.ts';
import { planFates } from './planFates.ts';
import { inTimeText, promisesFigure } from './promisesFigure.ts';

const document = builtDocument(planTasksDocument);
const flow = builtDocument(planFlowDocument);
const newestDay = datasetDay(document.datasetVersion);

function promisesOn(asOf: string | null, planId?: string) {
  const { fates } = planFates(document, flow, { asOf, industries: [] });
  return planPromises(fates, asOf ?? newestDay).filter(
    ({ fate }) => (planId ?? fate.task.planId) === fate.task.planId,
  );
}

const stateOf = (task: string, asOf: string | null): PromiseState | undefined =>
  promisesOn(asOf).find(({ fate }) => fate.task.id === task)?.state;

describe('planPromises, the plan of 2024', () => {
  it('is in time by the last day of the plan’s year, and late after it', () => {
    expect(stateOf('ev-miit-auto-2024-10', null)).toBe('in-time');
    const late = promisesOn(null, 'miit-auto-2024').filter(({ state }) => state === 'late');
    expect(late.map(({ out }) => out?.reference)).toEqual(['GB/T 45312-2025', 'GB/T 45315-2025']);
  });

  it('is not yet due, then without an outcome, then late, as the days go by', () => {
    const task = promisesOn(null).find(({ out }) => out?.reference === 'GB/T 45315-2025')?.fate.task.id ?? '';
    expect(stateOf(task, '2024-12-31')).toBe('ahead');
    expect(stateOf(task, '2025-01-01')).toBe('unknown');
    expect(stateOf(task, '2025-02-28')).toBe('late');
  });

  it('was half out a hundred days after the plan, with what is awaited censored', () => {
    const plan = document.plans.find(({ id }) => id === 'miit-auto-2024');
    expect(plan && medianDays(promisesOn(null, 'miit-auto-2024'), plan, newestDay)).toBe(100);
    expect(plan && medianDays(promisesOn('2024-09-01', 'miit-auto-2024'), plan, '2024-09-01')).toBeNull();
  });

  it('states its share with the interval, and that few promises say little', () => {
    expect(inTimeText(promisesOn(null, 'miit-auto-2024'))).toBe(
      'at least 7 of 11 due; of the 9 with an outcome on record 78 % (45 % to 94 %); few, so the interval is wide',
    );
    expect(inTimeText(promisesOn(null, 'miit-auto-2022'))).toBe('no data');
  });
});

describe('planPromises, not yet due', () => {
  it('keeps what is out early apart, so that no share counts only what was kept', () => {
    const early = promisesOn(null, 'miit-auto-2026').filter(({ state }) => state === 'early');
    expect(early.map(({ out }) => out?.reference)).toContain('GB 47955-2026');
    expect(promisesOn(null, 'miit-auto-2026').some(({ state }) => state === 'in-time')).toBe(false);
    expect(inTimeText(promisesOn(null, 'miit-auto-2026'))).toBe('no data');
  });
});

describe('promisesFigure', () => {
  const context = viewOf(null, [], '/ev-plans');
  const { plans, fates } = planFates(document, flow, { asOf: null, industries: [] });
  const figure = promisesFigure({ ...document, sources: flow.sources, plans, fates }, context);

  it('counts each promise once, those of every country', () => {
    const counted = figure.points.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const wanted = document.tasks.filter(({ stage }) => stage === 'issue-implement');
    const targets = wanted.filter(({ instrument }) => instrument === 'no-standard');
    expect(targets.map(({ id }) => id)).toContain('ev-cn-charging-3y-2025-01');
    expect(counted).toBe(wanted.length - targets.length);
    expect(
      new Set(plans.filter(({ id }) => figure.rows.some((row) => row.id === id)).map((plan) => plan.refArea)),
    ).toEqual(new Set(['CN', 'US']));
  });

  it('states in its title numbers that add up', () => {
    const [due, inTime, late, unknown] = figure.findings.map(({ point }) => point.value ?? NaN);
    const sum = (...ids: readonly string[]) =>
      figure.points
        .filter(({ seriesId }) => ids.includes(seriesId))
        .reduce((all, { value }) => all + (value ?? 0), 0);
    expect([due, inTime, late, unknown]).toEqual([
      sum('in-time', 'late', 'unknown'),
      sum('in-time'),
      sum('late'),
      sum('unknown'),
    ]);
    for (const { text } of figure.findings) expect(figure.title).toContain(text);
  });
});
