import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { overviewDocument } from '../../contract/overview.ts';
import type { FigureContent } from '../../figure/figure.ts';
import { cardPlan, pastCardPlan } from './planTasksFigure.ts';

const overview = builtDocument(overviewDocument);
const tasks = builtDocument(planTasksDocument);

/** Returns what a picture of it shows. */
const drawn = (figure: FigureContent) => ({
  title: figure.title,
  subtitle: figure.subtitle,
  notes: figure.notes,
  values: figure.points.map(({ key, value }) => `${key} ${String(value)}`).sort(),
});

describe('the plan on the overview', () => {
  it('says the same with counts alone as with the tasks behind them', () => {
    const counted = cardPlan(overview, null, viewOf());
    expect(counted.points.length).toBeGreaterThan(0);
    expect(drawn(counted)).toEqual(drawn(cardPlan(overview, tasks, viewOf())));
  });

  it('is the plan of the day on an earlier day, and none before the first', () => {
    expect(pastCardPlan(tasks, viewOf('2024-06-30'))?.title).toMatch(/2024/);
    expect(pastCardPlan(tasks, viewOf('1990-01-01'))).toBeNull();
  });
});
