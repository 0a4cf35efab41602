import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { altText } from '../../figure/altText.ts';
import { detailedRows } from '../../figure/detailedRows.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { isYearlyPlan, ministryPlan, planChoice, tasksOn } from './planChoice.ts';
import { planYearsFigure } from './planYearsFigure.ts';

const document = builtDocument(planTasksDocument);
const figure = planYearsFigure(document, viewOf(null, [], '/ev-plans'));

describe('planYearsFigure', () => {
  it('lays the yearly plans side by side and no other', () => {
    const yearly = document.plans.filter(isYearlyPlan).map((plan) => plan.id);
    expect(figure.rows.length).toBeGreaterThan(3);
    for (const row of figure.rows) expect(yearly).toContain(row.id);
  });

  it('knows on an earlier day the tasks alone that a source had reported by then', () => {
    const day = '2026-05-26';
    const later = document.tasks.filter(
      ({ evidence }) => (document.sources[evidence.sourceId]?.publishedOn ?? '') > day,
    );
    const known = tasksOn(document, day);
    expect(later.length).toBeGreaterThan(0);
    expect(known.length).toBe(document.tasks.length - later.length);
    expect(tasksOn(document, null)).toBe(document.tasks);
    const past = planChoice(document, { asOf: day, industries: [], metric: 'miit-auto-2026' });
    expect(past?.tasks).toEqual(known);
  });

  it('counts every task of each plan once, over all domains', () => {
    for (const row of detailedRows(figure)) {
      const tasks = document.tasks.filter((task) => task.planId === row.id).length;
      const counted = figure.points
        .filter((point) => point.at === row.id)
        .reduce((sum, point) => sum + (point.value ?? 0), 0);
      expect(counted, row.label).toBe(tasks);
      expect(row.detail).toBe(String(tasks));
    }
  });

  it('tells plans of one year apart by name, alone and in a sentence', () => {
    const inSentences = document.plans.filter(isYearlyPlan).map(ministryPlan);
    for (const names of [figure.rows.map((row) => row.label), inSentences])
      expect(new Set(names).size).toBe(names.length);
  });

  it('sets no two plans against each other in its title, since of neither all tasks are known', () => {
    expect(figure.title).toMatch(/^MIIT’s yearly plans: \d+ known tasks in all \(incomplete lists\)$/);
    const tasks = detailedRows(figure).reduce((sum, { detail }) => sum + Number(detail), 0);
    expect(figure.findings.map(({ text }) => text)).toEqual([String(tasks)]);
  });

  it('does not say of the tasks that a filter leaves that they are all', () => {
    const { title } = planYearsFigure(document, viewOf(null, ['batteries']));
    expect(title).toMatch(/^MIIT’s yearly plans: \d+ known matching tasks \(incomplete lists\)$/);
  });

  it('names the plan where a day has one alone', () => {
    const plans = document.plans.filter(isYearlyPlan).slice(0, 1);
    expect(planYearsFigure({ ...document, plans }, viewOf()).title).toMatch(
      /^MIIT’s 2026 automotive plan: \d+/,
    );
  });

  it('ranks no plan aloud: incomplete lists are not to be compared', () => {
    const spoken = [altText(figure), longDescription(figure)].join(' ');
    expect(spoken).toContain('Incomplete list, not ranked: 2026 automotive');
    expect(spoken).not.toMatch(/Highest|above/);
  });

  it('warns that lengths compare what is known', () => {
    expect(figure.notes.join(' ')).toContain('known');
  });

  it('stands without any plan', () => {
    const none = planYearsFigure({ ...document, plans: [] }, viewOf());
    expect(none.points).toEqual([]);
    expect(none.subtitle).not.toMatch(/, ?$/);
  });
});
