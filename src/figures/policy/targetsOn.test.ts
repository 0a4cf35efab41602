import { expect, it } from 'vitest';
import type { PolicyTarget } from '../../contract/policyTargets.ts';
import { targetsOn } from './targetsOn.ts';

const evidence = { sourceId: 's', locator: 'p. 1', confidence: 'high', note: null } as const;
const progress = {
  indicatorId: 'i',
  value: 50_400,
  obsStatus: 'A' as const,
  timePeriod: '2025',
  publishedOn: '2026-01',
  percentOfTarget: 100.8,
  percentOfWay: null,
  base: null,
  evidence,
  derivation: { method: 'targetProgress', formula: 'Divided.', inputs: [] },
};
const target: PolicyTarget = {
  id: 't',
  kind: 'plan',
  refArea: 'CN',
  industry: 'high-speed-rail',
  title: 'Length',
  setOn: '2022-01-20',
  due: '2025',
  value: 50_000,
  valueQualifier: null,
  unit: 'km',
  status: 'met',
  outcome: 'met',
  outcomeEvidence: { ...evidence, sourceId: 'later' },
  progress,
  evidence,
};

it('shows outcome and progress as they are where no day is asked for', () => {
  expect(targetsOn([target], {}, null).known).toMatchObject([
    { progress: { value: 50_400 }, outcome: 'met, by a source of the due date or later' },
  ]);
});

it('knows on an earlier day neither what was published later nor the outcome that rests on it', () => {
  expect(targetsOn([target], {}, '2026-01-15').known).toMatchObject([
    { progress: null, outcome: 'past due; no source from the due date or later on record' },
  ]);
  expect(targetsOn([target], {}, '2024-06-01').known).toMatchObject([
    { progress: null, outcome: 'not yet due' },
  ]);
});

it('calls no target due before it is, though nothing was found of it since', () => {
  const lost = {
    ...target,
    outcome: 'not-found' as const,
    outcomeEvidence: null,
    progress: { ...progress, timePeriod: '2023', publishedOn: '2024-03' },
  };
  const courseOn = (day: string | null) => targetsOn([lost], {}, day).known.map(({ course }) => course);
  expect(courseOn('2025-01-01')).toEqual(['ahead']);
  expect(courseOn('2026-01-15')).toEqual(['unknown']);
  expect(courseOn(null)).toEqual(['unknown']);
});

it('tells the course of a day by what was known on it', () => {
  const courseOn = (day: string | null) => targetsOn([target], {}, day).known.map(({ course }) => course);
  expect(courseOn(null)).toEqual(['reached']);
  expect(courseOn('2024-06-01')).toEqual(['ahead']);
  expect(courseOn('2026-01-15')).toEqual(['unknown']);
});

it('leaves out targets that were set later, and says so of those without a date', () => {
  const undated = { ...target, setOn: null };
  expect(targetsOn([target, undated], {}, '2021-12-31')).toEqual({
    known: [],
    later: 1,
    unsure: 0,
    undated: 1,
  });
});
