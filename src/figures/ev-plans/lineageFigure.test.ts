import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { planFlowDocument } from '../../contract/planFlow.ts';
import { standardsDocument } from '../../contract/standards.ts';
import { datasetDay } from '../../domain/periods.ts';
import { taskSteps } from '../../domain/taskSteps.ts';
import { hasLineage, lineageFigure, taskFigure } from './lineageFigure.ts';
import { planFates } from './planFates.ts';

const document = builtDocument(planTasksDocument);
const flow = builtDocument(planFlowDocument);
const { standards } = builtDocument(standardsDocument);

/** Returns the steps of a task as "step date document", the plan only by its day. */
function lineageOf(taskId: string, asOf: string | null = null) {
  const { plans, fates } = planFates(document, flow, { asOf, industries: [] });
  const fate = fates.find(({ task }) => task.id === taskId);
  if (fate === undefined) return null;
  const plan = plans.find(({ id }) => id === fate.task.planId);
  const today = asOf ?? datasetDay(document.datasetVersion);
  const found = taskSteps(fate, plan, { lineage: flow.lineage, standards }, today);
  return (
    found && {
      steps: found.steps.map(({ step, date, reference }) =>
        step === 'asked' ? `asked ${date}` : `${step} ${date} ${reference}`,
      ),
      counterparts: found.counterparts,
    }
  );
}

/** Labeled by hand, from the rows of plans, lineage and standards. */
const byHand: readonly (readonly [
  task: string,
  steps: readonly string[],
  counterparts: readonly string[],
])[] = [
  [
    'ev-miit-nev-2018-01',
    [
      'project 2017-07 GB 18384-2020',
      'asked 2018-03-27',
      'approval 2019-01 GB 18384-2020',
      'published 2020-05-12 GB 18384-2020',
      'in-force 2021-01-01 GB 18384-2020',
      'revised 2025-12-31 GB 18384-2025',
    ],
    ['GTR 20'],
  ],
  [
    'ev-miit-nev-2018-07',
    [
      'project 2017-07 GB 38031-2020',
      'asked 2018-03-27',
      'approval 2019-01 GB 38031-2020',
      'published 2020-05-12 GB 38031-2020',
      'in-force 2021-01-01 GB 38031-2020',
      'revised 2025-03-28 GB 38031-2025',
    ],
    ['GTR 20'],
  ],
  [
    'ev-miit-nev-2018-04',
    [
      'project 2017-07 GB 38032-2020',
      'asked 2018-03-27',
      'approval 2019-01 GB 38032-2020',
      'published 2020-05-12 GB 38032-2020',
      'in-force 2021-01-01 GB 38032-2020',
    ],
    ['GTR 20'],
  ],
  [
    'ev-miit-icv-2018-05',
    [
      'asked 2018-03-27',
      'approval 2020-03-09 GB/T 40429',
      'published 2021-08-20 GB/T 40429-2021',
      'in-force 2022-03-01 GB/T 40429-2021',
    ],
    ['ISO/SAE PAS 22736', 'SAE J3016'],
  ],
  [
    'ev-miit-auto-2022-03',
    [
      'asked 2022-03-18',
      'comment 2023-03-28 automotive chip standard system guideline',
      'published 2023-12-29 automotive chip standard system guideline',
    ],
    [],
  ],
  [
    'ev-miit-auto-2024-10',
    [
      'comment 2023-05-05 GB 44495 draft',
      'asked 2024-06-21',
      'published 2024-08-23 GB 44495-2024',
      'in-force 2026-01-01 GB 44495-2024',
    ],
    ['ISO/SAE 21434', 'UN R155'],
  ],
  [
    'ev-miit-auto-2024-20',
    [
      'asked 2024-06-21',
      'comment 2025-05 GB 39901 draft',
      'published 2025-12-31 GB 39901-2025',
      'in-force 2028-01-01 GB 39901-2025',
    ],
    [],
  ],
  [
    'ev-miit-auto-2024-21',
    [
      'asked 2024-06-21',
      'project 2025-06-04 20254323-Q-339',
      'comment 2025-09-17 combined driver assistance draft',
      'approval 2026-04-16 20254323-Q-339',
      'published 2026-06-27 GB 47955-2026',
      'in-force 2027-01-01 GB 47955-2026',
    ],
    ['UN R171'],
  ],
  [
    'ev-miit-auto-2026-01',
    [
      'project 2025-06-04 20254323-Q-339',
      'comment 2025-09-17 combined driver assistance draft',
      'approval 2026-04-16 20254323-Q-339',
      'asked 2026-05-26',
      'published 2026-06-27 GB 47955-2026',
      'in-force 2027-01-01 GB 47955-2026',
    ],
    ['UN R171'],
  ],
  [
    'ev-miit-auto-2026-07',
    [
      'comment 2026-02-12 20256778-Q-339',
      'asked 2026-05-26',
      'approval 2026-06-17 GB 44721',
      'published 2026-07-30 GB 44721-2026',
      'in-force 2027-07-01 GB 44721-2026',
    ],
    ['UN Regulation and GTR on automated driving systems'],
  ],
];

