import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleTask } from '../../../tests/support/sampleRows.ts';
import { planTasksDocument, type PlanTask } from '../../contract/evPlans.ts';
import { countTasks } from '../../domain/countTasks.ts';
import { planTasksFigure } from './planTasksFigure.ts';

const document = builtDocument(planTasksDocument);

function planOf(id: string) {
  const plan = document.plans.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`The records have no plan “${id}”.`);
  return plan;
}

const plan = planOf('miit-auto-2026');
const figureOf = (tasks: readonly PlanTask[], of = plan) =>
  planTasksFigure({ ...document, plan: of, counts: countTasks(tasks) }, viewOf(null, [], '/ev-plans'));

describe('planTasksFigure, the plan of 2026', () => {
  const tasks = document.tasks.filter((task) => task.planId === plan.id);
  const figure = figureOf(tasks);

  it('counts each task once', () => {
    const counted = figure.points.reduce((sum, point) => sum + (point.value ?? 0), 0);
    expect(counted).toBe(tasks.length);
    expect(figure.rows.reduce((sum, row) => sum + Number(row.detail), 0)).toBe(tasks.length);
  });

  it('has the domain with the most tasks first, and names it with its count', () => {
    const totals = figure.rows.map((row) => Number(row.detail));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(figure.title).toContain(figure.rows[0]?.label);
    expect(figure.title).toContain(String(totals[0]));
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

  it('says that more tasks may exist than are on record', () => {
    expect(figure.notes.join(' ')).toContain('on record');
  });
});

describe('planTasksFigure', () => {
  it('says how many fields are level, and names none of them as the leader', () => {
    const two = [sampleTask('1'), sampleTask('2', { domain: 'safety' })];
    const third = sampleTask('3', { domain: 'low-carbon' });
    const more = [sampleTask('4'), sampleTask('5', { domain: 'safety' })];
    expect(figureOf([...two, third, ...more]).title).toBe(
      'Two fields, 2 each of 5 known tasks, lead China’s 2026 plan',
    );
    expect(figureOf(two).title).toBe('Two fields share the 2 known tasks of China’s 2026 plan evenly');
    expect(figureOf([...two, third]).title).toBe(
      'Three fields share the 3 known tasks of China’s 2026 plan evenly',
    );
  });

  it('says one task, not one tasks', () => {
    expect(figureOf([sampleTask('1')]).title).not.toMatch(/\b1 tasks\b/);
  });

  it('does not call a plan by its year that is none of the yearly ones', () => {
    const open = planOf('un-evs-gtr20-2026');
    expect(figureOf([sampleTask('1'), sampleTask('2')], open).title).toBe(
      'Battery safety: 2 of 2 known tasks in this plan',
    );
  });

  it('says so when no task matches', () => {
    expect(figureOf([])).toMatchObject({
      points: [],
      rows: [],
      title: 'No task of China’s 2026 plan matches',
    });
  });
});
