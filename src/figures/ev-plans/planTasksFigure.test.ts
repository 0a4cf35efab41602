import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleTask } from '../../../tests/support/sampleRows.ts';
import type { Industry } from '../../contract/codelists.ts';
import { planTasksDocument, type PlanTask } from '../../contract/evPlans.ts';
import { countTasks } from '../../domain/countTasks.ts';
import { detailedRows } from '../../figure/detailedRows.ts';
import { planCoverage } from './planChoice.ts';
import { planTasksFigure } from './planTasksFigure.ts';

const document = builtDocument(planTasksDocument);

function planOf(id: string) {
  const plan = document.plans.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`The records have no plan “${id}”.`);
  return plan;
}

const plan = planOf('miit-auto-2026');
const figureOf = (tasks: readonly PlanTask[], of = plan, industries: readonly Industry[] = []) =>
  planTasksFigure(
    { ...document, plan: of, counts: countTasks(tasks, planCoverage(document.coverage, of)) },
    viewOf(null, industries, '/ev-plans'),
  );

describe('planTasksFigure, the plan of 2026', () => {
  const tasks = document.tasks.filter((task) => task.planId === plan.id);
  const figure = figureOf(tasks);

  it('counts each task once', () => {
    const counted = figure.points.reduce((sum, point) => sum + (point.value ?? 0), 0);
    expect(counted).toBe(tasks.length);
    expect(detailedRows(figure).reduce((sum, row) => sum + Number(row.detail), 0)).toBe(tasks.length);
  });

  it('has the domain with the most tasks first, and says of it that most was reported', () => {
    const totals = detailedRows(figure).map((row) => Number(row.detail));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(figure.title).toBe(
      `${String(totals[0])} of ${String(tasks.length)} known tasks in MIIT’s 2026 automotive plan concern vehicle chips`,
    );
    expect(figure.rows[0]?.label).toBe('Vehicle chips');
  });

  it('says of each count how whole the plan is on record', () => {
    for (const { coverage } of [...figure.points, ...figure.findings.map(({ point }) => point)])
      expect(coverage).toMatchObject({ CN: 'in-part' });
  });

  it('keeps the original title of the plan beside the translation', () => {
    expect(figure.subtitle).toContain('2026年汽车标准化工作要点');
    expect(figure.points[0]?.facts).toContainEqual({
      label: 'Original title',
      value: '2026年汽车标准化工作要点',
    });
  });

  it('stacks stages from the first study to the standard in force', () => {
    const order = ['pre-study', 'initiate', 'draft', 'public-comment', 'review-approval', 'issue-implement'];
    const shown = figure.series.map((series) => series.id).filter((id) => order.includes(id));
    expect(shown).toEqual(order.filter((id) => shown.includes(id)));
  });

  it('says how it is known, and that more tasks may exist than are on record', () => {
    expect(figure.notes).toEqual([
      expect.stringMatching(/^Known through several reports; /),
      'Other tasks may exist.',
      'A field may look large because more was reported about it.',
    ]);
  });
});

describe('planTasksFigure', () => {
  it('names no field where few tasks are known, or several fields have as many', () => {
    const few = [sampleTask('1'), sampleTask('2'), sampleTask('3', { domain: 'safety' })];
    expect(figureOf(few).title).toBe('3 known tasks in MIIT’s 2026 automotive plan');
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        sampleTask(String(index), { domain: index % 2 === 0 ? 'safety' : 'low-carbon' }),
      );
    expect(figureOf(many(12)).title).toBe('12 known tasks in MIIT’s 2026 automotive plan');
    expect(figureOf(many(11)).title).toBe(
      '6 of 11 known tasks in MIIT’s 2026 automotive plan concern vehicle safety',
    );
    expect(figureOf(many(12)).findings.map(({ text }) => text)).toEqual(['12']);
    expect(figureOf(many(11)).findings.map(({ text }) => text)).toEqual(['6', '11']);
  });

  it('says one task, not one tasks', () => {
    expect(figureOf([sampleTask('1')]).title).not.toMatch(/\b1 tasks\b/);
  });

  it('does not call a plan by its year that is none of the yearly ones', () => {
    const open = planOf('un-evs-gtr20-2026');
    expect(figureOf([sampleTask('1'), sampleTask('2')], open).title).toBe('2 known tasks in this plan');
  });

  it('says of no notice that it is known through reports, nor of a field that most was reported of it', () => {
    expect(figureOf([sampleTask('1')], planOf('us-nhtsa-ads-guidance-2026')).notes).toEqual([
      'Single lines: the abstract.',
      'Other tasks may exist.',
    ]);
  });

  it('says neither day nor “published” of a plan that is not out', () => {
    const ahead = figureOf([sampleTask('1')], planOf('cn-icnev-15fyp'));
    expect(ahead.subtitle).not.toContain('published');
    expect(ahead.notes[0]).toBe('Single lines: that the plan is to be written; no text of it is known.');
    expect(ahead.points[0]?.period).toBe('2026');
  });

  it('says of tasks that a filter left that they match, and by which rule they are of electric vehicles', () => {
    const tasks = Array.from({ length: 11 }, (_, index) => sampleTask(String(index)));
    const filtered = figureOf([...tasks, sampleTask('x', { domain: 'safety' })], plan, ['ev']);
    expect(filtered.title).toMatch(
      /^11 of 12 known matching tasks in MIIT’s 2026 automotive plan concern .+$/,
    );
    expect(filtered.findings.map(({ point }) => point.subject)).toContain('All known matching tasks');
    const rule = 'Tasks for vehicles with any drive are included under electric vehicles.';
    expect(filtered.notes).toContain(rule);
    expect(figureOf(tasks, plan, ['batteries']).notes).not.toContain(rule);
  });

  it('says so when no task matches', () => {
    expect(figureOf([])).toMatchObject({
      points: [],
      rows: [],
      title: 'No known task in MIIT’s 2026 automotive plan matches your filter',
    });
  });
});