describe('ten lineages, labeled by hand', () => {
  it.each(byHand)('%s', (task, steps, counterparts) => {
    expect(lineageOf(task)).toEqual({ steps, counterparts });
  });

  it('tell on an earlier day no step that was taken later, but a day in force set by what was out', () => {
    expect(lineageOf('ev-miit-auto-2024-21', '2026-05-01')?.steps.at(-1)).toBe(
      'approval 2026-04-16 20254323-Q-339',
    );
    expect(lineageOf('ev-miit-auto-2024-21', '2026-07-01')?.steps.at(-1)).toBe(
      'in-force 2027-01-01 GB 47955-2026',
    );
    expect(lineageOf('ev-miit-nev-2018-07', '2025-01-01')?.steps.at(-1)).toBe(
      'in-force 2021-01-01 GB 38031-2020',
    );
  });
});

describe('lineageFigure', () => {
  const view = viewOf(null, [], '/ev-plans');
  const { plans, fates } = planFates(document, flow, view);
  const data = { ...document, sources: { ...document.sources, ...flow.sources }, plans, fates };
  const figure = lineageFigure(
    { ...data, lineage: flow.lineage, standards },
    { field: 'battery-safety' },
    view,
  );

  it('rests the day of each plan on the source of the plan, not on that of the task', () => {
    const bySource = new Map(plans.map(({ title, sourceId }) => [title, sourceId]));
    const asked = fates
      .flatMap((fate) => {
        const plan = plans.find(({ id }) => id === fate.task.planId);
        const found = taskSteps(fate, plan, { lineage: flow.lineage, standards }, '2026-11-30');
        return found?.steps.filter(({ step }) => step === 'asked') ?? [];
      })
      .filter(({ reference }) => bySource.has(reference));
    expect(asked.length).toBeGreaterThan(50);
    for (const { reference, evidence } of asked) {
      expect(evidence.sourceId).toBe(bySource.get(reference));
      expect(data.sources).toHaveProperty([evidence.sourceId]);
    }
  });

  it('has a row for each task with a step, and says how many have none', () => {
    const own = fates.filter(({ task }) => task.domain === 'battery-safety');
    const rows = new Set(figure.rows.map(({ id }) => id));
    const [followed, all] = figure.findings.map(({ point }) => point.value);
    expect(all).toBe(own.length);
    expect(followed).toBe(rows.size);
    for (const fate of own) expect(rows.has(fate.task.id)).toBe(hasLineage(fate));
  });

  it('says how many have a step since their plan, where others have only earlier ones', () => {
    const chosen = plans.find(({ id }) => id === 'miit-auto-2026');
    if (chosen === undefined) throw new Error('The plan is not on record.');
    const all = { ...data, lineage: flow.lineage, standards };
    const ofPlan = lineageFigure(all, { plan: chosen }, view);
    expect(ofPlan.title).toMatch(
      /^MIIT’s 2\d+ automotive plan: \d+ of \d+ known tasks have dated steps, \d+ since then$/,
    );
    expect(ofPlan.title.match(/\d+/g)).toEqual(['2026', ...ofPlan.findings.map(({ text }) => text)]);
    expect(ofPlan.subtitle).toContain('steps before and after the plan');
    const later = ofPlan.findings[2]?.point.derivation?.inputs.map(({ label }) => label);
    const after = ofPlan.points.filter(({ period }) => period > '2026-05-26').map(({ at }) => at);
    expect(later).toHaveLength(new Set(after).size);
  });

  it('calls those that a filter left matching', () => {
    const own = viewOf(null, ['batteries'], '/ev-plans');
    const left = planFates(document, flow, own);
    const batteries = lineageFigure(
      { ...data, ...left, lineage: flow.lineage, standards },
      { field: 'battery-safety' },
      own,
    );
    expect(batteries.title).toContain('known matching tasks have dated steps');
  });

  it('shows one task with a row a step, in the order of the way', () => {
    const fate = fates.find(({ task }) => task.id === 'ev-miit-nev-2018-07');
    if (fate === undefined) throw new Error('The task is not on record.');
    const one = taskFigure({ ...data, lineage: flow.lineage, standards }, fate, view);
    expect(one?.title).toBe('MIIT’s 2018 electric-vehicle plan: one task, 6 dated steps');
    expect(one?.rows.map(({ id, detail }) => [id, detail])).toEqual([
      ['asked', null],
      ['project', 'GB 38031-2020'],
      ['approval', 'GB 38031-2020'],
      ['published', 'GB 38031-2020'],
      ['in-force', 'GB 38031-2020'],
      ['revised', 'GB 38031-2025'],
    ]);
    expect(one?.points.map(({ at, seriesId }) => at === seriesId)).toEqual(Array(6).fill(true));
    expect(one?.findings[0]?.point.derivation?.inputs).toHaveLength(6);
  });

  it('shows all tasks of one plan where a plan is chosen', () => {
    const plan = plans.find(({ id }) => id === 'miit-auto-2024');
    expect(plan).toBeDefined();
    if (plan === undefined) return;
    const ofPlan = lineageFigure({ ...data, lineage: flow.lineage, standards }, { plan }, view);
    expect(ofPlan.rows.every(({ id }) => id.startsWith('ev-miit-auto-2024-'))).toBe(true);
    expect(ofPlan.rows.length).toBeGreaterThan(15);
  });
});
