import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleEvidence } from '../../../tests/support/sampleFigures.ts';
import { samplePlan, sampleTask } from '../../../tests/support/sampleRows.ts';
import { Instrument, planTasksDocument, type PlanTask } from '../../contract/evPlans.ts';
import { planFlowDocument, type LineageRow } from '../../contract/planFlow.ts';
import { FEWEST_CASES } from '../../domain/floor.ts';
import { datasetDay } from '../../domain/periods.ts';
import { dueOf, planPromises, type PromiseState } from '../../domain/promises.ts';
import { taskFates } from '../../domain/taskFates.ts';
import type { FigureContent } from '../../figure/figure.ts';
import { deliveryFigure } from './deliveryFigure.ts';
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

  it('states how many came in time of all that are due, at least', () => {
    expect(inTimeText(promisesOn(null, 'miit-auto-2024'))).toBe(
      'at least 6 of 8 due; 8 have an outcome on record',
    );
    expect(inTimeText(promisesOn(null, 'miit-auto-2022'))).toBeNull();
  });
});

describe('planPromises, by hand', () => {
  const step = (date: string): LineageRow => ({
    taskId: '1',
    step: 'published',
    date,
    reference: 'GB 1',
    evidence: sampleEvidence,
  });
  const promised = (more: Partial<PlanTask>, lineage: LineageRow[] = []) => {
    const tasks = [sampleTask('1', { stage: 'issue-implement', ...more })];
    const day = { asOf: null, today: '2027-06-01' };
    return planPromises(taskFates(tasks, [samplePlan()], { links: [], lineage }, day), day.today);
  };

  it('are no numbers, states or studies: no document of theirs could come out', () => {
    for (const instrument of Instrument.codes)
      expect(promised({ instrument }), instrument).toHaveLength(
        instrument === 'no-standard' || instrument === 'research' ? 0 : 1,
      );
    expect(promised({ stage: 'draft' })).toEqual([]);
  });

  it('are no documents that were out by the day of the plan', () => {
    expect(promised({}, [step('2026-01-10')])).toEqual([]);
    expect(promised({}, [step('2026-01-11')])).toHaveLength(1);
  });
});

describe('planPromises, not yet due', () => {
  it('keeps what is out early apart, so that no share counts only what was kept', () => {
    const early = promisesOn(null, 'miit-auto-2026').filter(({ state }) => state === 'early');
    expect(early.map(({ out }) => out?.reference)).toContain('GB 47955-2026');
    expect(promisesOn(null, 'miit-auto-2026').some(({ state }) => state === 'in-time')).toBe(false);
    expect(inTimeText(promisesOn(null, 'miit-auto-2026'))).toBeNull();
  });
});

describe('the two figures of promises', () => {
  const days = [null, '2026-05-26', '2026-01-15', '2025-06-30', '2024-12-31', '2010-01-01'];
  it.each(days)('rest on one base on any day: %s', (asOf) => {
    const view = viewOf(asOf, [], '/ev-plans');
    const data = { ...document, sources: flow.sources, ...planFates(document, flow, view) };
    const curve = deliveryFigure(data, undefined, view);
    const due = dueOf(promisesOn(asOf)).length;
    expect(curve === null).toBe(due < FEWEST_CASES);
    if (curve === null) return;
    const numbers = (figure: FigureContent) =>
      new Map(figure.findings.map(({ text, point }) => [point.key, text]));
    const counted = numbers(promisesFigure(data, view));
    for (const [key, text] of numbers(curve)) expect(counted.get(key), key).toBe(text);
    // At the promised date the curve equals the share from the counts.
    const at = curve.points.findLast(({ key }) => key.startsWith('all|') && Number(key.slice(4)) <= 0);
    const share = (100 * Number(counted.get('in-time|total') ?? 0)) / due;
    expect(at?.value).toBe(Math.round(share));
  });
});

describe('promisesFigure', () => {
  const context = viewOf(null, [], '/ev-plans');
  const { plans, fates } = planFates(document, flow, { asOf: null, industries: [] });
  const figure = promisesFigure({ ...document, sources: flow.sources, plans, fates }, context);

  it('counts each promise once, those of every country', () => {
    const counted = figure.points.reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(counted).toBe(planPromises(fates, newestDay).length);
    const titles = figure.points.flatMap(
      ({ derivation }) => derivation?.inputs.map(({ label }) => label) ?? [],
    );
    expect(new Set(titles).size).toBe(titles.length);
    for (const none of [
      '28 million charging facilities in operation',
      'More than 100 connected-vehicle standards',
      'Put the automotive chip standard-system guideline to work',
      'Third amended standing general order on crash reporting for driver assistance and automated driving',
    ])
      expect(titles).not.toContain(none);
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
